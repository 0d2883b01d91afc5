#pragma once

#include <cstddef>
#include <cstdint>

// The arrays that generate/searchtables.cpp writes at build time.

namespace Wenda {

// What a code unit folds to; 0: see longFoldings (or it is half of a surrogate pair).
extern const char16_t foldTable[65536];

// A code point that folds to none, to several code units, or lies beyond the first 65,536. Sorted by code point.
struct LongFolding
{
    char32_t point;
    const char16_t *folded;
};
extern const LongFolding longFoldings[];
extern const std::size_t longFoldingCount;

// Two or more characters that are spelt another way; equally long, both in folded characters.
struct SpellingVariant
{
    const char16_t *from;
    const char16_t *to;
};
extern const SpellingVariant spellingVariants[];
extern const std::size_t spellingVariantCount;

// Toneless Mandarin syllables, sorted; "lv" for lü.
extern const char *const pinyinSyllables[];
extern const std::size_t pinyinSyllableCount;

// Readings of U+3400 to U+9FFF: character c has pinyinReadings[pinyinStarts[c - 0x3400]] up to the next one's start,
// numbers of pinyinSyllables.
extern const std::uint16_t pinyinStarts[];
extern const std::uint16_t pinyinReadings[];

// resources/search/synonyms.txt and questionwords.txt without their remarks.
extern const char generalSynonyms[];
extern const char questionWords[];

} // namespace Wenda
