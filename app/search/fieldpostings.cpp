#include "search/fieldpostings.h"

#include <algorithm>
#include <utility>

namespace Wenda {

namespace {

constexpr std::size_t mostEntries = 6'000'000; // 24 MB

// The topics below those that have a word in their heading, and those whose folders have it in their names.
template <class Visit>
void forTrail(const Catalog &catalog, const TopicNumbers &heading, const std::string &word, Visit visit)
{
    TopicNumber done = 0;
    for (const TopicNumber topic : heading) {
        if (!catalog.contains(topic))
            continue;
        for (TopicNumber below = std::max(topic + 1, done); below < catalog[topic].end; ++below)
            visit(below);
        done = std::max(done, catalog[topic].end);
    }
    for (const std::uint32_t trail : catalog.trailsWith(word))
        for (const TopicNumber owner : catalog.trailOwners()[trail])
            for (TopicNumber below = owner; below < catalog[owner].end; ++below)
                visit(below);
}

} // namespace

const FieldPostings::Entries &FieldPostings::of(Store &store, const Catalog &catalog, Postings &postings,
                                                const std::string &word)
{
    const auto [known, isNew] = m_known.try_emplace(word);
    Entries &entries = known->second;
    if (!isNew)
        return entries;
    m_fields.resize(catalog.end());
    TopicNumbers touched;
    const auto add = [&](TopicNumber topic, Field field) {
        if (!catalog.contains(topic))
            return;
        if (m_fields[topic] == 0)
            touched.push_back(topic);
        m_fields[topic] |= field;
    };
    const TopicNumbers &heading = postings.inHeading(store, word);
    for (const TopicNumber topic : heading)
        add(topic, InHeading);
    for (const TopicNumber topic : postings.inText(store, word))
        add(topic, InText);
    forTrail(catalog, heading, word, [&](TopicNumber topic) { add(topic, InTrail); });
    // What comes from several fields is sorted only where that is less than to look through all topics.
    entries.reserve(touched.size());
    const auto take = [&](TopicNumber topic) {
        if (m_fields[topic] != 0)
            entries.push_back(topic << fieldBits | std::exchange(m_fields[topic], {}));
    };
    if (touched.size() < m_fields.size() / 16) {
        std::sort(touched.begin(), touched.end());
        std::for_each(touched.begin(), touched.end(), take);
    } else {
        for (TopicNumber topic = 0; entries.size() < touched.size(); ++topic)
            take(topic);
    }
    m_size += entries.size();
    return entries;
}

void FieldPostings::clear()
{
    m_known.clear();
    m_fields.clear();
    m_size = 0;
}

void FieldPostings::trim()
{
    if (m_size > mostEntries)
        clear();
}

} // namespace Wenda
