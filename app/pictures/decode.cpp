#include "pictures/decode.h"

#include "pictures/drawing.h"
#include "pictures/sniff.h"
#include "pictures/unzip.h"

#include <QBuffer>
#include <QImageReader>

#include <cmath>

namespace Wenda {

constexpr qint64 mostPixels = 50'000'000;
constexpr int mostSide = 16'384;
constexpr int mostMegabytes = 400; // of one picture while it is read: 50 megapixels of 16 bits a colour

bool isTooLarge(QSize size)
{
    return qMax(size.width(), size.height()) > mostSide || qint64(size.width()) * size.height() > mostPixels;
}

static DecodedPicture failure(PictureFault fault, QSize size = {})
{
    DecodedPicture decoded;
    decoded.fault = fault;
    decoded.size = size;
    return decoded;
}

static QSize sizeForWidth(QSize natural, int width)
{
    const qreal factor = qreal(width) / natural.width();
    return QSize(width, qMax(1, qRound(natural.height() * factor)));
}

QSize imageSize(QSize natural, int wantedWidth, bool isVector, qint64 mostBytes)
{
    const int widest = isVector ? mostSide : natural.width();
    const QSize size = sizeForWidth(natural, wantedWidth > 0 ? qMin(wantedWidth, widest) : natural.width());
    const qreal bytes = 4.0 * size.width() * size.height();
    if (bytes <= mostBytes)
        return size;
    return sizeForWidth(natural, qMax(1, int(size.width() * std::sqrt(mostBytes / bytes))));
}

// The formats that a painter takes without a copy.
static QImage paintable(const QImage &image)
{
    return image.convertToFormat(image.hasAlphaChannel() ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
}

QImage narrowed(const QImage &image, int width)
{
    if (width >= image.width())
        return image;
    return image.scaled(sizeForWidth(image.size(), width), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

static QImage readImage(QImageReader &reader, const DecodedPicture &decoded, int wantedWidth, qint64 mostBytes)
{
    const QSize wanted = imageSize(decoded.size, wantedWidth, false, mostBytes);
    const bool isTurned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    // JPEG alone is scaled well, and fast, while it is read.
    if (reader.format() == "jpeg" && wanted != decoded.size)
        reader.setScaledSize(isTurned ? wanted.transposed() : wanted);
    const QImage image = reader.read();
    if (image.isNull())
        return image;
    return image.size() == wanted ? paintable(image)
                                  : paintable(image).scaled(wanted, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

static DecodedPicture read(const QByteArray &bytes, int wantedWidth, qint64 mostBytes, bool wantsImage,
                           bool isCutPossible)
{
    if (isGzip(bytes)) // the one picture that is handed out so
        return draw(bytes, wantedWidth, mostBytes, wantsImage);
    const QByteArray format = pictureFormat(bytes);
    if (format.isEmpty())
        return failure(PictureFault::NotAPicture);
    if (isCutPossible && !isWhole(format, bytes))
        return failure(PictureFault::Truncated);
    if (format == "svg")
        return draw(bytes, wantedWidth, mostBytes, wantsImage);

    // Qt's own bound, 128 MB, is less than 34 megapixels, and says no more than that the picture is broken.
    static const bool isBoundOurs = (QImageReader::setAllocationLimit(mostMegabytes), true);
    Q_UNUSED(isBoundOurs)
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize stored = reader.size();
    if (stored.isEmpty())
        return failure(isWhole(format, bytes) ? PictureFault::Broken : PictureFault::Truncated);
    if (isTooLarge(stored))
        return failure(PictureFault::TooLarge, stored);
    DecodedPicture decoded;
    const bool isTurned = reader.transformation() & QImageIOHandler::TransformationRotate90;
    decoded.size = isTurned ? stored.transposed() : stored;
    decoded.isAnimated = reader.supportsAnimation() && reader.imageCount() > 1;
    if (wantsImage) {
        decoded.image = readImage(reader, decoded, wantedWidth, mostBytes);
        if (decoded.image.isNull())
            return failure(isWhole(format, bytes) ? PictureFault::Broken : PictureFault::Truncated);
    }
    return decoded;
}

DecodedPicture decode(const QByteArray &bytes, int wantedWidth, qint64 mostBytes, bool isCutPossible)
{
    return read(bytes, wantedWidth, mostBytes, true, isCutPossible);
}

DecodedPicture probe(const QByteArray &bytes, bool isCutPossible)
{
    return read(bytes, 0, 0, false, isCutPossible);
}

} // namespace Wenda
