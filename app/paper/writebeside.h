#pragma once

#include "base/result.h"

#include <functional>

namespace Wenda {

// Whether folder is there to be written into, or can be made.
bool isFolderToWriteInto(const QString &folder);

// Lets write fill a folder of its own, beside what stands in folder and on the same disk, and moves all of it to folder
// once it is whole; files of the same name are replaced, others stay. Where it fails, folder is as it was, also if that
// was not there. An error in a file names folder instead. Errors: NotWritable, and those of write.
Result<void> writeBeside(const QString &folder, const std::function<Result<void>(const QString &beside)> &write);

} // namespace Wenda
