#include "reader/previewsheets.h"

#include "paper/printjob.h"

#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace Wenda {

namespace {

constexpr int gap = 20;              // pixels around a sheet
constexpr int pixmapBytes = 1 << 26; // what the cache of painted sheets may take

} // namespace

PreviewSheets::PreviewSheets(QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_pixmaps(pixmapBytes)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Pages"));
    viewport()->setBackgroundRole(QPalette::Mid);
}

void PreviewSheets::show(const PrintJob *job, const QSizeF &paper)
{
    m_job = job;
    m_paper = paper;
    m_pixmaps.clear();
    updateScrollBars();
    viewport()->update();
}

void PreviewSheets::setZoom(qreal pixelsPerPoint)
{
    m_zoom = std::clamp(pixelsPerPoint, 0.2, 4.0);
    m_pixmaps.clear();
    updateScrollBars();
    viewport()->update();
}

qreal PreviewSheets::zoom() const
{
    return m_zoom;
}

QSize PreviewSheets::sheetSize() const
{
    return (m_paper * m_zoom).toSize();
}

int PreviewSheets::columns() const
{
    const int count = m_job ? m_job->pageCount() : 0;
    const int fitting = (viewport()->width() - gap) / (sheetSize().width() + gap);
    return std::clamp(fitting, 1, std::max(1, count));
}

QRect PreviewSheets::sheetRect(int sheet) const
{
    const QSize size = sheetSize();
    const int width = columns() * (size.width() + gap) + gap;
    const int left = std::max(0, (viewport()->width() - width) / 2) + gap + sheet % columns() * (size.width() + gap);
    const int top = gap + sheet / columns() * (size.height() + gap);
    return {QPoint(left - horizontalScrollBar()->value(), top - verticalScrollBar()->value()), size};
}

int PreviewSheets::sheetAt(const QPoint &place) const
{
    for (int sheet = 0; m_job && sheet < m_job->pageCount(); ++sheet) {
        if (sheetRect(sheet).contains(place))
            return sheet;
    }
    return -1;
}

void PreviewSheets::updateScrollBars()
{
    const int count = m_job ? m_job->pageCount() : 0;
    const int rows = (count + columns() - 1) / columns();
    const int height = rows * (sheetSize().height() + gap) + gap;
    const int width = columns() * (sheetSize().width() + gap) + gap;
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    horizontalScrollBar()->setPageStep(viewport()->width());
}

const QPixmap &PreviewSheets::pixmapOf(int sheet)
{
    if (const QPixmap *known = m_pixmaps.object(sheet))
        return *known;
    const qreal density = devicePixelRatioF();
    auto pixmap = std::make_unique<QPixmap>(sheetSize() * density);
    pixmap->setDevicePixelRatio(density);
    pixmap->fill(Qt::white);
    QPainter painter(pixmap.get());
    painter.scale(m_zoom, m_zoom);
    m_job->paintPage(painter, sheet);
    painter.end();
    const int bytes = std::min(pixmapBytes, pixmap->width() * pixmap->height() * 4);
    m_pixmaps.insert(sheet, pixmap.release(), bytes);
    return *m_pixmaps.object(sheet);
}

void PreviewSheets::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), palette().mid());
    for (int sheet = 0; m_job && sheet < m_job->pageCount(); ++sheet) {
        const QRect rect = sheetRect(sheet);
        if (rect.top() > event->rect().bottom())
            break;
        if (!rect.intersects(event->rect()))
            continue;
        painter.drawPixmap(rect.topLeft(), pixmapOf(sheet));
        painter.setPen(palette().dark().color());
        painter.drawRect(rect.adjusted(0, 0, -1, -1));
    }
}

void PreviewSheets::resizeEvent(QResizeEvent *)
{
    updateScrollBars();
}

void PreviewSheets::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier)
        Q_EMIT zoomWanted(event->angleDelta().y() > 0 ? 1.15 : 1 / 1.15);
    else
        QAbstractScrollArea::wheelEvent(event);
}

void PreviewSheets::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::ZoomIn) || event->key() == Qt::Key_Plus)
        Q_EMIT zoomWanted(1.15);
    else if (event->matches(QKeySequence::ZoomOut) || event->key() == Qt::Key_Minus)
        Q_EMIT zoomWanted(1 / 1.15);
    else
        QAbstractScrollArea::keyPressEvent(event);
}

} // namespace Wenda
