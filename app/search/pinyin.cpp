#include "search/pinyin.h"

#include "search/tables.h"
#include "search/words.h"

#include <algorithm>
#include <array>
#include <string>

namespace Wenda {

namespace {

constexpr char32_t firstRead = 0x3400;
constexpr char32_t lastRead = 0x9FFF;
constexpr std::size_t mostReadings = 24;
constexpr std::size_t mostCharacters = 16;

std::vector<Syllable> syllablesBeginning(std::string_view letters)
{
    std::vector<Syllable> found;
    const char *const *end = pinyinSyllables + pinyinSyllableCount;
    const char *const *at =
        std::lower_bound(pinyinSyllables, end, letters, [](const char *syllable, std::string_view wanted) {
            return std::string_view(syllable) < wanted;
        });
    for (; at != end && std::string_view(*at).starts_with(letters); ++at)
        found.push_back(static_cast<Syllable>(at - pinyinSyllables));
    return found;
}

int syllableNumber(std::string_view letters)
{
    const std::vector<Syllable> found = syllablesBeginning(letters);
    return !found.empty() && letters == pinyinSyllables[found.front()] ? found.front() : -1;
}

// "ü" -> "v", "'" gone, "lue" -> "lve" is left to the readings.
std::string plainLetters(std::string_view chunk)
{
    std::string plain;
    for (std::size_t at = 0; at < chunk.size();) {
        const std::size_t start = at;
        const char32_t point = nextPoint(chunk, at);
        if (point == 0xFC)
            plain += 'v';
        else
            plain += chunk.substr(start, at - start);
    }
    return plain;
}

class Reader final
{
public:
    explicit Reader(std::string_view chunk)
        : m_chunk(chunk)
    {
    }
    std::vector<TypedWord> read()
    {
        readFrom(0);
        std::stable_sort(m_found.begin(), m_found.end(),
                         [](const TypedWord &a, const TypedWord &b) { return a.size() < b.size(); });
        return std::move(m_found);
    }

private:
    void readFrom(std::size_t at)
    {
        if (m_found.size() >= mostReadings || m_word.size() > mostCharacters || ++m_steps > 4000)
            return;
        if (at == m_chunk.size()) {
            m_found.push_back(m_word);
            return;
        }
        std::size_t next = at;
        const char32_t point = nextPoint(m_chunk, next);
        if (point == '\'') {
            readFrom(next);
        } else if (isHan(point)) {
            step({point, {}}, next);
        } else if (point >= 'a' && point <= 'z') {
            readSyllable(at);
        }
    }

    void readSyllable(std::size_t at)
    {
        constexpr std::size_t longest = 6;
        const std::string_view rest = m_chunk.substr(at);
        for (std::size_t length = std::min(longest, rest.size()); length > 0; --length)
            if (const int number = syllableNumber(rest.substr(0, length)); number >= 0)
                step({0, {static_cast<Syllable>(number)}}, at + length);
        // Still being typed: whatever begins so.
        std::vector<Syllable> begun = rest.size() <= longest ? syllablesBeginning(rest) : std::vector<Syllable>();
        if (!begun.empty() && rest == pinyinSyllables[begun.front()])
            begun.erase(begun.begin());
        if (!begun.empty())
            step({0, std::move(begun)}, m_chunk.size());
    }

    void step(TypedCharacter character, std::size_t next)
    {
        m_word.push_back(std::move(character));
        readFrom(next);
        m_word.pop_back();
    }

    std::string_view m_chunk;
    TypedWord m_word;
    std::vector<TypedWord> m_found;
    int m_steps = 0;
};

std::string blurred(Syllable syllable)
{
    std::string sound = pinyinSyllables[syllable];
    if (sound.size() > 1 && sound[1] == 'h')
        sound.erase(1, 1);
    if (sound.front() == 'l')
        sound.front() = 'n';
    if (sound.ends_with("ng"))
        sound.pop_back();
    return sound;
}

} // namespace

std::span<const Syllable> readingsOf(char32_t character)
{
    if (character < firstRead || character > lastRead)
        return {};
    const std::uint16_t *start = pinyinStarts + (character - firstRead);
    return {pinyinReadings + start[0], pinyinReadings + start[1]};
}

std::uint32_t initialsOf(char32_t character)
{
    std::uint32_t letters = 0;
    for (const Syllable syllable : readingsOf(character))
        letters |= 1u << (pinyinSyllables[syllable][0] - 'a');
    return letters;
}

bool TypedCharacter::matches(char32_t character) const
{
    if (itself != 0)
        return itself == character;
    for (const Syllable syllable : readingsOf(character))
        if (std::binary_search(syllables.begin(), syllables.end(), syllable))
            return true;
    return false;
}

std::vector<TypedWord> readPinyin(std::string_view foldedChunk)
{
    const std::string letters = plainLetters(foldedChunk);
    std::vector<TypedWord> words = Reader(letters).read();
    std::erase_if(words, [](const TypedWord &word) {
        return word.empty() ||
               std::all_of(word.begin(), word.end(), [](const TypedCharacter &c) { return c.itself != 0; });
    });
    return words;
}

bool soundAlike(char32_t a, char32_t b)
{
    for (const Syllable one : readingsOf(a))
        for (const Syllable other : readingsOf(b))
            if (one == other || blurred(one) == blurred(other))
                return true;
    return false;
}

} // namespace Wenda
