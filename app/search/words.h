#pragma once

#include <QChar>

#include <cstdint>
#include <string_view>

namespace Wenda {

// Characters written without blanks between words (Han, kana, Hangul): indexed as pairs and single characters.
inline bool isHan(char32_t point)
{
    if (point < 0x3005)
        return false;
    return (point >= 0x3400 && point <= 0x9FFF) || (point >= 0x3040 && point <= 0x30FF) || point == 0x3005 ||
           point == 0x3007 || (point >= 0xAC00 && point <= 0xD7A3) || (point >= 0xF900 && point <= 0xFAFF) ||
           (point >= 0x20000 && point <= 0x3FFFF);
}

// Letters and digits of all other scripts: indexed as whole words.
inline bool isWordCharacter(char32_t point)
{
    if (point < 0x80)
        return (point >= 'a' && point <= 'z') || (point >= '0' && point <= '9') || (point >= 'A' && point <= 'Z');
    return QChar::isLetterOrNumber(point) || QChar::isMark(point);
}

// The code point that begins at text[at]; at moves behind it. A broken byte is read as U+FFFD.
inline char32_t nextPoint(std::string_view text, std::size_t &at)
{
    const auto first = static_cast<unsigned char>(text[at++]);
    if (first < 0x80)
        return first;
    const std::size_t more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : first >= 0xC0 ? 1 : 0;
    if (more == 0 || at + more > text.size())
        return 0xFFFD;
    char32_t point = first & (0x3F >> more);
    for (std::size_t i = 0; i < more; ++i) {
        const auto byte = static_cast<unsigned char>(text[at + i]);
        if ((byte & 0xC0) != 0x80)
            return 0xFFFD;
        point = point << 6 | (byte & 0x3F);
    }
    at += more;
    return point;
}

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
