#pragma once

#include "search/catalog.h"
#include "search/pinyin.h"

#include <atomic>
#include <span>
#include <string>
#include <vector>

namespace Wenda {

class Store;

// The words that stand in the library, and in how many topics: what pinyin and slips are matched against. Read when it
// is first needed; a few new topics are added to what is known.
class Vocabulary final
{
public:
    struct Pair
    {
        char32_t first = 0;
        char32_t second = 0;
        std::uint32_t topics = 0;
    };
    struct Word
    {
        std::string word;
        std::uint32_t topics = 0;
    };

    // Up to date with the catalog; false, and empty, where it was cancelled before.
    bool bring(Store &store, const Catalog &catalog, const std::atomic_bool *isCancelled = nullptr);
    void forget() { m_isCurrent = false; }

    std::uint32_t topicsWith(char32_t first, char32_t second) const;
    std::span<const Pair> beginningWith(char32_t first) const;
    std::span<const Pair> endingWith(char32_t second) const; // a copy of the pairs, sorted by their second characters
    // Indexes of pairs() that may be read so.
    template <class Visit>
    void forPairs(Syllable first, Syllable second, Visit visit) const
    {
        const std::uint32_t key = std::uint32_t(first) << 16 | second;
        auto at = std::lower_bound(m_bySound.begin(), m_bySound.end(), Sound{key, 0});
        for (; at != m_bySound.end() && at->key == key; ++at)
            visit(m_pairs[at->pair]);
    }
    template <class Visit>
    void forPairsBeginning(Syllable first, Visit visit) const
    {
        auto at = std::lower_bound(m_bySound.begin(), m_bySound.end(), Sound{std::uint32_t(first) << 16, 0});
        for (; at != m_bySound.end() && at->key >> 16 == first; ++at)
            visit(m_pairs[at->pair]);
    }
    std::string_view commonestBeginning(std::string_view letters) const; // empty where none does
    std::span<const Word> words() const { return m_words; }
    std::span<const Word> characters() const { return m_characters; }

private:
    struct Sound
    {
        std::uint32_t key;
        std::uint32_t pair;
        auto operator<=>(const Sound &) const = default;
    };
    bool read(Store &store, const std::atomic_bool *isCancelled);
    void addTopics(Store &store, const Catalog &catalog, TopicNumber from);
    void add(std::string_view word, std::uint32_t topics);
    void order();
    void merge(Vocabulary more);
    void mergePairs(const std::vector<Pair> &more);
    void addSounds(std::uint32_t pair);

    std::vector<Pair> m_pairs; // by first, second
    std::vector<Pair> m_byEnd; // by second, first
    std::vector<Sound> m_bySound;
    std::vector<Word> m_words;      // of letters and digits
    std::vector<Word> m_characters; // Han
    TopicNumber m_end = 0;
    bool m_isCurrent = false;
};

} // namespace Wenda
