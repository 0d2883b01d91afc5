#pragma once

#include <QByteArray>

namespace Wenda {

// The drawing without what could reach outside it or grow without end: every image, use, script, animation and foreign
// object, filter, mask, pattern and marker (Qt draws them from 6.7 on only), document types, and each attribute or
// style that names anything but a part of this drawing. Qt's renderer reads local files that an image names. Empty
// where it is no well-formed SVG of a sane size.
QByteArray strippedSvg(const QByteArray &svg);

} // namespace Wenda
