#pragma once

#include "pictures/picture.h"

#include <QByteArray>
#include <QImage>

namespace Wenda {

// A file made an image. Plain functions of values, for workers.
struct Decoded
{
    QImage image = {}; // null where fault says why
    QSize size = {};   // natural, turned as the file says
    bool isAnimated = false;
    bool isVector = false;
    PictureFault fault = PictureFault::None;
};

// How wide the image for a wish is made: no wider than the picture is, except for drawings; 0 wants the natural width.
int imageWidth(QSize natural, int wantedWidth, bool isVector);

// No wider than wanted device pixels, scaled once, and never above mostBytes of memory. isCutPossible: the way the
// file came does not prove that all of it came, so that its own end is looked for.
Decoded decode(const QByteArray &bytes, int wantedWidth, qint64 mostBytes, bool isCutPossible = false);

// The same judgement without the image, for pictures that nobody looks at yet.
Decoded probe(const QByteArray &bytes, bool isCutPossible = false);

// An image at hand made narrower.
QImage narrowed(const QImage &image, int width);

} // namespace Wenda
