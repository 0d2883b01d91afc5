#include "paper/picturereason.h"

#include <QCoreApplication>
#include <QUrl>

namespace Wenda {

static QString words(const char *sentence)
{
    return QCoreApplication::translate("PictureReason", sentence);
}

static QString hostOf(const Picture &picture)
{
    const QString host = QUrl(picture.address).host();
    return host.isEmpty() ? picture.address : host;
}

static QString statusReason(int status)
{
    if (status == 429 || status == 503)
        return words(QT_TRANSLATE_NOOP("PictureReason", "The server is too busy now (%1)")).arg(status);
    if (status < 500)
        return words(QT_TRANSLATE_NOOP("PictureReason", "The server does not give the picture (%1)")).arg(status);
    return words(QT_TRANSLATE_NOOP("PictureReason", "The server has trouble (%1)")).arg(status);
}

QString pictureReason(const Picture &picture)
{
    switch (picture.fault) {
    case PictureFault::None:
        return words(QT_TRANSLATE_NOOP("PictureReason", "The picture could not be loaded"));
    case PictureFault::Offline:
        return words(QT_TRANSLATE_NOOP("PictureReason", "No copy is kept for offline reading"));
    case PictureFault::NotAsked:
        return words(QT_TRANSLATE_NOOP("PictureReason", "Pictures load only when you ask for them"));
    case PictureFault::NotStored:
        return words(QT_TRANSLATE_NOOP("PictureReason", "The picture came, but could not be kept on disk"));
    case PictureFault::HostNotFound:
        return words(QT_TRANSLATE_NOOP("PictureReason", "The server was not found (%1)")).arg(hostOf(picture));
    case PictureFault::NotReached:
        return words(QT_TRANSLATE_NOOP("PictureReason", "The server cannot be reached (%1)")).arg(hostOf(picture));
    case PictureFault::Refused:
        return words(QT_TRANSLATE_NOOP("PictureReason", "The server refused the connection (%1)")).arg(hostOf(picture));
    case PictureFault::BrokenOff:
        return words(QT_TRANSLATE_NOOP("PictureReason", "The server broke off the connection (%1)"))
            .arg(hostOf(picture));
    case PictureFault::NoAnswer:
        return words(QT_TRANSLATE_NOOP("PictureReason", "The server did not answer in time (%1)")).arg(hostOf(picture));
    case PictureFault::TooSlow:
        return words(QT_TRANSLATE_NOOP("PictureReason", "The picture came too slowly (%1)")).arg(hostOf(picture));
    case PictureFault::BadCertificate:
        return words(QT_TRANSLATE_NOOP("PictureReason", "The server's certificate is not valid (%1)"))
            .arg(hostOf(picture));
    case PictureFault::TooManyRedirects:
        return words(QT_TRANSLATE_NOOP("PictureReason", "The address leads from one place to the next without end"));
    case PictureFault::BadRedirect:
        return words(QT_TRANSLATE_NOOP("PictureReason", "The address leads to an unsafe place"));
    case PictureFault::NotFound:
        return words(QT_TRANSLATE_NOOP("PictureReason", "The picture is no longer there"));
    case PictureFault::Forbidden:
        return words(QT_TRANSLATE_NOOP("PictureReason", "The server does not give the picture to everybody"));
    case PictureFault::ServerError:
        return statusReason(picture.status);
    case PictureFault::Truncated:
        return words(QT_TRANSLATE_NOOP("PictureReason", "The picture did not come whole"));
    case PictureFault::TooLarge:
        return words(QT_TRANSLATE_NOOP("PictureReason", "The picture is too large to be shown"));
    case PictureFault::NotAPicture:
        return words(QT_TRANSLATE_NOOP("PictureReason", "What is at the address is no picture"));
    case PictureFault::Broken:
        return words(QT_TRANSLATE_NOOP("PictureReason", "The picture is damaged"));
    case PictureFault::BadAddress:
        return words(QT_TRANSLATE_NOOP("PictureReason", "The address is not one that a picture can have"));
    }
    return {};
}

} // namespace Wenda
