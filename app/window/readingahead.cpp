#include "window/readingahead.h"

#include "librarian/librarian.h"
#include "window/readingtab.h"

#include <algorithm>

namespace Wenda {

ReadingAhead::ReadingAhead(Librarian &librarian, QObject *parent)
    : QObject(parent)
    , m_librarian(librarian)
{
    connect(&m_librarian, &Librarian::pageRead, this, &ReadingAhead::take);
}

void ReadingAhead::read(const QList<Location> &topics, const Then &then)
{
    add({false, nullptr, topics, then});
}

void ReadingAhead::readFor(ReadingTab *tab, const Location &topic, const Then &then)
{
    forget(tab);
    add({true, tab, {topic}, then});
}

void ReadingAhead::forget(const ReadingTab *tab)
{
    m_wishes.removeIf([tab](const Wish &wish) { return wish.isForTab && (!wish.tab || wish.tab == tab); });
}

void ReadingAhead::add(Wish wish)
{
    wish.awaited.removeIf([this](const Location &topic) { return m_librarian.isAtHand(topic.root, pageOf(topic.id)); });
    if (wish.awaited.isEmpty())
        return wish.then();
    for (const Location &topic : std::as_const(wish.awaited))
        m_librarian.readAhead(topic.root, pageOf(topic.id));
    m_wishes.append(wish);
}

void ReadingAhead::take(const QString &root, const QString &page)
{
    const auto isRead = [&](const Location &topic) { return topic.root == root && pageOf(topic.id) == page; };
    const bool isAwaited =
        std::ranges::any_of(m_wishes, [&](const Wish &wish) { return std::ranges::any_of(wish.awaited, isRead); });
    if (isAwaited && !m_librarian.isAtHand(root, page)) // the file has changed while it was read
        return m_librarian.readAhead(root, page);
    QList<Wish> ready;
    for (Wish &wish : m_wishes) {
        if (wish.awaited.removeIf(isRead) > 0 && wish.awaited.isEmpty())
            ready.append(wish);
    }
    m_wishes.removeIf([](const Wish &wish) { return wish.awaited.isEmpty(); });
    for (const Wish &wish : std::as_const(ready)) {
        if (!wish.isForTab || wish.tab)
            wish.then();
    }
}

} // namespace Wenda
