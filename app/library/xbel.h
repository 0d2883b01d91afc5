#pragma once

#include "library/bookmark.h"

#include <QByteArray>

#include <optional>

namespace Wenda {

// Bookmarks in XBEL 1.0, the exchange format of bookmarks: what Wenda keeps them in, imports and exports. A topic is a
// file: address with its anchor as fragment; its library stands in <info>, where other programs leave it alone.
QByteArray toXbel(const BookmarkTree &tree);

// Nothing where the bytes are no XBEL. A bookmark without an id of its own gets one; a file: address of a page that
// names no library is a topic of that page's folder.
std::optional<BookmarkTree> fromXbel(const QByteArray &bytes);

} // namespace Wenda
