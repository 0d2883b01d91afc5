#pragma once

#include <QString>

namespace Wenda {

// Renames a file of ours that cannot be read as one to "<path>.broken", over an older one, so that a new one can be
// begun and nothing is lost. Gives the new name; empty where the file could not be moved.
QString setAside(const QString &path);

} // namespace Wenda
