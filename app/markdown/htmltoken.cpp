#include "markdown/htmltoken.h"

#include "markdown/ascii.h"

#include <algorithm>

namespace Wenda {
namespace {

using Kind = HtmlToken::Kind;
constexpr auto npos = std::string_view::npos;

bool isNameCharacter(char c)
{
    return isWord(c) || c == '-' || c == ':';
}

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
}

HtmlToken readUntil(std::string_view text, std::string_view end, bool &hasNone)
{
    const auto found = hasNone ? npos : text.find(end, 2);
    hasNone = found == npos;
    return hasNone ? HtmlToken{} : HtmlToken{Kind::Comment, found + end.size(), {}, {}};
}

HtmlToken readComment(std::string_view text, HtmlEnds &ends)
{
    if (text.starts_with("<!--"))
        return readUntil(text, "-->", ends.hasNoComment);
    if (text.starts_with("<?"))
        return readUntil(text, "?>", ends.hasNoInstruction);
    if (text.starts_with("<![CDATA["))
        return readUntil(text, "]]>", ends.hasNoSection);
    return isLetter(text[2]) ? readUntil(text, ">", ends.hasNoDeclaration) : HtmlToken{};
}

// Where the '>' of a tag stands, quoted values skipped; npos where there is none.
std::size_t tagEnd(std::string_view text, std::size_t from)
{
    char quote = 0;
    char before = 0;
    for (std::size_t i = from; i < text.size(); ++i) {
        const char c = text[i];
        if (quote) {
            if (c == quote)
                quote = 0;
        } else if ((c == '"' || c == '\'') && before == '=') {
            quote = c;
        } else if (c == '>') {
            return i;
        } else if (c == '<') {
            return npos;
        }
        if (!isBlank(c))
            before = c;
    }
    return npos;
}

} // namespace

HtmlToken readHtmlToken(std::string_view text, HtmlEnds &ends)
{
    if (text.size() < 3)
        return {};
    if (text[1] == '!' || text[1] == '?')
        return readComment(text, ends);
    const bool isEnd = text[1] == '/';
    const std::size_t nameStart = isEnd ? 2 : 1;
    if (!isLetter(text[nameStart]))
        return {};
    std::size_t nameEnd = nameStart;
    while (nameEnd < text.size() && isNameCharacter(text[nameEnd]))
        ++nameEnd;
    if (nameEnd == text.size() || !(isBlank(text[nameEnd]) || text[nameEnd] == '>' || text[nameEnd] == '/'))
        return {};
    std::size_t end = tagEnd(text, nameEnd);
    const std::string_view upToNext = text.substr(0, text.find('<', 1));
    if (end == npos) // a quote that is never closed: the first '>' ends the tag
        end = upToNext.find('>', nameEnd);
    if (end == npos && isEnd && upToNext.find_first_not_of(" \t\r\n", nameEnd) == npos) // "</td </tr>"
        return {Kind::EndTag, upToNext.size(), text.substr(nameStart, nameEnd - nameStart), {}};
    if (end == npos)
        return {};
    return {isEnd ? Kind::EndTag : Kind::StartTag, end + 1, text.substr(nameStart, nameEnd - nameStart),
            text.substr(nameEnd, end - nameEnd)};
}

HtmlAttributes readAttributes(std::string_view text)
{
    HtmlAttributes found;
    std::size_t i = 0;
    const auto skipBlanks = [&] {
        while (i < text.size() && (isBlank(text[i]) || text[i] == '/'))
            ++i;
    };
    for (skipBlanks(); i < text.size(); skipBlanks()) {
        const std::size_t nameStart = i++;
        while (i < text.size() && !isBlank(text[i]) && text[i] != '=' && text[i] != '/')
            ++i;
        std::string name(text.substr(nameStart, i - nameStart));
        std::ranges::transform(name, name.begin(), lowered);
        while (i < text.size() && isBlank(text[i]))
            ++i;
        std::string_view value;
        if (i < text.size() && text[i] == '=') {
            for (++i; i < text.size() && isBlank(text[i]); ++i) {
            }
            const char quote = i < text.size() && (text[i] == '"' || text[i] == '\'') ? text[i++] : 0;
            const std::size_t start = i;
            while (i < text.size() && (quote ? text[i] != quote : !isBlank(text[i])))
                ++i;
            value = text.substr(start, i - start);
            i += quote && i < text.size();
        }
        if (found.size() < 32 && std::ranges::find(found, name, &HtmlAttributes::value_type::first) == found.end())
            found.emplace_back(std::move(name), value);
    }
    return found;
}

} // namespace Wenda
