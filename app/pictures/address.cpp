#include "pictures/address.h"

#include "pictures/picture.h"

#include <QDir>
#include <QFileInfo>

namespace Wenda {

using namespace Qt::StringLiterals;

static bool hasScheme(const QString &address, QLatin1String scheme)
{
    return address.startsWith(scheme, Qt::CaseInsensitive);
}

static bool isBelow(const QString &path, const QString &root)
{
    return path.startsWith(root.endsWith('/'_L1) ? root : root + '/'_L1);
}

PictureOrigin originOf(const QString &address)
{
    if (address.startsWith("//"_L1) || hasScheme(address, "http:"_L1) || hasScheme(address, "https:"_L1))
        return PictureOrigin::Network;
    if (hasScheme(address, "file:"_L1) || hasScheme(address, "qrc:"_L1))
        return PictureOrigin::Library;
    return hasScheme(address, "data:"_L1) ? PictureOrigin::Inline : PictureOrigin::None;
}

QString browserAddress(const QString &address)
{
    if (originOf(address) != PictureOrigin::Network)
        return {};
    return address.startsWith("//"_L1) ? QString("https:"_L1 + address) : address;
}

QList<QUrl> networkUrls(const QString &address)
{
    const bool isBare = address.startsWith("//"_L1);
    QList<QUrl> urls;
    for (const QString &text :
         isBare ? QStringList{"https:"_L1 + address, "http:"_L1 + address} : QStringList{address}) {
        QUrl url(text.trimmed(), QUrl::TolerantMode);
        const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
        if (!url.isValid() || !isWeb || url.host().isEmpty())
            return {};
        url.setUserInfo({});
        url.setFragment({});
        urls.append(url);
    }
    return urls;
}

QString libraryFile(const QString &address, const QStringList &roots)
{
    const QUrl url(address);
    const bool isResource = url.scheme() == "qrc"_L1;
    const QString named = isResource ? ':'_L1 + url.path(QUrl::FullyDecoded) : url.toLocalFile();
    const QFileInfo file(named);
    if (named.isEmpty() || !file.isFile())
        return {};
    // A library handed over by someone may hold a link to a file of the reader's: follow it before judging.
    const QString path = isResource ? QDir::cleanPath(named) : file.canonicalFilePath();
    for (const QString &root : roots) {
        const QString place = isResource ? QDir::cleanPath(root) : QFileInfo(root).canonicalFilePath();
        if (!place.isEmpty() && isBelow(path, place))
            return path;
    }
    return {};
}

QByteArray inlineBytes(const QString &address)
{
    const qsizetype comma = address.indexOf(','_L1);
    if (!hasScheme(address, "data:"_L1) || comma < 0)
        return {};
    const bool isBase64 = address.left(comma).trimmed().endsWith(";base64"_L1, Qt::CaseInsensitive);
    const QByteArray bytes = QByteArray::fromPercentEncoding(address.mid(comma + 1).toUtf8());
    return isBase64 ? QByteArray::fromBase64(bytes) : bytes;
}

QString bundledPath(const QString &address)
{
    const QList<QUrl> urls = networkUrls(address);
    if (urls.isEmpty())
        return {};
    QString path = urls.first().path(QUrl::FullyDecoded);
    if (path.isEmpty() || path.endsWith('/'_L1))
        path += "index"_L1;
    if (urls.first().hasQuery())
        path += '?'_L1 + urls.first().query(QUrl::FullyEncoded).replace('/'_L1, "%2F"_L1);
    QStringList parts = path.split('/'_L1, Qt::SkipEmptyParts);
    parts.prepend(urls.first().host().toLower());
    for (const QString &part : std::as_const(parts)) {
        const bool isName =
            part != "."_L1 && part != ".."_L1 && !part.contains(QChar(u'\0')) && part.toUtf8().size() < 256;
        if (!isName)
            return {};
    }
    return ".pictures/"_L1 + parts.join('/'_L1);
}

QStringList bundledFiles(const QString &address, const QStringList &roots)
{
    const QString path = bundledPath(address);
    QStringList files;
    for (const QString &root : path.isEmpty() ? QStringList() : roots) {
        const QString file = libraryFile(pictureAddress(path, root), {root});
        if (!file.isEmpty())
            files.append(file);
    }
    return files;
}

QString pictureAddress(const QString &pageAddress, const QString &libraryRoot)
{
    const PictureOrigin origin = originOf(pageAddress);
    if (origin == PictureOrigin::Network || origin == PictureOrigin::Inline)
        return pageAddress;
    const QString root = QDir::cleanPath(libraryRoot);
    const QString path = QDir::cleanPath(root + '/'_L1 + pageAddress);
    if (pageAddress.isEmpty() || libraryRoot.isEmpty() || !isBelow(path, root))
        return {};
    QUrl url = QUrl::fromLocalFile(path);
    if (root.startsWith(':'_L1)) {
        url = QUrl();
        url.setScheme(u"qrc"_s);
        url.setPath(path.mid(1));
    }
    return url.toString(QUrl::FullyEncoded);
}

} // namespace Wenda
