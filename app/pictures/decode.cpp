#include "pictures/decode.h"

#include "pictures/sniff.h"
#include "pictures/svg.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>

#include <cmath>

namespace Wenda {

constexpr qint64 mostPixels = 50'000'000;
constexpr int mostSide = 16'384;

static bool isTooLarge(QSize size)
{
    return qMax(size.width(), size.height()) > mostSide || qint64(size.width()) * size.height() > mostPixels;
}

static Decoded failure(PictureFault fault, QSize size = {})
{
    Decoded decoded;
    decoded.fault = fault;
    decoded.size = size;
    return decoded;
}

int imageWidth(QSize natural, int wantedWidth, bool isVector)
{
    if (wantedWidth <= 0)
        return natural.width();
    return isVector ? qMin(wantedWidth, mostSide) : qMin(wantedWidth, natural.width());
}

static QSize sizeForWidth(QSize natural, int width)
{
    const qreal factor = qreal(width) / natural.width();
    return QSize(width, qMax(1, qRound(natural.height() * factor)));
}

// The size for a wish, made smaller still where the image would not fit into memory.
static QSize imageSize(QSize natural, int wantedWidth, bool isVector, qint64 mostBytes)
{
    const QSize size = sizeForWidth(natural, imageWidth(natural, wantedWidth, isVector));
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

static Decoded draw(const QByteArray &bytes, int wantedWidth, qint64 mostBytes, bool wantsImage)
{
    const QByteArray clean = strippedSvg(bytes);
    QSvgRenderer renderer;
    if (clean.isEmpty() || !renderer.load(clean))
        return failure(PictureFault::Broken);
    Decoded decoded;
    decoded.isVector = true;
    decoded.size = renderer.defaultSize();
    if (decoded.size.isEmpty())
        return failure(PictureFault::Broken);
    if (isTooLarge(decoded.size))
        return failure(PictureFault::TooLarge, decoded.size);
    if (wantsImage) {
        decoded.image =
            QImage(imageSize(decoded.size, wantedWidth, true, mostBytes), QImage::Format_ARGB32_Premultiplied);
        decoded.image.fill(Qt::transparent);
        QPainter painter(&decoded.image);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(&painter);
    }
    return decoded;
}

static QImage readImage(QImageReader &reader, const Decoded &decoded, int wantedWidth, qint64 mostBytes)
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

static Decoded read(const QByteArray &bytes, int wantedWidth, qint64 mostBytes, bool wantsImage, bool isCutPossible)
{
    const QByteArray format = pictureFormat(bytes);
    if (format.isEmpty())
        return failure(PictureFault::NotAPicture);
    if (isCutPossible && !isWhole(format, bytes))
        return failure(PictureFault::Truncated);
    if (format == "svg")
        return draw(bytes, wantedWidth, mostBytes, wantsImage);

    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setAutoTransform(true);
    const QSize stored = reader.size();
    if (stored.isEmpty())
        return failure(PictureFault::Broken);
    if (isTooLarge(stored))
        return failure(PictureFault::TooLarge, stored);
    Decoded decoded;
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

Decoded decode(const QByteArray &bytes, int wantedWidth, qint64 mostBytes, bool isCutPossible)
{
    return read(bytes, wantedWidth, mostBytes, true, isCutPossible);
}

Decoded probe(const QByteArray &bytes, bool isCutPossible)
{
    return read(bytes, 0, 0, false, isCutPossible);
}

} // namespace Wenda
