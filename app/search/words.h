#pragma once

#include <cstdint>
#include <string_view>

namespace Wenda {

// Characters written without blanks between words (Han, kana, Hangul): indexed as pairs and single characters.
bool isHan(char32_t point);
// Letters and digits of all other scripts: indexed as whole words.
bool isWordCharacter(char32_t point);

// The code point that begins at text[at]; at moves behind it. A broken byte is read as U+FFFD.
char32_t nextPoint(std::string_view text, std::size_t &at);

// Longer words are cut to this many bytes, in the index as in a query.
constexpr std::size_t longestWord = 48;

enum class WordKind { HanPair, HanCharacter, Word };

// Takes folded UTF-8 text apart, in reading order: sink(std::string_view word, WordKind kind). "备案号80/443" gives
// 备, 备案, 案, 案号, 号, 80, 443.
template <class Sink>
void forEachWord(std::string_view text, Sink sink)
{
    std::size_t at = 0;
    std::size_t previousHan = std::string_view::npos; // where the Han character just before begins
    while (at < text.size()) {
        const std::size_t start = at;
        const char32_t point = nextPoint(text, at);
        if (isHan(point)) {
            if (previousHan != std::string_view::npos)
                sink(text.substr(previousHan, at - previousHan), WordKind::HanPair);
            sink(text.substr(start, at - start), WordKind::HanCharacter);
            previousHan = start;
            continue;
        }
        previousHan = std::string_view::npos;
        if (!isWordCharacter(point))
            continue;
        std::size_t end = at;
        while (at < text.size()) {
            const char32_t next = nextPoint(text, at);
            if (isHan(next) || !isWordCharacter(next))
                break;
            end = at;
        }
        at = end;
        sink(text.substr(start, end - start < longestWord ? end - start : longestWord), WordKind::Word);
    }
}

} // namespace Wenda
