#pragma once

#include <QString>

namespace Wenda {

// Whether a link of a page (PageLink::target) leads out of the library, to what a browser or a mail program opens.
bool leadsOut(const QString &target);

} // namespace Wenda
