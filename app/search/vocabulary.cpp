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

bool byFirst(const Vocabulary::Pair &a, const Vocabulary::Pair &b)
{
    return a.first != b.first ? a.first < b.first : a.second < b.second;
}

bool byEnd(const Vocabulary::Pair &a, const Vocabulary::Pair &b)
{
    return a.second != b.second ? a.second < b.second : a.first < b.first;
}

// Makes one entry of those with the same word; the words are sorted.
void unite(std::vector<Vocabulary::Word> &words)
{
    std::size_t kept = 0;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (kept > 0 && words[kept - 1].word == words[i].word)
            words[kept - 1].topics += words[i].topics;
        else if (kept++ != i)
            words[kept - 1] = std::move(words[i]);
    }
    words.resize(kept);
}

// Both sorted.
template <class Item, class Before>
void addSorted(std::vector<Item> &items, std::vector<Item> more, Before before)
{
    const auto old = static_cast<std::ptrdiff_t>(items.size());
    std::move(more.begin(), more.end(), std::back_inserter(items));
    std::inplace_merge(items.begin(), items.begin() + old, items.end(), before);
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
        order();
    } else {
        Vocabulary more;
        more.addTopics(store, catalog, m_end);
        more.order();
        merge(std::move(more));
    }
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
    std::sort(m_words.begin(), m_words.end(), byWord);
    unite(m_words);
    std::sort(m_characters.begin(), m_characters.end(), byWord);
    unite(m_characters);
    std::sort(m_pairs.begin(), m_pairs.end(), byFirst);
    std::size_t kept = 0;
    for (const Pair &pair : m_pairs) {
        if (kept > 0 && m_pairs[kept - 1].first == pair.first && m_pairs[kept - 1].second == pair.second)
            m_pairs[kept - 1].topics += pair.topics;
        else
            m_pairs[kept++] = pair;
    }
    m_pairs.resize(kept);
    m_byEnd = m_pairs;
    std::sort(m_byEnd.begin(), m_byEnd.end(), byEnd);
    for (std::uint32_t i = 0; i < m_pairs.size(); ++i)
        addSounds(i);
    std::sort(m_bySound.begin(), m_bySound.end());
}

void Vocabulary::addSounds(std::uint32_t pair)
{
    for (const Syllable first : readingsOf(m_pairs[pair].first))
        for (const Syllable second : readingsOf(m_pairs[pair].second))
            m_bySound.push_back({std::uint32_t(first) << 16 | second, pair});
}

// A changed page brings few words, so nothing is sorted anew.
void Vocabulary::merge(Vocabulary more)
{
    addSorted(m_words, std::move(more.m_words), byWord);
    unite(m_words);
    addSorted(m_characters, std::move(more.m_characters), byWord);
    unite(m_characters);
    mergePairs(more.m_pairs);
}

void Vocabulary::mergePairs(const std::vector<Pair> &more)
{
    std::vector<Pair> fresh;
    std::vector<std::uint32_t> places; // in m_pairs as it was, of the fresh ones
    for (const Pair &pair : more) {
        const auto at = std::lower_bound(m_pairs.begin(), m_pairs.end(), pair, byFirst);
        if (at == m_pairs.end() || byFirst(pair, *at)) {
            fresh.push_back(pair);
            places.push_back(static_cast<std::uint32_t>(at - m_pairs.begin()));
            continue;
        }
        at->topics += pair.topics;
        std::lower_bound(m_byEnd.begin(), m_byEnd.end(), pair, byEnd)->topics += pair.topics;
    }
    if (fresh.empty())
        return;
    for (Sound &sound : m_bySound)
        sound.pair +=
            static_cast<std::uint32_t>(std::upper_bound(places.begin(), places.end(), sound.pair) - places.begin());
    addSorted(m_pairs, fresh, byFirst);
    const auto old = static_cast<std::ptrdiff_t>(m_bySound.size());
    for (std::uint32_t i = 0; i < fresh.size(); ++i)
        addSounds(places[i] + i);
    std::sort(m_bySound.begin() + old, m_bySound.end());
    std::inplace_merge(m_bySound.begin(), m_bySound.begin() + old, m_bySound.end());
    std::sort(fresh.begin(), fresh.end(), byEnd);
    addSorted(m_byEnd, std::move(fresh), byEnd);
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

std::string_view Vocabulary::commonestBeginning(std::string_view letters) const
{
    const Word *commonest = nullptr;
    auto at = std::ranges::lower_bound(m_words, letters, {}, &Word::word);
    for (; at != m_words.end() && at->word.starts_with(letters); ++at)
        if (!commonest || at->topics > commonest->topics)
            commonest = &*at;
    return commonest ? std::string_view(commonest->word) : std::string_view();
}

} // namespace Wenda
