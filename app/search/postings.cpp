#include "search/postings.h"

#include "search/store.h"
#include "search/tokenizer.h"

namespace Wenda {

namespace {

constexpr std::size_t mostNumbers = 6'000'000; // 24 MB

// As an FTS5 string: quotes doubled.
std::string quoted(std::string_view word, bool isPrefix)
{
    std::string text = "\"";
    for (const char c : word) {
        text += c;
        if (c == '"')
            text += c;
    }
    return text + (isPrefix ? "\"*" : "\"");
}

} // namespace

const TopicNumbers &Postings::inText(Store &store, std::string_view word, bool isPrefix)
{
    return find(store, quoted(word, isPrefix));
}

const TopicNumbers &Postings::inHeading(Store &store, std::string_view word, bool isPrefix)
{
    return find(store, quoted(headingMark + std::string(word), isPrefix));
}

const TopicNumbers &Postings::find(Store &store, const std::string &query)
{
    if (const auto known = m_places.find(query); known != m_places.end()) {
        m_kept.splice(m_kept.begin(), m_kept, known->second);
        return m_kept.front().topics;
    }
    TopicNumbers topics;
    auto ask = store.statement("SELECT rowid FROM words WHERE words MATCH ?");
    ask->bind(1, query);
    while (ask->executeStep())
        topics.push_back(ask->getColumn(0).getUInt());
    topics.shrink_to_fit();
    m_size += topics.size();
    m_kept.push_front({query, std::move(topics)});
    m_places.emplace(m_kept.front().query, m_kept.begin());
    return m_kept.front().topics;
}

void Postings::clear()
{
    m_places.clear();
    m_kept.clear();
    m_size = 0;
}

void Postings::trim()
{
    while (m_size > mostNumbers && !m_kept.empty()) {
        m_size -= m_kept.back().topics.size();
        m_places.erase(m_kept.back().query);
        m_kept.pop_back();
    }
}

} // namespace Wenda
