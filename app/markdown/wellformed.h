#pragma once

#include <gumbo.h>

#include <memory_resource>
#include <string_view>

namespace Wenda {

// The body of HTML that is nested as HTML5's rules ask and so needs none of them, as HtmlWriter's mostly is: the very
// tree that gumbo would build, in a fraction of the time. nullptr where a rule may have a say (a block in a paragraph,
// a link in a link, text between cells, an entity of the rarer kind): then gumbo must be asked. The tree lives in
// memory and in html.
const GumboNode *wellFormedBody(std::string_view html, std::pmr::memory_resource &memory);

} // namespace Wenda
