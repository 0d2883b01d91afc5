#include "paper/layoutturns.h"

#include "paper/textplaces.h"

#include <QAbstractEventDispatcher>
#include <QAbstractTextDocumentLayout>
#include <QElapsedTimer>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QTimerEvent>

#include <algorithm>

namespace Wenda {

// A page of pictures has a hundred times as many lines in so many characters as one of text.
static constexpr int charactersOfAStep = 500;
static constexpr int stepsOfATurn = 5;
static constexpr qint64 longestTurn = 8;         // milliseconds
static constexpr qint64 longestHurriedTurn = 15; // somebody waits

LayoutTurns::LayoutTurns(QTextDocument &document)
    : m_document(document)
{
    document.documentLayout()->installEventFilter(this);
}

// The layout has another timer, without an interval, that tells of a new size.
bool LayoutTurns::isLayoutTimer(QObject *layout, int timer) const
{
    const auto timers = QAbstractEventDispatcher::instance()->registeredTimers(layout);
    return std::ranges::any_of(timers,
                               [timer](const auto &info) { return info.timerId == timer && info.interval > 0; });
}

qreal LayoutTurns::step()
{
    m_done += charactersOfAStep;
    const QTextBlock block = m_document.findBlock(std::min(m_done, m_document.characterCount() - 1));
    return m_document.documentLayout()->blockBoundingRect(block).bottom(); // lays out as far as that
}

// Whatever asks Qt for a place further down doubles the steps of all that follows.
void LayoutTurns::reach(qreal y)
{
    beginAnew();
    const QTextBlock block = m_document.findBlock(std::min(m_done, m_document.characterCount() - 1));
    qreal reached = m_document.documentLayout()->blockBoundingRect(block).bottom();
    while (reached < y && m_done < m_document.characterCount())
        reached = step();
}

bool LayoutTurns::eventFilter(QObject *layout, QEvent *event)
{
    if (event->type() != QEvent::Timer || m_done >= m_document.characterCount() ||
        !isLayoutTimer(layout, static_cast<QTimerEvent *>(event)->timerId()))
        return false;
    if (std::exchange(m_isHurried, false))
        return true; // that was this turn
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < stepsOfATurn && m_done < m_document.characterCount() && timer.elapsed() < longestTurn; ++i)
        step();
    return true;
}

// A view that takes the document, or gets another width, has it laid out anew without a word.
void LayoutTurns::beginAnew()
{
    if (!isLaidOut(m_document, m_done))
        m_done = 0;
}

bool LayoutTurns::goOn(int position)
{
    beginAnew();
    m_isHurried = true;
    QElapsedTimer clock;
    clock.start();
    while (!isLaidOut(m_document, position)) {
        if (clock.elapsed() >= longestHurriedTurn)
            return true;
        step();
    }
    return false;
}

} // namespace Wenda
