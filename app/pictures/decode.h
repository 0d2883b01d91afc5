#pragma once

#include "pictures/picture.h"

#include <QByteArray>
#include <QImage>

namespace Wenda {

// A file made an image. Plain functions of values, for workers.
struct DecodedPicture
{
    QImage image = {}; // null where fault says why
    QSize size = {};   // natural, turned as the file says
    bool isAnimated = false;
    bool isVector = false;
    PictureFault fault = PictureFault::None;
};

// More than 50 megapixels or 16,384 a side.
bool isTooLarge(QSize size);

// How large the image for a wish is made: no wider than wanted (0: the natural width) nor, drawings apart, than the
// picture is, and never of more than mostBytes.
QSize imageSize(QSize natural, int wantedWidth, bool isVector, qint64 mostBytes);

// The picture in the size that imageSize says, scaled once. isCutPossible: the way the
// file came does not prove that all of it came, so that its own end is looked for.
DecodedPicture decode(const QByteArray &bytes, int wantedWidth, qint64 mostBytes, bool isCutPossible = false);

// The same judgement without the image, for pictures that nobody looks at yet.
DecodedPicture probe(const QByteArray &bytes, bool isCutPossible = false);

// An image at hand made narrower.
QImage narrowed(const QImage &image, int width);

} // namespace Wenda
