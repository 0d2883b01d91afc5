#pragma once

#include "base/result.h"

namespace Wenda {

// All that stands under from to the same place under to, on the same disk; files of the same name are replaced, others
// stay. Errors: NotWritable.
Result<void> moveInto(const QString &from, const QString &to);

} // namespace Wenda
