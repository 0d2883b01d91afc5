#include "pictures/picturewriter.h"

#include "base/write.h"
#include "pictures/picturefiles.h"

#include <QDir>
#include <QFile>

#include <stdexcept>

namespace Wenda {

using namespace Qt::StringLiterals;

PictureWriter::PictureWriter(const QString &cataloguePath, const QString &cacheFolder, const QString &keptFolder,
                             qint64 cacheLimit)
    : m_catalogue(cataloguePath, PictureCatalogue::Access::ReadWrite)
    , m_cacheFolder(cacheFolder)
    , m_keptFolder(keptFolder)
    , m_cacheLimit(cacheLimit)
{
}

void PictureWriter::put(PictureRecord record, const QByteArray &bytes, qint64 now)
{
    const auto before = m_catalogue.find(record.address);
    record.length = bytes.size();
    record.isKept = m_catalogue.isKept(record.address);
    const QString path = picturePath(record.isKept ? m_keptFolder : m_cacheFolder, record.address);
    if (const auto written = writeWhole(path, bytes); !written)
        throw std::runtime_error(written.error().subject.toStdString());
    record.hash = hashOf(bytes);
    m_catalogue.put(record, now);
    if (m_cacheSize >= 0 && !record.isKept)
        m_cacheSize += record.length - (before ? before->length : 0);
    evict();
}

void PictureWriter::evict()
{
    if (m_cacheSize >= 0 && m_cacheSize <= m_cacheLimit)
        return;
    m_cacheSize = m_catalogue.cacheSize();
    if (m_cacheSize <= m_cacheLimit)
        return;
    for (const QString &address : m_catalogue.leastUsed(m_cacheSize - m_cacheLimit * 9 / 10)) {
        QFile::remove(picturePath(m_cacheFolder, address));
        m_catalogue.forgetFile(address);
    }
    m_cacheSize = m_catalogue.cacheSize();
}

// The file first, then the word of it: a crash between the two leaves a file in the other of its two places.
void PictureWriter::keep(const QString &address, const QString &library)
{
    const QString from = picturePath(m_cacheFolder, address);
    const QString to = picturePath(m_keptFolder, address);
    if (QFile::exists(from)) {
        QDir().mkpath(to.section('/'_L1, 0, -2));
        QFile::remove(to);
        QFile file(from);
        if (!file.rename(to))
            throw std::runtime_error(to.toStdString());
        m_cacheSize = -1;
    }
    m_catalogue.keep(address, library);
}

void PictureWriter::letGo(const QString &library)
{
    for (const QString &address : m_catalogue.letGo(library))
        forgetFile(address);
}

void PictureWriter::forgetFile(const QString &address)
{
    QFile::remove(picturePath(m_cacheFolder, address));
    QFile::remove(picturePath(m_keptFolder, address));
    m_catalogue.forgetFile(address);
}

void PictureWriter::clearCache()
{
    for (const QString &address : m_catalogue.unkept())
        QFile::remove(picturePath(m_cacheFolder, address));
    m_catalogue.removeUnkept();
    m_cacheSize = 0;
}

void PictureWriter::setCacheLimit(qint64 bytes)
{
    m_cacheLimit = bytes;
    m_cacheSize = -1;
    evict();
}

} // namespace Wenda
