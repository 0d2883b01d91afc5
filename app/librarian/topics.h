#pragma once

#include "library/library.h"
#include "library/topic.h"
#include "markdown/page.h"
#include "search/index.h"

namespace Wenda {

// A page's topics: the page, then its headings. A title that heads the whole page is the page itself, not a topic
// under it, so that a tree, a search and a list name it once.
Outline outlineOf(const Page &page, const QString &path);

// The same topics with the text of each: what stands between its heading's line and the next heading.
IndexPage indexPageOf(const Page &page, const PageFile &file);

} // namespace Wenda
