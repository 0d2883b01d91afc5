// Which words of the library are written as was typed in pinyin.
#include "search/guesses.h"

#include "search/words.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace Wenda {

namespace {

constexpr std::size_t mostGrowing = 400; // words that are followed at a time

struct Growing
{
    std::u32string word;
    std::uint32_t topics = 0; // with its rarest pair
    float likelihood = 0;     // of all its pairs
};

Growing grown(const Growing &word, const Vocabulary::Pair &pair)
{
    return {word.word + pair.second, std::min(word.topics, pair.topics),
            word.likelihood + std::log(static_cast<float>(pair.topics))};
}

void keepCommonest(std::vector<Growing> &words, std::size_t most)
{
    std::sort(words.begin(), words.end(), [](const Growing &a, const Growing &b) {
        return std::tie(b.topics, b.likelihood, a.word) < std::tie(a.topics, a.likelihood, b.word);
    });
    words.erase(
        std::unique(words.begin(), words.end(), [](const Growing &a, const Growing &b) { return a.word == b.word; }),
        words.end());
    if (words.size() > most)
        words.resize(most);
}

std::vector<Growing> pairsSpelt(const Vocabulary &vocabulary, const TypedWord &typed)
{
    std::vector<Growing> words;
    const auto add = [&](const Vocabulary::Pair &pair) {
        if (typed[0].matches(pair.first) && typed[1].matches(pair.second))
            words.push_back({{pair.first, pair.second}, pair.topics, std::log(static_cast<float>(pair.topics))});
    };
    if (typed[0].itself != 0)
        std::ranges::for_each(vocabulary.beginningWith(typed[0].itself), add);
    else if (typed[1].itself != 0)
        std::ranges::for_each(vocabulary.endingWith(typed[1].itself), add);
    else
        for (const Syllable first : typed[0].syllables)
            for (const Syllable second : typed[1].syllables)
                vocabulary.forPairs(first, second, add);
    keepCommonest(words, mostGrowing);
    return words;
}

std::vector<Growing> spelt(const Vocabulary &vocabulary, const TypedWord &typed)
{
    if (typed.size() == 1) {
        std::vector<Growing> words;
        for (const Vocabulary::Word &character : vocabulary.characters()) {
            std::size_t at = 0;
            const char32_t point = nextPoint(character.word, at);
            if (typed[0].matches(point))
                words.push_back({{point}, character.topics});
        }
        keepCommonest(words, mostGrowing);
        return words;
    }
    std::vector<Growing> words = pairsSpelt(vocabulary, typed);
    for (std::size_t i = 2; i < typed.size(); ++i) {
        std::vector<Growing> longer;
        for (const Growing &word : words)
            for (const Vocabulary::Pair &pair : vocabulary.beginningWith(word.word.back()))
                if (typed[i].matches(pair.second))
                    longer.push_back(grown(word, pair));
        keepCommonest(longer, mostGrowing);
        words = std::move(longer);
    }
    return words;
}

std::vector<QString> texts(const std::vector<Growing> &words)
{
    std::vector<QString> texts;
    for (const Growing &word : words)
        texts.push_back(QString::fromUcs4(word.word.data(), static_cast<qsizetype>(word.word.size())));
    return texts;
}

} // namespace

std::vector<QString> wordsSpelt(const Vocabulary &vocabulary, const std::vector<TypedWord> &readings, std::size_t most)
{
    std::vector<Growing> words;
    for (const TypedWord &typed : readings) {
        const std::vector<Growing> more = spelt(vocabulary, typed);
        words.insert(words.end(), more.begin(), more.end());
    }
    keepCommonest(words, most);
    return texts(words);
}

std::vector<QString> wordsBegun(const Vocabulary &vocabulary, const TypedCharacter &typed, std::size_t most)
{
    std::vector<Growing> words;
    for (const Syllable syllable : typed.syllables)
        vocabulary.forPairsBeginning(syllable, [&words](const Vocabulary::Pair &pair) {
            words.push_back({{pair.first, pair.second}, pair.topics, std::log(static_cast<float>(pair.topics))});
        });
    keepCommonest(words, most);
    return texts(words);
}

} // namespace Wenda
