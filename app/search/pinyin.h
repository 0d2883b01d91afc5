#pragma once

#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace Wenda {

// Toneless Mandarin, from Unicode's readings: "zhong", "lv" for lü. A syllable is its number in pinyinSyllables.
using Syllable = std::uint16_t;

// All readings of a folded Han character, today's dictionaries'.
std::span<const Syllable> readingsOf(char32_t character);

// Bit n set: a reading begins with the n-th letter.
std::uint32_t initialsOf(char32_t character);

// One character as it was typed: the syllables that it may be read as, or the character itself.
struct TypedCharacter
{
    char32_t itself = 0;
    std::vector<Syllable> syllables;

    bool operator==(const TypedCharacter &) const = default;
    bool matches(char32_t character) const;
};
using TypedWord = std::vector<TypedCharacter>;

// The ways to read a chunk without blanks ("yuming保护", "xian", "lvping", a last syllable half typed) as Mandarin;
// none where it cannot be. Fewest characters first.
std::vector<TypedWord> readPinyin(std::string_view foldedChunk);

// The same sound to many ears: equal, or different by zh/z, ch/c, sh/s, n/l, -ng/-n.
bool soundAlike(char32_t a, char32_t b);

} // namespace Wenda
