#pragma once

#include <string>
#include <string_view>

namespace Wenda {

// Text as it stands in HTML, in an element or in a quoted attribute.
void appendEscaped(std::string &html, std::string_view text);

} // namespace Wenda
