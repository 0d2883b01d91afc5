#include "search/catalog.h"

#include "search/fold.h"
#include "search/outline.h"
#include "search/store.h"
#include "search/words.h"

namespace Wenda {

void Catalog::load(Store &store)
{
    *this = Catalog();
    double bytes = 0;
    auto pages = store.statement("SELECT path, first, count, outline FROM page ORDER BY first");
    while (pages->executeStep()) {
        const SQLite::Column path = pages->getColumn(0);
        const SQLite::Column outline = pages->getColumn(3);
        add(QByteArray(path.getText(), path.getBytes()), pages->getColumn(1).getUInt(), pages->getColumn(2).getUInt(),
            {static_cast<const char *>(outline.getBlob()), static_cast<size_t>(outline.getBytes())});
    }
    for (const Entry &entry : m_entries)
        bytes += entry.length;
    m_meanLength = std::max(1.0, bytes / static_cast<double>(std::max<std::size_t>(1, m_count)));
}

void Catalog::add(const QByteArray &path, TopicNumber first, std::uint32_t count, std::string_view outline)
{
    const PageOutline topics = unpackOutline(outline);
    if (first < m_entries.size() || topics.size() != count)
        return; // damaged: the others can still be found
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
    m_pages.push_back({first, count, path});
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
