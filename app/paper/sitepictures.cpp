#include "paper/sitepictures.h"

#include "base/write.h"
#include "pictures/picture.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QUrl>

namespace Wenda {

namespace {

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isOfNetwork(const QString &address)
{
    return address.startsWith(u"//") || address.startsWith(u"http:", Qt::CaseInsensitive) ||
           address.startsWith(u"https:", Qt::CaseInsensitive);
}

// The library's own copy of a network picture.
QString bundledCopy(const QString &address, const QString &root)
{
    const QUrl url(address.startsWith(u"//") ? QString(u"https:" + address) : address);
    const QString folder = root + QStringLiteral("/.pictures/");
    const QString path = QDir::cleanPath(folder + url.host() + u'/' + url.path(QUrl::FullyDecoded));
    return path.startsWith(folder) ? path : QString();
}

QString endingOf(const QByteArray &type)
{
    const QByteArray name = type.mid(type.indexOf('/') + 1);
    return name == "svg+xml"  ? QStringLiteral("svg")
           : name == "jpeg"   ? QStringLiteral("jpg")
           : name == "x-icon" ? QStringLiteral("ico")
                              : QString::fromLatin1(name);
}

} // namespace

SitePictures::SitePictures(const QString &libraryRoot, const QString &siteFolder, const PictureBytes &bytes)
    : m_root(QDir::cleanPath(libraryRoot))
    , m_folder(siteFolder)
    , m_bytes(bytes)
{
}

QByteArray SitePictures::bytesOf(const QString &address) const
{
    if (!isOfNetwork(address)) {
        const QUrl url(address);
        if (url.isLocalFile() || url.scheme() == u"qrc")
            return fileBytes(url.isLocalFile() ? url.toLocalFile() : u':' + url.path());
    }
    const QByteArray bytes = m_bytes ? m_bytes(address) : QByteArray();
    return bytes.isEmpty() ? fileBytes(bundledCopy(address, m_root)) : bytes;
}

Result<void> SitePictures::take(const QString &pageAddress)
{
    if (m_files.contains(pageAddress) || pageAddress.startsWith(u"data:"))
        return {};
    const QString address = pictureAddress(pageAddress, m_root);
    const QByteArray bytes = address.isEmpty() ? QByteArray() : bytesOf(address);
    const QByteArray type = pictureType(bytes);
    if (type.isEmpty()) {
        m_files.insert(pageAddress, {});
        m_missing.append(address.isEmpty() ? pageAddress : address);
        return {};
    }
    QString file = pageAddress;
    if (isOfNetwork(address)) {
        const QByteArray hash = QCryptographicHash::hash(address.toUtf8(), QCryptographicHash::Sha256).toHex();
        file = QStringLiteral("_wenda/pictures/") + QString::fromLatin1(hash.left(20)) + u'.' + endingOf(type);
    }
    m_files.insert(pageAddress, file);
    return writeWhole(m_folder + u'/' + file, bytes);
}

QString SitePictures::fileOf(const QString &pageAddress) const
{
    return m_files.value(pageAddress);
}

int SitePictures::count() const
{
    return int(m_files.size() - m_missing.size());
}

QStringList SitePictures::missing() const
{
    return m_missing;
}

} // namespace Wenda
