#pragma once

#include "pictures/picturecatalogue.h"

namespace Wenda {

// What is written to the store on disk: files and the catalogue, together. Lives on one background thread; throws
// std::exception where the disk does not take it.
class PictureWriter final
{
    Q_DISABLE_COPY_MOVE(PictureWriter)

public:
    PictureWriter(const QString &cataloguePath, const QString &cacheFolder, const QString &keptFolder,
                  qint64 cacheLimit);

    PictureCatalogue &catalogue() { return m_catalogue; } // for what concerns no file
    void put(PictureRecord record, const QByteArray &bytes, qint64 now);
    void keep(const QString &address, const QString &library);
    void letGo(const QString &library);
    void forgetFile(const QString &address);
    void clearCache();
    void setCacheLimit(qint64 bytes);

private:
    void evict();

    PictureCatalogue m_catalogue;
    QString m_cacheFolder;
    QString m_keptFolder;
    qint64 m_cacheLimit;
    qint64 m_cacheSize = -1; // not counted yet; other processes add to it, so that it is counted again before evicting
};

} // namespace Wenda
