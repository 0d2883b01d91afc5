#include "markdown/inlineaddresses.h"

#include "markdown/ascii.h"

#include <algorithm>

namespace Wenda {

static constexpr auto npos = std::string_view::npos;

// How far a closing bracket is looked for, so that a million open ones cost no more than that each.
static constexpr std::size_t longestDestination = 1024;

std::size_t autolinkEnd(std::string_view text, std::size_t i)
{
    const std::size_t end = text.find_first_of("<> \t\n", i + 1);
    if (end == npos || text[end] != '>')
        return i;
    const std::string_view inside = text.substr(i + 1, end - i - 1);
    const auto scheme = inside.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+.-");
    const bool isAddress = scheme != npos && scheme >= 2 && inside[scheme] == ':' && inside[0] > '9';
    const bool isMail = inside.find('@') != npos && inside.find_first_of("=\"/") == npos;
    return isAddress || isMail ? end + 1 : i;
}

std::size_t addressEnd(std::string_view text, std::size_t i)
{
    constexpr std::string_view others = "-._~:/?#@!$&'+,;=%";
    while (i < text.size() && (isWord(text[i]) || others.find(text[i]) != npos) && !text.substr(i).starts_with("__**"))
        ++i;
    return i;
}

std::size_t destinationEnd(std::string_view text, std::size_t i)
{
    int depth = 0;
    const std::size_t limit = std::min(text.size(), i + longestDestination);
    for (std::size_t at = i; at < limit; ++at) {
        const char c = text[at];
        if (c == '\n' || c == ' ')
            return c == ' ' && depth == 1 ? at : i;
        depth += (c == '(') - (c == ')');
        if (depth == 0)
            return at + 1;
    }
    return i;
}

std::optional<BlankDestination> blankDestination(std::string_view text, std::size_t start)
{
    const std::string_view rest = text.substr(start, longestDestination);
    const std::size_t end = std::min(rest.find_first_of(")(<>\"'`\\\n"), rest.size());
    if (end == rest.size() || rest[end] != ')')
        return {};
    const std::string_view inside = rest.substr(0, end);
    const std::size_t first = inside.find_first_not_of(' ');
    const std::size_t last = inside.find_last_not_of(' ');
    const bool isAddress = inside.find('/') != npos || inside.find(".md") != npos || inside.starts_with('#');
    if (!isAddress || inside.substr(0, last).find(' ', first) == npos)
        return {};
    return BlankDestination{start + first, start + last + 1};
}

} // namespace Wenda
