#pragma once

#include "pictures/decode.h"

namespace Wenda {

// An SVG, plain or gzipped, stripped and drawn as wide as imageSize says. TooLarge: more than a drawing may need of
// bytes, pixels or time.
DecodedPicture draw(const QByteArray &bytes, int wantedWidth, qint64 mostBytes, bool wantsImage);

} // namespace Wenda
