#include "reader/pictureviewer.h"

#include "paper/picturereason.h"
#include "pictures/picturestore.h"
#include "reader/iconbutton.h"
#include "reader/movingpicture.h"
#include "reader/picturemenu.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

namespace Wenda {

static constexpr int barHeight = 56;
static constexpr int sideWidth = 56;
static constexpr qreal mostZoom = 8;

PictureViewer::PictureViewer(PictureStore &store, const PageStyle &style, const QList<Item> &items, int current,
                             QWidget *parent)
    : QWidget(parent->window())
    , m_store(store)
    , m_style(style)
    , m_items(items)
    , m_caption(new QLabel(this))
    , m_retry(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    setAutoFillBackground(true);
    QPalette colours = palette();
    colours.setColor(QPalette::Window, style.page);
    for (const auto role : {QPalette::WindowText, QPalette::Text})
        colours.setColor(role, style.text);
    colours.setColor(QPalette::Link, style.accent);
    setPalette(colours);
    QFont text(style.textFonts);
    text.setPixelSize(15);
    setFont(text);
    m_caption->setAlignment(Qt::AlignCenter);
    m_caption->setWordWrap(true);
    makeButtons();
    connect(&store, &PictureStore::pictureChanged, this, [this](const Picture &picture) {
        if (picture.address == address())
            refresh();
    });
    parentWidget()->installEventFilter(this);
    grabGesture(Qt::PinchGesture);
    setGeometry(parentWidget()->rect());
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
    showItem(current);
}

PictureViewer::~PictureViewer() = default;

void PictureViewer::makeButtons()
{
    const auto make = [this](const char *icon, const QString &name, const QString &keys, auto action) {
        auto *button = new IconButton(QLatin1String(icon), this);
        button->setName(name, keys);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QAbstractButton::clicked, this, action);
        return button;
    };
    m_previous = make("back", tr("Previous picture"), QStringLiteral("←"), [this] { showItem(m_current - 1); });
    m_next = make("forward", tr("Next picture"), QStringLiteral("→"), [this] { showItem(m_current + 1); });
    for (IconButton *button : {m_previous, m_next})
        button->setAutoFillBackground(true); // they may lie over the picture
    m_smaller = make("zoom-out", tr("Smaller"), QStringLiteral("-"), [this] { zoomBy(0.8, room().center()); });
    m_larger = make("zoom-in", tr("Larger"), QStringLiteral("+"), [this] { zoomBy(1.25, room().center()); });
    m_fit = make("zoom-fit", tr("Fit to window"), QStringLiteral("0"), [this] { fit(); });
    m_play = make("pause", tr("Pause"), tr("Space"), [this] { togglePlaying(); });
    m_close = make("close", tr("Close"), QStringLiteral("Esc"), [this] { leave(); });
    connect(m_retry, &QPushButton::clicked, this, &PictureViewer::retry);
}

void PictureViewer::showItem(int item)
{
    m_current = qBound(0, item, int(m_items.size()) - 1);
    m_movie.reset();
    m_zoom = 0;
    m_shift = {};
    const Item &shown = m_items[m_current];
    // To go to a picture is to ask for it, also where pictures load only on a click.
    const bool isNotAsked = m_store.picture(shown.address).fault == PictureFault::NotAsked;
    m_store.request(shown.address, 0, PictureStore::Priority::InView, isNotAsked);
    QString caption = shown.caption.isEmpty() ? shown.name : shown.caption;
    setAccessibleName(shown.name.isEmpty() ? caption : shown.name);
    setAccessibleDescription(caption);
    if (m_items.size() > 1)
        caption = tr("%1 / %2").arg(m_current + 1).arg(m_items.size()) + QStringLiteral("   ") + caption;
    m_caption->setText(caption);
    m_previous->setVisible(m_current > 0);
    m_next->setVisible(m_current + 1 < m_items.size());
    refresh();
}

void PictureViewer::refresh()
{
    // The page behind may have asked for it in another width meanwhile.
    if (m_store.picture(address()).state == Picture::State::Ready && m_store.image(address()).isNull())
        m_store.request(address(), 0, PictureStore::Priority::InView);
    play();
    placeRetry();
    keepInside();
    update();
}

