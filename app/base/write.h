#pragma once

#include "base/result.h"

#include <QByteArrayView>

namespace Wenda {

// Replaces the file at path by bytes, whole or not at all; the folder is made, and goes again where this fails. Errors:
// NotWritable, DiskFull (the old file stays). All writing of whole files goes through here: QSaveFile alone commits a
// write that came up short.
Result<void> writeWhole(const QString &path, QByteArrayView bytes);

} // namespace Wenda
