// The pane's column: how wide it is, where it stands, and what a new size of the window does to it.
#include "reader/paneparts.h"

#include <QEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QWheelEvent>

namespace Wenda {

static constexpr int trailHeight = 46;
static constexpr int leastSide = 28;

// The column: as many Han characters as wished, in the middle, the trail above it.
void Pane::arrange()
{
    const int wished = qRound(m_parts->style.textSize * m_parts->scale) * m_parts->hanCharacters;
    const int available = width() - verticalScrollBar()->sizeHint().width();
    const int column = qMin(wished, available - 2 * leastSide);
    const int side = qMax(leastSide, (available - column) / 2);
    const bool hasTrail = m_parts->trail.isVisibleTo(this);
    m_parts->trail.setGeometry(side, 14, qMax(0, available - 2 * side), trailHeight - 14);
    const int findWidth = qMin(m_parts->findBar.sizeHint().width(), available - 16);
    m_parts->findBar.setGeometry(available - 8 - findWidth, 8, findWidth, 40);
    setViewportMargins(side, hasTrail ? trailHeight : 20, side, 0);
}

void Pane::resizeEvent(QResizeEvent *event)
{
    {
        const QScopedValueRollback arranging(m_parts->isArranging, true);
        hold();
        m_parts->curtain.setGeometry(viewport()->geometry());
        if (m_parts->document)
            m_parts->document->setColumnWidth(viewport()->width());
        QTextBrowser::resizeEvent(event);
        restorePlace();
    }
    if (m_parts->document && !m_parts->document->isSetFor(viewport()->width()))
        m_parts->widthTurn.start(isVisible() ? 120 : 0);
}

bool Pane::event(QEvent *event)
{
    switch (event->type()) {
    case QEvent::Wheel: // the margins beside the column belong to the page: the wheel turns there too
        wheelEvent(static_cast<QWheelEvent *>(event));
        return event->isAccepted();
    case QEvent::Hide:
        m_parts->movies->stop();
        return QTextBrowser::event(event);
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::StyleChange: {
        // All of these move the bar, and none of them the reader.
        const QScopedValueRollback arranging(m_parts->isArranging, true);
        arrange();
        const bool isTaken = QTextBrowser::event(event);
        restorePlace();
        return isTaken;
    }
    default:
        return QTextBrowser::event(event);
    }
}

void Pane::showEvent(QShowEvent *event)
{
    QTextBrowser::showEvent(event);
    if (m_parts->document && !m_parts->document->isSetFor(viewport()->width()))
        setAnew();
}

} // namespace Wenda
