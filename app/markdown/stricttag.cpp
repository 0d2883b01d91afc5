#include "markdown/stricttag.h"

#include "markdown/ascii.h"

#include <algorithm>
#include <iterator>

namespace Wenda {

static bool isNameCharacter(char c)
{
    return isWord(c) || c == '-';
}

bool isStrictTag(const HtmlToken &token)
{
    const std::string_view text = token.attributes;
    if (token.kind == HtmlToken::Kind::EndTag)
        return text.find_first_not_of(" \t\n") == std::string_view::npos;
    char quote = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quote ? c != quote : c != '"' && c != '\'') {
            if (!quote && static_cast<unsigned char>(c) >= 0x80)
                return false;
            continue;
        }
        if (quote ? i + 1 < text.size() && std::string_view(" \t\n/").find(text[i + 1]) == std::string_view::npos
                  : i == 0 || text[i - 1] != '=')
            return false;
        quote = quote ? 0 : c;
    }
    return !quote && text.find_first_of("`<;,\\") == std::string_view::npos;
}

std::string strictTag(const HtmlToken &token)
{
    std::string tag(token.kind == HtmlToken::Kind::EndTag ? "</" : "<");
    tag.append(token.name);
    if (token.kind == HtmlToken::Kind::StartTag) {
        for (const auto &[name, value] : readAttributes(token.attributes)) {
            const bool isName = std::ranges::all_of(name, isNameCharacter);
            if (!isName || name.empty() || isDigit(name[0]))
                continue;
            tag.append(" ").append(name).append("=\"");
            std::ranges::copy_if(value, std::back_inserter(tag), [](char c) { return c != '"' && c != '\n'; });
            tag += '"';
        }
    }
    return tag + '>';
}

} // namespace Wenda
