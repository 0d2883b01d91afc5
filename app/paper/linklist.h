#pragma once

#include "markdown/page.h"

namespace Wenda {

// The page as paper needs it: a number behind every link that leads out of the library, and at the end the addresses
// under these numbers. The same address keeps its number; a link whose text is its address needs none.
Page withLinkList(const Page &page);

} // namespace Wenda
