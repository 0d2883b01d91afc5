#pragma once

#include "markdown/htmltoken.h"

#include <string>

namespace Wenda {

// Whether md4c takes the tag for one too: an end tag has no attributes, and blanks part those of a start tag.
bool isStrictTag(const HtmlToken &token);

// The same tag as md4c wants it; what it would not take for an attribute is left out.
std::string strictTag(const HtmlToken &token);

} // namespace Wenda
