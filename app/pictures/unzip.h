#pragma once

#include "pictures/picture.h"

#include <QByteArray>

namespace Wenda {

// What came out of a gzip file, or why nothing did: Truncated, Broken, NotAPicture, TooLarge (more than mostBytes,
// whatever the file itself announces).
struct Unzipped
{
    QByteArray bytes = {};
    PictureFault fault = PictureFault::None;
};

bool isGzip(QByteArrayView bytes);
Unzipped unzipped(const QByteArray &gzip, qsizetype mostBytes);

} // namespace Wenda
