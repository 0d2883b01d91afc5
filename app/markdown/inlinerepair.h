#pragma once

#include <string>
#include <string_view>
#include <unordered_map>

namespace Wenda {

// The footnotes of a page: label to number, in the order of their first mention.
using FootnoteNumbers = std::unordered_map<std::string, int>;

// The running text of one block: bold runs that a strict reader would leave standing become <strong>, tags that HTML
// does not know become text, a lone ~ stays a ~. A text of more than a million bytes is given back as it is.
std::string repairInline(std::string_view text, const FootnoteNumbers &footnotes = {});

} // namespace Wenda
