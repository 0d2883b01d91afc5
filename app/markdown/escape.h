#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace Wenda {

// Text as it stands in HTML, in an element or in a quoted attribute.
void appendEscaped(std::string &html, std::string_view text);

// The way back: "&amp;" and its like to characters, the four entities that Page::html uses.
QString withoutEntities(QStringView html);

} // namespace Wenda