QString PictureViewer::address() const
{
    return m_items[m_current].address;
}

void PictureViewer::retry()
{
    m_store.request(address(), 0, PictureStore::Priority::InView, true);
    setFocus();
}

// Below the sentence that says what is the matter.
void PictureViewer::placeRetry()
{
    m_retry->setText(tr("Retry"));
    m_retry->resize(m_retry->sizeHint());
    const QPointF middle = room().center();
    m_retry->move(qRound(middle.x() - m_retry->width() / 2.0), qRound(middle.y() + 2 * fontMetrics().lineSpacing()));
    m_retry->setVisible(m_store.picture(address()).state == Picture::State::Failed && image().isNull());
}

QImage PictureViewer::image() const
{
    const QImage frame = m_movie ? m_movie->frame() : QImage();
    return frame.isNull() ? m_store.image(address()) : frame;
}

QSizeF PictureViewer::naturalSize() const
{
    const QSize known = m_store.picture(address()).size;
    return known.isEmpty() ? QSizeF(image().size()) : QSizeF(known);
}

QRectF PictureViewer::room() const
{
    return QRectF(rect()).adjusted(sideWidth, barHeight, -sideWidth, -barHeight);
}

qreal PictureViewer::fittingZoom() const
{
    const QSizeF natural = naturalSize();
    if (natural.isEmpty())
        return 1;
    return qMin(1.0, qMin(room().width() / natural.width(), room().height() / natural.height()));
}

qreal PictureViewer::zoom() const
{
    return m_zoom > 0 ? m_zoom : fittingZoom();
}

QRectF PictureViewer::place() const
{
    const QSizeF size = naturalSize() * zoom();
    return {room().center() + m_shift - QPointF(size.width() / 2, size.height() / 2), size};
}

void PictureViewer::fit()
{
    m_zoom = 0;
    m_shift = {};
    update();
}

// What is under the pointer stays there.
void PictureViewer::setZoom(qreal wished, const QPointF &at)
{
    const qreal before = zoom();
    const qreal after = qBound(qMin(fittingZoom(), 0.1), wished, mostZoom);
    const QPointF middle = room().center() + m_shift;
    m_zoom = after;
    m_shift = at + (middle - at) * (after / before) - room().center();
    keepInside();
    update();
}

void PictureViewer::keepInside()
{
    const QSizeF size = naturalSize() * zoom();
    const qreal x = qMax(0.0, (size.width() - room().width()) / 2);
    const qreal y = qMax(0.0, (size.height() - room().height()) / 2);
    m_shift = {qBound(-x, m_shift.x(), x), qBound(-y, m_shift.y(), y)};
}

void PictureViewer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QImage shown = image();
    const QRectF where = place();
    if (shown.isNull()) {
        const Picture picture = m_store.picture(address());
        painter.setPen(m_style.softText);
        painter.drawText(room(), Qt::AlignCenter | Qt::TextWordWrap,
                         picture.state == Picture::State::Failed ? pictureReason(picture) : tr("Loading…"));
        return;
    }
    painter.setClipRect(rect().adjusted(0, barHeight, 0, -barHeight));
    painter.setRenderHint(QPainter::SmoothPixmapTransform, zoom() * devicePixelRatioF() < 2);
    painter.drawImage(where, shown);
    painter.setPen(QPen(m_style.hairline, 1));
    painter.drawRect(where.adjusted(-0.5, -0.5, 0.5, 0.5));
}

void PictureViewer::resizeEvent(QResizeEvent *)
{
    int x = width() - 12;
    for (IconButton *button : {m_close, m_fit, m_larger, m_smaller, m_play}) {
        x -= button->width() + 4;
        button->move(x, (barHeight - button->height()) / 2);
    }
    m_previous->move((sideWidth - m_previous->width()) / 2, (height() - m_previous->height()) / 2);
    m_next->move(width() - (sideWidth + m_next->width()) / 2, (height() - m_next->height()) / 2);
    placeRetry();
    m_caption->setGeometry(sideWidth, height() - barHeight, width() - 2 * sideWidth, barHeight);
    keepInside();
}

} // namespace Wenda
