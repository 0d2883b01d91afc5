#include "paper/layoutturns.h"

#include <QAbstractEventDispatcher>
#include <QAbstractTextDocumentLayout>
#include <QElapsedTimer>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QTimerEvent>

#include <algorithm>

namespace Wenda {

static constexpr int charactersOfATurn = 2500;
static constexpr qint64 longestTurn = 15; // milliseconds

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

bool LayoutTurns::eventFilter(QObject *layout, QEvent *event)
{
    if (event->type() != QEvent::Timer || m_done >= m_document.characterCount() ||
        !isLayoutTimer(layout, static_cast<QTimerEvent *>(event)->timerId()))
        return false;
    if (!std::exchange(m_isHurried, false)) // else that was this turn
        layOutMore(charactersOfATurn);
    return true;
}

void LayoutTurns::layOutMore(int characters)
{
    m_done += characters;
    const QTextBlock block = m_document.findBlock(std::min(m_done, m_document.characterCount() - 1));
    m_document.documentLayout()->blockBoundingRect(block); // lays out as far as that
}

bool LayoutTurns::isLaidOut(int position) const
{
    return m_document.findBlock(std::clamp(position, 0, m_document.characterCount() - 1)).layout()->lineCount() > 0;
}

// A view that takes the document, or gets another width, has it laid out anew without a word.
bool LayoutTurns::goOn(int position)
{
    if (!isLaidOut(m_done))
        m_done = 0;
    m_isHurried = true;
    QElapsedTimer clock;
    clock.start();
    while (!isLaidOut(position)) {
        if (clock.elapsed() >= longestTurn)
            return true;
        layOutMore(charactersOfATurn / 4);
    }
    return false;
}

} // namespace Wenda
