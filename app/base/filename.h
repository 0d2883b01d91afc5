#pragma once

#include <QString>

namespace Wenda {

// A title as a file's name, without an ending: without what some file system does not take, not hidden, at most 60
// characters; "wenda" where nothing is left.
QString fileNameOf(const QString &title);

} // namespace Wenda
