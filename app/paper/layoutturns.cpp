#include "paper/layoutturns.h"

#include <QAbstractEventDispatcher>
#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>
#include <QTimerEvent>

#include <algorithm>

namespace Wenda {

static constexpr int charactersOfATurn = 2500;

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
    m_done += charactersOfATurn;
    const QTextBlock block = m_document.findBlock(std::min(m_done, m_document.characterCount() - 1));
    m_document.documentLayout()->blockBoundingRect(block); // lays out as far as that
    return true;
}

} // namespace Wenda
