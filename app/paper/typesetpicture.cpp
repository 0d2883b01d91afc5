#include "paper/typesetpicture.h"

#include "paper/typesetformats.h"
#include "pictures/decode.h"
#include "pictures/picturestore.h"

#include <QPainter>
#include <QTextDocument>
#include <QUrl>

namespace Wenda {

static constexpr qint64 mostPaperBytes = 256 * 1024 * 1024;

static QString nameOf(const PagePicture &picture)
{
    if (!picture.alt.isEmpty())
        return picture.alt;
    if (picture.address.startsWith(QLatin1String("data:")))
        return QString();
    return picture.address.section(u'?', 0, 0).section(u'/', -1);
}

TypesetPicture::TypesetPicture(const Page &page, const QString &libraryRoot, const PageStyle &style, qreal columnWidth,
                               PictureStore &store, QObject *parent)
    : QObject(parent)
    , m_style(style)
    , m_columnWidth(columnWidth)
    , m_store(store)
{
    m_places.reserve(page.pictures.size());
    for (const PagePicture &picture : page.pictures)
        m_places.push_back({pictureAddress(picture.address, libraryRoot),
                            nameOf(picture),
                            QSize(picture.width, picture.height),
                            false,
                            false,
                            1,
                            {}});
    for (int i = 0; i < int(m_places.size()); ++i)
        m_byAddress[m_places[i].address].append(i);
}

QString TypesetPicture::address(int picture) const
{
    return picture >= 0 && picture < int(m_places.size()) ? m_places[picture].address : QString();
}

QString TypesetPicture::name(int picture) const
{
    return picture >= 0 && picture < int(m_places.size()) ? m_places[picture].name : QString();
}

qreal TypesetPicture::widthOf(int picture) const
{
    if (picture < 0 || picture >= int(m_places.size()))
        return 0;
    const Place &place = m_places[picture];
    const QSize natural = m_store.picture(place.address).size;
    return natural.isEmpty() ? m_columnWidth * place.share : shownSize(place, natural).width();
}

QList<int> TypesetPicture::picturesOf(const QString &address) const
{
    return m_byAddress.value(address);
}

bool TypesetPicture::isCard(const Picture &picture) const
{
    // Nothing comes to paper later.
    return picture.state == Picture::State::Failed || (m_style.isPaper && picture.state != Picture::State::Ready);
}

// As the author asks, else in its own size; never larger than it is, never wider than its column.
QSizeF TypesetPicture::shownSize(const Place &place, const QSize &natural) const
{
    QSizeF size = natural;
    if (place.asked.width() > 0)
        size = QSizeF(place.asked.width(), place.asked.width() * qreal(natural.height()) / natural.width());
    else if (place.asked.height() > 0)
        size = QSizeF(place.asked.height() * qreal(natural.width()) / natural.height(), place.asked.height());
    if (m_style.isPaper)
        size *= 0.75; // a CSS pixel is three quarters of a point
    const qreal widest = qMin(m_columnWidth * place.share, natural.width() * (m_style.isPaper ? 0.75 : 1.0));
    if (size.width() > widest)
        size *= widest / size.width();
    return size;
}

QSizeF TypesetPicture::room(const Place &place, const Picture &picture) const
{
    if (isCard(picture))
        return cardSize(place);
    if (!picture.size.isEmpty())
        return shownSize(place, picture.size);
    if (place.asked.width() > 0 && place.asked.height() > 0)
        return shownSize(place, place.asked);
    const qreal em = m_style.textSize;
    if (place.isInline)
        return QSizeF(em * 1.4, em * 1.4);
    const qreal widest = m_columnWidth * place.share;
    return QSizeF(place.asked.width() > 0 ? qMin<qreal>(place.asked.width(), widest) : widest, em * 10);
}

QSizeF TypesetPicture::intrinsicSize(QTextDocument *, int, const QTextFormat &format)
{
    const int index = format.intProperty(PictureIndex);
    if (index < 0 || index >= int(m_places.size()))
        return {};
    Place &place = m_places[index];
    place.isInline = format.boolProperty(PictureIsInline);
    place.share = format.doubleProperty(PictureShare);
    const Picture picture = m_store.picture(place.address);
    place.isCard = isCard(picture);
    place.size = room(place, picture);
    return place.size;
}

bool TypesetPicture::hasNewSize(int index, const Picture &picture) const
{
    const Place &place = m_places[index];
    return !place.size.isEmpty() && place.size != room(place, picture);
}

void TypesetPicture::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *, int, const QTextFormat &format)
{
    draw(painter, rect, format.intProperty(PictureIndex));
}

void TypesetPicture::draw(QPainter *painter, const QRectF &rect, int index) const
{
    if (index < 0 || index >= int(m_places.size()))
        return;
    const Place &place = m_places[index];
    const Picture picture = m_store.picture(place.address);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    // A picture that comes once the sheets are set has no room on them any more.
    if (m_style.isPaper ? place.isCard : isCard(picture)) {
        drawCard(*painter, rect, place, picture);
    } else {
        const qreal density = painter->device() ? painter->device()->devicePixelRatioF() : 1;
        const int wanted = m_style.isPaper ? 0 : qCeil(rect.width() * density);
        QImage image = m_store.image(place.address, wanted);
        // Paper has all its pictures, also where a booklet's do not all stay in memory until their page is painted.
        if (image.isNull() && m_style.isPaper && picture.state == Picture::State::Ready)
            image = decode(m_store.bytes(place.address), 0, mostPaperBytes).image;
        const Frame frame = m_style.isPaper ? Frame() : m_frames.value(place.address);
        if (!frame.image.isNull())
            image = frame.image;
        const bool isSqueezed = !m_style.isPaper && hasNewSize(index, picture); // until it is laid out anew
        if (image.isNull() || isSqueezed)
            drawPlaceholder(*painter, rect);
        else
            drawImage(*painter, rect, image, place.isInline);
        if (!frame.image.isNull())
            drawMotionSign(*painter, rect, frame.isPlaying);
    }
    painter->restore();
}

void TypesetPicture::drawPlaceholder(QPainter &painter, const QRectF &rect) const
{
    painter.setPen(QPen(m_style.hairline, 1));
    painter.setBrush(m_style.card);
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

void TypesetPicture::drawImage(QPainter &painter, const QRectF &rect, const QImage &image, bool isInline) const
{
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(rect, image);
    if (isInline && rect.height() < m_style.textSize * 3)
        return; // an icon in a line of text needs no frame
    painter.setPen(QPen(m_style.hairline, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0.5, 0.5, -0.5, -0.5));
}

void TypesetPicture::setFrame(const QString &address, const QImage &frame, bool isPlaying)
{
    m_frames.insert(address, {frame, isPlaying});
}

} // namespace Wenda
