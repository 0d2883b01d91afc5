#include "paper/typesetcard.h"

#include <QCoreApplication>
#include <QUrl>

namespace Wenda {

static QString words(const char *sentence)
{
    return QCoreApplication::translate("PictureCard", sentence);
}

static QString hostOf(const Picture &picture)
{
    const QString host = QUrl(picture.address).host();
    return host.isEmpty() ? picture.address : host;
}

static QString sentenceOf(const Picture &picture)
{
    switch (picture.fault) {
    case PictureFault::None:
        return words(QT_TRANSLATE_NOOP("PictureCard", "The picture could not be loaded"));
    case PictureFault::Offline:
        return words(QT_TRANSLATE_NOOP("PictureCard", "No copy is kept for offline reading"));
    case PictureFault::NotAsked:
        return words(QT_TRANSLATE_NOOP("PictureCard", "Pictures load only when you ask for them"));
    case PictureFault::NotStored:
        return words(QT_TRANSLATE_NOOP("PictureCard", "The picture came, but could not be kept on disk"));
    case PictureFault::HostNotFound:
        return words(QT_TRANSLATE_NOOP("PictureCard", "The server was not found (%1)")).arg(hostOf(picture));
    case PictureFault::Refused:
        return words(QT_TRANSLATE_NOOP("PictureCard", "The server refused or broke off the connection (%1)"))
            .arg(hostOf(picture));
    case PictureFault::TooSlow:
        return words(QT_TRANSLATE_NOOP("PictureCard", "The server did not answer (%1)")).arg(hostOf(picture));
    case PictureFault::BadCertificate:
        return words(QT_TRANSLATE_NOOP("PictureCard", "The server's certificate is not valid (%1)"))
            .arg(hostOf(picture));
    case PictureFault::TooManyRedirects:
        return words(QT_TRANSLATE_NOOP("PictureCard", "The address leads on and on, or to where it must not"));
    case PictureFault::NotFound:
        return words(QT_TRANSLATE_NOOP("PictureCard", "The picture is no longer there"));
    case PictureFault::Forbidden:
        return words(QT_TRANSLATE_NOOP("PictureCard", "The server does not give the picture to everybody"));
    case PictureFault::ServerError:
        return words(QT_TRANSLATE_NOOP("PictureCard", "The server has trouble (%1)")).arg(picture.status);
    case PictureFault::Truncated:
        return words(QT_TRANSLATE_NOOP("PictureCard", "The picture did not come whole"));
    case PictureFault::TooLarge:
        return words(QT_TRANSLATE_NOOP("PictureCard", "The picture is too large to be shown"));
    case PictureFault::NotAPicture:
        return words(QT_TRANSLATE_NOOP("PictureCard", "What the server sent is no picture"));
    case PictureFault::Broken:
        return words(QT_TRANSLATE_NOOP("PictureCard", "The picture is damaged"));
    case PictureFault::BadAddress:
        return words(QT_TRANSLATE_NOOP("PictureCard", "The address is not one that a picture can have"));
    }
    return {};
}

QString cardReason(const Picture &picture)
{
    return sentenceOf(picture);
}

QString cardNameless()
{
    return words(QT_TRANSLATE_NOOP("PictureCard", "Picture"));
}

QString cardActionText(TypesetDocument::Spot::Action action)
{
    using Action = TypesetDocument::Spot::Action;
    switch (action) {
    case Action::None:
        return {};
    case Action::Retry:
        return words(QT_TRANSLATE_NOOP("PictureCard", "Retry"));
    case Action::OpenInBrowser:
        return words(QT_TRANSLATE_NOOP("PictureCard", "Open in browser"));
    case Action::CopyAddress:
        return words(QT_TRANSLATE_NOOP("PictureCard", "Copy address"));
    case Action::Load:
        return words(QT_TRANSLATE_NOOP("PictureCard", "Load"));
    }
    return {};
}

void drawCardSign(QPainter &painter, const QRectF &rect, const QColor &ink)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, rect.height() / 14, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawRoundedRect(rect, rect.height() / 8, rect.height() / 8);
    const auto at = [&rect](qreal x, qreal y) { return rect.topLeft() + QPointF(rect.width() * x, rect.height() * y); };
    painter.drawPolyline(QPolygonF{at(0.1, 0.85), at(0.38, 0.42), at(0.58, 0.7), at(0.7, 0.55), at(0.9, 0.85)});
    painter.drawEllipse(at(0.7, 0.27), rect.height() * 0.08, rect.height() * 0.08);
}

} // namespace Wenda
