#pragma once

#include "markdown/readpage.h"

#include <string_view>

namespace Wenda {

// What page.h promises, out of any HTML whatever: html, text, headings, pictures, links and anchors of the page are
// filled; title and order are left alone.
void sanitise(std::string_view html, const PagePlace &place, Page &page);

} // namespace Wenda
