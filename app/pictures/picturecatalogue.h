#pragma once

#include "pictures/freshness.h"

#include <QByteArray>
#include <QSize>
#include <QString>
#include <QStringList>

#include <SQLiteCpp/SQLiteCpp.h>

#include <optional>

namespace Wenda {

// What is known of an address between runs: a file that we have, or that there is none to be had.
struct PictureRecord
{
    QString address;
    Validity validity;
    qint64 length = 0; // 0: no file
    QByteArray hash;   // SHA-256 of the file
    QSize size;        // in pixels; stays when the file goes
    bool isAnimated = false;
    bool isVector = false;
    bool isKept = false; // for offline reading
    QDateTime goneUntil; // 404 or 410: not asked before
    int goneStatus = 0;

    bool operator==(const PictureRecord &) const = default;
};

// The table of stored pictures, on one connection; one thread at a time. Throws SQLite::Exception.
class PictureCatalogue final
{
public:
    enum class Access { ReadWrite, Read, ReadFrozen }; // frozen: on a disk that nobody can write
    PictureCatalogue(const QString &path, Access access);

    std::optional<PictureRecord> find(const QString &address);
    void put(const PictureRecord &record, qint64 now);
    void refresh(const QString &address, const Validity &validity);
    void markGone(const QString &address, const QDateTime &until, int status);
    void forgetFile(const QString &address); // its size in pixels stays known
    void touch(const QString &address, qint64 now);

    void keep(const QString &address, const QString &library);
    bool isKept(const QString &address);       // by any library, whether its file is there or not
    QStringList letGo(const QString &library); // addresses that no library keeps any more
    qint64 keptSize(const QString &library);

    qint64 cacheSize();
    QStringList leastUsed(qint64 bytesToFree); // addresses of unkept files
    QStringList unkept();
    void removeUnkept();

private:
    SQLite::Database m_database;
    SQLite::Statement m_find;
};

} // namespace Wenda
