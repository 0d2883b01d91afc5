#pragma once

#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace Wenda {

// One md4c walk over repaired Markdown, to HTML for sanitise(), in pieces. What repair() could not say in Markdown it
// says in marks of ours, <?wenda …?>: a box, a footnote, the end of a block.
std::vector<std::string> render(std::string_view markdown);

// The same, with all that stands behind the first heading left out but the headings; nothing where that would not give
// the headings of the whole page.
std::optional<std::vector<std::string>> renderHeadings(std::string_view markdown);

// What a page that was cut ends with, in the page itself, so that whoever shows it, prints it or writes it out says so.
// In the language of the moment.
QString cutSentence();

} // namespace Wenda
