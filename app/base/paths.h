#pragma once

#include <QString>

namespace Wenda {

// Where Wenda keeps things: folders by the XDG base directory specification, each made on first use, no trailing slash.
QString stateFolder(); // window places, history, session
QString dataFolder();  // bookmarks, pictures kept for offline reading
QString cacheFolder(); // index, other pictures: may be deleted at any time
QString configFile();  // preferences (wenda/wenda.conf)

// Where the parts of these are.
QString indexFolder();        // one index a library
QString pictureCacheFolder(); // pictures that may go
QString keptPicturesFolder(); // pictures kept for offline reading

} // namespace Wenda
