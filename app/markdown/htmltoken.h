#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace Wenda {

// A tag, comment or declaration in an author's HTML.
struct HtmlToken
{
    enum class Kind { None, StartTag, EndTag, Comment };
    Kind kind = Kind::None;
    std::size_t length = 0; // in bytes, brackets and all
    std::string_view name;  // of a tag, in the author's case
    std::string_view attributes;
};

// What is known not to come any more in a text, so that a million openings are not each looked through to the end.
struct HtmlEnds
{
    bool hasNoComment = false;
    bool hasNoInstruction = false;
    bool hasNoSection = false;
    bool hasNoDeclaration = false;
};

// The token that begins at text's first byte, which is '<'; kind None where that is only a character. ends is one for
// all calls on the same text, front to back.
HtmlToken readHtmlToken(std::string_view text, HtmlEnds &ends);

// Attribute names in lower case, with their values still escaped as written. The first of a repeated name counts.
using HtmlAttributes = std::vector<std::pair<std::string, std::string_view>>;
HtmlAttributes readAttributes(std::string_view attributes);

} // namespace Wenda
