#pragma once

#include "markdown/readpage.h"

#include <span>
#include <string>

namespace Wenda {

// What page.h promises, out of any HTML whatever, given in pieces that each stand for themselves: html, text, headings,
// pictures, links and anchors of the page are filled; title and order are left alone.
void sanitise(std::span<const std::string> pieces, const PagePlace &place, Page &page);

} // namespace Wenda
