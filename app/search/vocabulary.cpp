#include "search/vocabulary.h"

#include "search/store.h"
#include "search/tokenizer.h"
#include "search/topictexts.h"
#include "search/words.h"

#include <algorithm>
#include <unordered_map>

namespace Wenda {

namespace {

// Reading all words again takes about as long as looking through so many topics.
constexpr TopicNumber fewTopics = 4000;

bool byWord(const Vocabulary::Word &a, const Vocabulary::Word &b)
{
    return a.word < b.word;
}

// Makes one entry of those with the same word.
void merge(std::vector<Vocabulary::Word> &words)
{
    std::sort(words.begin(), words.end(), byWord);
    std::size_t kept = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (kept > 0 && words[kept - 1].word == words[i].word)
            words[kept - 1].topics += words[i].topics;
        else if (kept++ != i)
            words[kept - 1] = std::move(words[i]);
    }
    words.resize(kept);
}

} // namespace

bool Vocabulary::bring(Store &store, const Catalog &catalog, const std::atomic_bool *isCancelled)
{
    if (m_isCurrent)
        return true;
    if (m_end == 0 || catalog.end() < m_end || catalog.end() - m_end > fewTopics) {
        *this = Vocabulary();
        if (!read(store, isCancelled)) {
            *this = Vocabulary();
            return false;
        }
    } else {
        addTopics(store, catalog, m_end);
    }
    order();
    m_end = catalog.end();
    m_isCurrent = true;
    return true;
}

bool Vocabulary::read(Store &store, const std::atomic_bool *isCancelled)
{
    store.database().exec("CREATE VIRTUAL TABLE IF NOT EXISTS temp.vocabulary USING fts5vocab (main, words, row)");
    auto words = store.statement("SELECT term, doc FROM temp.vocabulary");
    while (words->executeStep()) {
        if (isCancelled && isCancelled->load(std::memory_order_relaxed))
            return false;
        const SQLite::Column term = words->getColumn(0);
        std::string_view word(term.getText(), static_cast<std::size_t>(term.getBytes()));
        if (word.starts_with(headingMark))
            word.remove_prefix(1);
        add(word, words->getColumn(1).getUInt());
    }
    return true;
}

void Vocabulary::addTopics(Store &store, const Catalog &catalog, TopicNumber from)
{
    std::unordered_map<std::string, std::uint32_t> counts;
    const auto count = [&](std::string_view text) {
        forEachWord(text, [&](std::string_view word, WordKind) { ++counts[std::string(word)]; });
    };
    TopicTexts texts(store);
    for (TopicNumber topic = from; topic < catalog.end(); ++topic) {
        if (!catalog.contains(topic))
            continue;
        count(catalog.heading(topic));
        count(texts[topic]);
    }
    for (const auto &[word, topics] : counts)
        add(word, topics);
}

void Vocabulary::add(std::string_view word, std::uint32_t topics)
{
    std::size_t at = 0;
    const char32_t first = word.empty() ? 0 : nextPoint(word, at);
    if (!isHan(first)) {
        if (!word.empty())
            m_words.push_back({std::string(word), topics});
    } else if (at == word.size()) {
        m_characters.push_back({std::string(word), topics});
    } else {
        m_pairs.push_back({first, nextPoint(word, at), topics});
    }
}

void Vocabulary::order()
{
    merge(m_words);
    merge(m_characters);
    std::sort(m_pairs.begin(), m_pairs.end(), [](const Pair &a, const Pair &b) {
        return a.first != b.first ? a.first < b.first : a.second < b.second;
    });
    std::size_t kept = 0;
    for (const Pair &pair : m_pairs) {
        if (kept > 0 && m_pairs[kept - 1].first == pair.first && m_pairs[kept - 1].second == pair.second)
            m_pairs[kept - 1].topics += pair.topics;
        else
            m_pairs[kept++] = pair;
    }
    m_pairs.resize(kept);
    m_byEnd = m_pairs;
    std::sort(m_byEnd.begin(), m_byEnd.end(), [](const Pair &a, const Pair &b) {
        return a.second != b.second ? a.second < b.second : a.first < b.first;
    });
    m_bySound.clear();
    for (std::uint32_t i = 0; i < m_pairs.size(); ++i)
        for (const Syllable first : readingsOf(m_pairs[i].first))
            for (const Syllable second : readingsOf(m_pairs[i].second))
                m_bySound.push_back({std::uint32_t(first) << 16 | second, i});
    std::sort(m_bySound.begin(), m_bySound.end());
}

std::uint32_t Vocabulary::topicsWith(char32_t first, char32_t second) const
{
    const auto found = std::lower_bound(m_pairs.begin(), m_pairs.end(), std::pair(first, second),
                                        [](const Pair &pair, const std::pair<char32_t, char32_t> &wanted) {
                                            return std::pair(pair.first, pair.second) < wanted;
                                        });
    const bool isThere = found != m_pairs.end() && found->first == first && found->second == second;
    return isThere ? found->topics : 0;
}

std::span<const Vocabulary::Pair> Vocabulary::beginningWith(char32_t first) const
{
    const auto range = std::ranges::equal_range(m_pairs, first, {}, &Pair::first);
    return {range.begin(), range.end()};
}

std::span<const Vocabulary::Pair> Vocabulary::endingWith(char32_t second) const
{
    const auto range = std::ranges::equal_range(m_byEnd, second, {}, &Pair::second);
    return {range.begin(), range.end()};
}

} // namespace Wenda
