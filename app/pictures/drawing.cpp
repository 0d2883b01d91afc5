#include "pictures/drawing.h"

#include "pictures/sniff.h"
#include "pictures/svg.h"
#include "pictures/unzip.h"

#include <QElapsedTimer>
#include <QPainter>
#include <QSvgRenderer>

#include <cmath>

namespace Wenda {

constexpr qsizetype mostText = 4 * 1024 * 1024;
constexpr int firstWidth = 16;
constexpr qreal mostMilliseconds = 3000; // of a worker, for one drawing

static DecodedPicture failure(PictureFault fault, QSize size = {})
{
    return {.size = size, .fault = fault};
}

static QImage drawn(QSvgRenderer &renderer, QSize size)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

// Nothing stops Qt's renderer once it has begun, and a few lines that cross each other ten thousand times keep it for
// minutes. So a drawing is drawn small first, and then as much larger as the time that this took allows: no drawing was
// met whose time grows faster than the third power of its width. Null: it would take too long.
static QImage drawnInTime(QSvgRenderer &renderer, QSize size)
{
    QElapsedTimer timer;
    for (int width = firstWidth; width < size.width();) {
        const QSize small(width, qMax(1, int(qint64(size.height()) * width / size.width())));
        timer.start();
        drawn(renderer, small);
        const qreal growth = std::cbrt(mostMilliseconds / qMax(1.0, qreal(timer.elapsed())));
        if (growth < 1.3)
            return {};
        width = int(qMin(width * growth, qreal(size.width())));
    }
    return drawn(renderer, size);
}

static DecodedPicture drawText(const QByteArray &svg, int wantedWidth, qint64 mostBytes, bool wantsImage)
{
    if (svg.size() > mostText)
        return failure(PictureFault::TooLarge);
    const QByteArray clean = strippedSvg(svg);
    QSvgRenderer renderer;
    if (clean.isEmpty() || !renderer.load(clean))
        return failure(PictureFault::Broken);
    DecodedPicture decoded;
    decoded.isVector = true;
    decoded.size = renderer.defaultSize();
    if (decoded.size.isEmpty())
        return failure(PictureFault::Broken);
    if (isTooLarge(decoded.size))
        return failure(PictureFault::TooLarge, decoded.size);
    if (!wantsImage)
        return decoded;
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    decoded.image = drawnInTime(renderer, imageSize(decoded.size, wantedWidth, true, mostBytes));
    return decoded.image.isNull() ? failure(PictureFault::TooLarge, decoded.size) : decoded;
}

DecodedPicture draw(const QByteArray &bytes, int wantedWidth, qint64 mostBytes, bool wantsImage)
{
    if (!isGzip(bytes))
        return drawText(bytes, wantedWidth, mostBytes, wantsImage);
    const Unzipped inside = unzipped(bytes, mostText);
    if (inside.fault != PictureFault::None)
        return failure(inside.fault);
    if (pictureFormat(inside.bytes) != "svg")
        return failure(PictureFault::NotAPicture);
    return drawText(inside.bytes, wantedWidth, mostBytes, wantsImage);
}

} // namespace Wenda
