#include "paper/sitepictures.h"

#include "base/write.h"
#include "pictures/address.h"
#include "pictures/picture.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace Wenda {

namespace {

QByteArray fileBytes(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
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
    if (originOf(address) == PictureOrigin::Library)
        return fileBytes(libraryFile(address, {m_root}));
    const QByteArray bytes = m_bytes ? m_bytes(address) : QByteArray();
    return bytes.isEmpty() ? fileBytes(bundledFiles(address, {m_root}).value(0)) : bytes;
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
    if (originOf(address) == PictureOrigin::Network) {
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
