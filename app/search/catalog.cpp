#include "search/catalog.h"

#include "search/fold.h"
#include "search/outline.h"
#include "search/store.h"
#include "search/words.h"

#include <sqlite3.h>

namespace Wenda {

void Catalog::bring(Store &store)
{
    if (!dropGone(store))
        *this = Catalog();
    auto pages = store.statement("SELECT path, first, count, outline FROM page WHERE first >= ? ORDER BY first");
    pages->bind(1, end());
    while (pages->executeStep()) {
        const SQLite::Column path = pages->getColumn(0);
        const SQLite::Column outline = pages->getColumn(3);
        add(QByteArray(path.getText(), path.getBytes()), pages->getColumn(1).getUInt(), pages->getColumn(2).getUInt(),
            {static_cast<const char *>(outline.getBlob()), static_cast<size_t>(outline.getBytes())});
    }
    double bytes = 0;
    for (const Entry &entry : m_entries)
        bytes += entry.page >= 0 ? entry.length : 0;
    m_meanLength = std::max(1.0, bytes / static_cast<double>(std::max<std::size_t>(1, m_count)));
}

// Topics are numbered once and never again, so a page that is still there is there as it was. False where a page is
// known to the store only: it is another store.
bool Catalog::dropGone(Store &store)
{
    std::size_t next = 0;
    const auto drop = [&](Page &page) {
        for (TopicNumber topic = page.first; topic < page.first + page.count; ++topic)
            m_entries[topic].page = -1;
        m_count -= page.isGone ? 0 : page.count;
        page.isGone = true;
    };
    auto firsts = store.statement("SELECT first FROM page WHERE first < ? ORDER BY first");
    firsts->bind(1, end());
    while (firsts->executeStep()) {
        const TopicNumber first = firsts->getColumn(0).getUInt();
        for (; next < m_pages.size() && m_pages[next].first < first; ++next)
            drop(m_pages[next]);
        if (next == m_pages.size() || m_pages[next].first != first || m_pages[next].isGone)
            return false;
        ++next;
    }
    for (; next < m_pages.size(); ++next)
        drop(m_pages[next]);
    return true;
}

void Catalog::add(const QByteArray &path, TopicNumber first, std::uint32_t count, std::string_view outline)
{
    const PageOutline topics = unpackOutline(outline);
    if (first < m_entries.size() || topics.size() != count)
        throw SQLite::Exception("an outline is not what was written", SQLITE_CORRUPT);
    m_entries.resize(first + count);
    for (std::uint32_t i = 0; i < count; ++i) {
        const OutlineTopic &topic = topics[i];
        Entry &entry = m_entries[first + i];
        entry.page = static_cast<std::int32_t>(m_pages.size());
        entry.end = first + i + 1;
        entry.length = topic.length;
        if (topic.sameness != 0)
            entry.group = m_groups.emplace(topic.sameness, first + i).first->second;
        const std::string heading = folded(topic.heading).toStdString();
        entry.headingStart = static_cast<std::uint32_t>(m_headings.size());
        entry.headingLength = static_cast<std::uint32_t>(heading.size());
        m_headings += heading;
        if (topic.parent >= 0) {
            entry.parent = first + static_cast<TopicNumber>(topic.parent);
            for (TopicNumber above = entry.parent; above != 0; above = m_entries[above].parent)
                m_entries[above].end = first + i + 1;
        } else {
            entry.trail = trailNumber(folded(topic.trail.join(u'\n')).toStdString());
            m_trailOwners[entry.trail].push_back(first + i);
        }
    }
    m_count += count;
    m_pages.push_back({first, count, false, path});
}

std::uint32_t Catalog::trailNumber(const std::string &trail)
{
    const auto [found, isNew] = m_trailNumbers.emplace(trail, static_cast<std::uint32_t>(m_trails.size()));
    if (isNew) {
        m_trails.push_back(trail);
        m_trailOwners.emplace_back();
        forEachWord(trail, [&](std::string_view word, WordKind) {
            std::vector<std::uint32_t> &with = m_trailsWith[std::string(word)];
            if (with.empty() || with.back() != found->second)
                with.push_back(found->second);
        });
    }
    return found->second;
}

const std::vector<std::uint32_t> &Catalog::trailsWith(const std::string &word) const
{
    static const std::vector<std::uint32_t> none;
    const auto found = m_trailsWith.find(word);
    return found == m_trailsWith.end() ? none : found->second;
}

} // namespace Wenda
