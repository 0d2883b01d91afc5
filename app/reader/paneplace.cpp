// The pane's place: what stands at the top of the view, and how it stays there.
#include "reader/paneparts.h"

#include <QApplication>
#include <QCursor>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>

namespace Wenda {

static constexpr int headingPad = 4; // above a topic at the top

qreal Pane::lineTop(int position) const
{
    return m_parts->document->lineTop(position);
}

int Pane::positionAt(int y) const
{
    return m_parts->document->positionAt(y);
}

// The first line that begins in view is the one that a reader would look at. A picture above it may come and grow; the
// line stays.
void Pane::keepPlace()
{
    if (!m_parts->document)
        return;
    const int top = verticalScrollBar()->value();
    int position = qMax(0, positionAt(top));
    const QTextBlock block = m_parts->document->findBlock(position);
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    if (line.isValid() && lineTop(position) < top) {
        const int below = block.position() + line.textStart() + line.textLength();
        const int next = qMin(below + 1, m_parts->document->characterCount() - 1);
        if (lineTop(next) <= top + viewport()->height() / 2)
            position = next;
    }
    m_parts->place = {position, top - qRound(lineTop(position))};
}

// Far down on a long page, in turns: what stands above is laid out first.
void Pane::restorePlace()
{
    if (!m_parts->document)
        return;
    if (!m_parts->document->isNear(m_parts->place.position)) {
        const bool isReplacedSoon = m_parts->isHolding && m_parts->coming;
        if (!m_parts->reachTurn.isActive() && !isReplacedSoon)
            m_parts->reachTurn.start(0);
        return;
    }
    m_parts->reachTurn.stop();
    const QScopedValueRollback arranging(m_parts->isArranging, true);
    const int wanted = qMax(0, qRound(lineTop(m_parts->place.position)) + m_parts->place.offset);
    extendRange(wanted);
    verticalScrollBar()->setValue(wanted);
    holdNoMore();
    if (m_parts->stopAwaited)
        chooseStop(*m_parts->stopAwaited);
    if (!m_parts->viewTurn.isActive())
        m_parts->viewTurn.start(0);
}

void Pane::reachPlace()
{
    if (m_parts->document->layOutMore(m_parts->place.position))
        m_parts->reachTurn.start(0);
    else
        restorePlace();
}

// All is laid out anew now. Where the reader is far down that takes a while, and Qt would do it at once as far as the
// bar stands.
void Pane::hold()
{
    if (m_parts->isHolding || !m_parts->document || m_parts->place.position < TypesetDocument::layoutAtOnce)
        return;
    if (viewport()->isVisible()) {
        m_parts->curtain.setPixmap(viewport()->grab());
        m_parts->curtain.setGeometry(viewport()->geometry());
        m_parts->curtain.show();
    }
    m_parts->isHolding = true;
    m_parts->scrollBar->setUpdatesEnabled(false);
    const QScopedValueRollback arranging(m_parts->isArranging, true);
    verticalScrollBar()->setValue(0);
}

void Pane::holdNoMore()
{
    if (!std::exchange(m_parts->isHolding, false))
        return;
    m_parts->curtain.hide();
    m_parts->curtain.clear();
    m_parts->scrollBar->setUpdatesEnabled(true);
}

Pane::Place Pane::place() const
{
    return m_parts->placeAwaited.value_or(m_parts->place);
}

void Pane::setPlace(const Place &place)
{
    if (!m_parts->document)
        return;
    const int last = m_parts->document->characterCount() - 1;
    m_parts->placeAwaited = m_parts->coming && place.position >= last ? std::optional(place) : std::nullopt;
    if (m_parts->placeAwaited)
        return;
    m_parts->place = {qBound(0, place.position, last), place.offset};
    restorePlace();
}

void Pane::showAnchor(const QString &anchor)
{
    if (!m_parts->document)
        return;
    m_parts->chosenAnchor = anchor;
    const int position = anchor.isEmpty() ? 0 : m_parts->document->positionOf(anchor);
    m_parts->isAnchorAwaited = position < 0 && m_parts->coming;
    if (position >= 0)
        setPlace({position, position == 0 ? -int(lineTop(0)) : -headingPad});
}

// The last topic can be scrolled to the top like any other: the bar goes further than the page. And it goes as far as
// the reader is before all of the page is laid out.
void Pane::extendRange(int least)
{
    const QList<Heading> &headings = m_parts->document->page().headings;
    const int last = headings.isEmpty() ? -1 : m_parts->document->positionOf(headings.last().anchor);
    int reach = least;
    if (last >= 0 && m_parts->document->isLaidOut(last))
        reach = qMax(reach, int(lineTop(last)) - headingPad);
    if (reach > verticalScrollBar()->maximum())
        verticalScrollBar()->setMaximum(reach);
}

// Qt set the bar for what is laid out by now, which may have moved it.
void Pane::rangeChanged()
{
    if (m_parts->document && !m_parts->isArranging)
        restorePlace();
}

// What the view shows has changed, by scrolling or by what came: at most once a turn.
void Pane::viewChanged()
{
    if (!m_parts->document)
        return;
    const int top = verticalScrollBar()->value();
    const int height = viewport()->height();
    const std::pair inView{positionAt(top), positionAt(top + height)};
    m_parts->document->setFirstInView(inView.first);
    m_parts->pictures.setView(inView, {positionAt(top - height), positionAt(top + 2 * height)}, devicePixelRatioF());
    if (isVisible())
        m_parts->movies->setView(inView);
    showMarks();
    if (viewport()->underMouse() && QApplication::mouseButtons() == Qt::NoButton)
        hover(viewport()->mapFromGlobal(QCursor::pos())); // the page moved under it
    const QString reached = m_parts->document->anchorAt(qMax(m_parts->place.position, 0));
    if (std::exchange(m_parts->reachedAnchor, reached) != reached && m_parts->hasPage)
        Q_EMIT anchorReached(reached);
}

} // namespace Wenda
