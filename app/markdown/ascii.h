#pragma once

#include <algorithm>
#include <string_view>

namespace Wenda {

// What a byte of UTF-8 is, as far as ASCII goes.

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

constexpr bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

constexpr bool isWord(char c)
{
    return isLetter(c) || isDigit(c) || c == '_';
}

constexpr char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + 32) : c;
}

// Without the blanks and tabs at the end, or at both ends.
constexpr std::string_view trimmedRight(std::string_view text)
{
    const auto last = text.find_last_not_of(" \t");
    return text.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

constexpr std::string_view trimmed(std::string_view text)
{
    const auto first = std::min(text.find_first_not_of(" \t"), text.size());
    return trimmedRight(text.substr(first));
}

} // namespace Wenda
