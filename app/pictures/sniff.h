#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Wenda {

// What a file is by its first bytes, as the name that QImageReader is given: "png", "jpeg", "gif", "webp", "bmp",
// "svg"; empty for all else. What the server calls it does not count.
QByteArray pictureFormat(QByteArrayView bytes);

// Whether a file of that format reaches its own end. Decoders show a cut JPEG as a picture with a grey foot.
bool isWhole(QByteArrayView format, QByteArrayView bytes);

} // namespace Wenda
