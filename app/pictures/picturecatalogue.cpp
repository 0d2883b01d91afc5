#include "pictures/picturecatalogue.h"

#include <QUrl>

namespace Wenda {

using namespace Qt::StringLiterals;

constexpr int version = 1;
constexpr qint64 touchEvery = 3'600'000; // milliseconds: last use need not be known closer

static SQLite::Database opened(const QString &path, PictureCatalogue::Access access)
{
    using Access = PictureCatalogue::Access;
    if (access == Access::ReadFrozen) {
        const QString uri = "file:"_L1 % QString::fromLatin1(QUrl::toPercentEncoding(path, "/")) % "?immutable=1"_L1;
        return SQLite::Database(uri.toStdString(), SQLite::OPEN_READONLY | SQLite::OPEN_URI);
    }
    if (access == Access::Read)
        return SQLite::Database(path.toStdString(), SQLite::OPEN_READONLY, 20);
    SQLite::Database database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, 5000);
    database.exec("PRAGMA journal_mode = WAL");
    database.exec("PRAGMA synchronous = NORMAL");
    SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
    if (database.execAndGet("PRAGMA user_version").getInt() != version) {
        database.exec("DROP TABLE IF EXISTS picture");
        database.exec("DROP TABLE IF EXISTS keeper");
        database.exec("CREATE TABLE picture (address TEXT PRIMARY KEY, etag BLOB, modified BLOB, fresh INTEGER, "
                      "length INTEGER, hash BLOB, width INTEGER, height INTEGER, animated INTEGER, vector INTEGER, "
                      "kept INTEGER, gone INTEGER, status INTEGER, used INTEGER) WITHOUT ROWID");
        database.exec("CREATE INDEX byUse ON picture (kept, used, length)");
        database.exec("CREATE TABLE keeper (library TEXT, address TEXT, PRIMARY KEY (library, address)) WITHOUT ROWID");
        database.exec("CREATE INDEX byAddress ON keeper (address)");
        database.exec("PRAGMA user_version = " + std::to_string(version));
    }
    transaction.commit();
    return database;
}

static void bind(SQLite::Statement &statement, int at, const QString &text)
{
    statement.bind(at, text.toStdString());
}

static void bind(SQLite::Statement &statement, int at, const QByteArray &bytes)
{
    statement.bind(at, static_cast<const void *>(bytes.constData()), int(bytes.size()));
}

static void bind(SQLite::Statement &statement, int at, const QDateTime &time)
{
    statement.bind(at, int64_t(time.isValid() ? time.toMSecsSinceEpoch() : 0));
}

static void bind(SQLite::Statement &statement, int at, qint64 number)
{
    statement.bind(at, int64_t(number));
}

static QByteArray bytesOf(const SQLite::Column &column)
{
    return QByteArray(static_cast<const char *>(column.getBlob()), column.getBytes());
}

static QDateTime timeOf(const SQLite::Column &column)
{
    return column.getInt64() > 0 ? QDateTime::fromMSecsSinceEpoch(column.getInt64(), Qt::UTC) : QDateTime();
}

static QStringList texts(SQLite::Statement &statement)
{
    QStringList list;
    while (statement.executeStep())
        list.append(QString::fromStdString(statement.getColumn(0).getString()));
    return list;
}

PictureCatalogue::PictureCatalogue(const QString &path, Access access)
    : m_database(opened(path, access))
    , m_find(m_database, "SELECT etag, modified, fresh, length, hash, width, height, animated, vector, kept, gone, "
                         "status FROM picture WHERE address = ?")
{
}

std::optional<PictureRecord> PictureCatalogue::find(const QString &address)
{
    m_find.reset();
    bind(m_find, 1, address);
    if (!m_find.executeStep())
        return {};
    PictureRecord record;
    record.address = address;
    record.validity = {bytesOf(m_find.getColumn(0)), bytesOf(m_find.getColumn(1)), timeOf(m_find.getColumn(2))};
    record.length = m_find.getColumn(3).getInt64();
    record.hash = bytesOf(m_find.getColumn(4));
    record.size = QSize(m_find.getColumn(5).getInt(), m_find.getColumn(6).getInt());
    record.isAnimated = m_find.getColumn(7).getInt() != 0;
    record.isVector = m_find.getColumn(8).getInt() != 0;
    record.isKept = m_find.getColumn(9).getInt() != 0;
    record.goneUntil = timeOf(m_find.getColumn(10));
    record.goneStatus = m_find.getColumn(11).getInt();
    m_find.reset(); // ends the read, so that the log can be written back
    return record;
}

void PictureCatalogue::put(const PictureRecord &record, qint64 now)
{
    SQLite::Statement put(m_database,
                          "INSERT INTO picture (address, etag, modified, fresh, length, hash, width, height, animated, "
                          "vector, kept, gone, status, used) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, ?) "
                          "ON CONFLICT (address) DO UPDATE SET etag = excluded.etag, modified = excluded.modified, "
                          "fresh = excluded.fresh, length = excluded.length, hash = excluded.hash, "
                          "width = excluded.width, height = excluded.height, animated = excluded.animated, "
                          "vector = excluded.vector, kept = excluded.kept, gone = 0, status = 0, "
                          "used = excluded.used");
    bind(put, 1, record.address);
    bind(put, 2, record.validity.etag);
    bind(put, 3, record.validity.lastModified);
    bind(put, 4, record.validity.freshUntil);
    bind(put, 5, record.length);
    bind(put, 6, record.hash);
    put.bind(7, record.size.width());
    put.bind(8, record.size.height());
    put.bind(9, int(record.isAnimated));
    put.bind(10, int(record.isVector));
    put.bind(11, int(record.isKept));
    bind(put, 12, now);
    put.exec();
}

void PictureCatalogue::refresh(const QString &address, const Validity &validity)
{
    // A 304 need not repeat the validators.
    SQLite::Statement refresh(m_database,
                              "UPDATE picture SET fresh = ?, etag = CASE ?2 WHEN x'' THEN etag ELSE ?2 END, "
                              "modified = CASE ?3 WHEN x'' THEN modified ELSE ?3 END WHERE address = ?4");
    bind(refresh, 1, validity.freshUntil);
    bind(refresh, 2, validity.etag);
    bind(refresh, 3, validity.lastModified);
    bind(refresh, 4, address);
    refresh.exec();
}

void PictureCatalogue::markGone(const QString &address, const QDateTime &until, int status)
{
    SQLite::Statement mark(m_database, "INSERT INTO picture (address, length, width, height, animated, vector, kept, "
                                       "gone, status, used) VALUES (?, 0, 0, 0, 0, 0, 0, ?, ?, 0) "
                                       "ON CONFLICT (address) DO UPDATE SET gone = excluded.gone, "
                                       "status = excluded.status");
    bind(mark, 1, address);
    bind(mark, 2, until);
    mark.bind(3, status);
    mark.exec();
}

void PictureCatalogue::forgetFile(const QString &address)
{
    SQLite::Statement forget(m_database, "UPDATE picture SET length = 0, hash = x'', etag = x'', modified = x'', "
                                         "fresh = 0, kept = 0 WHERE address = ?");
    bind(forget, 1, address);
    forget.exec();
}

void PictureCatalogue::touch(const QString &address, qint64 now)
{
    SQLite::Statement touch(m_database, "UPDATE picture SET used = ?1 WHERE address = ?2 AND used < ?3");
    bind(touch, 1, now);
    bind(touch, 2, address);
    bind(touch, 3, now - touchEvery);
    touch.exec();
}

void PictureCatalogue::keep(const QString &address, const QString &library)
{
    SQLite::Transaction transaction(m_database);
    SQLite::Statement mark(m_database, "UPDATE picture SET kept = 1 WHERE address = ?");
    bind(mark, 1, address);
    mark.exec();
    SQLite::Statement keep(m_database, "INSERT OR IGNORE INTO keeper (library, address) VALUES (?, ?)");
    bind(keep, 1, library);
    bind(keep, 2, address);
    keep.exec();
    transaction.commit();
}

bool PictureCatalogue::isKept(const QString &address)
{
    SQLite::Statement keepers(m_database, "SELECT 1 FROM keeper WHERE address = ? LIMIT 1");
    bind(keepers, 1, address);
    return keepers.executeStep();
}

QStringList PictureCatalogue::letGo(const QString &library)
{
    SQLite::Transaction transaction(m_database);
    SQLite::Statement alone(m_database,
                            "SELECT address FROM keeper AS mine WHERE library = ?1 AND NOT EXISTS (SELECT 1 "
                            "FROM keeper WHERE address = mine.address AND library <> ?1)");
    bind(alone, 1, library);
    const QStringList addresses = texts(alone);
    SQLite::Statement remove(m_database, "DELETE FROM keeper WHERE library = ?");
    bind(remove, 1, library);
    remove.exec();
    transaction.commit();
    return addresses;
}

qint64 PictureCatalogue::keptSize(const QString &library)
{
    SQLite::Statement sum(m_database, "SELECT coalesce(sum(length), 0) FROM keeper JOIN picture USING (address) "
                                      "WHERE library = ?");
    bind(sum, 1, library);
    return sum.executeStep() ? sum.getColumn(0).getInt64() : 0;
}

qint64 PictureCatalogue::cacheSize()
{
    return m_database.execAndGet("SELECT coalesce(sum(length), 0) FROM picture WHERE kept = 0").getInt64();
}

QStringList PictureCatalogue::leastUsed(qint64 bytesToFree)
{
    SQLite::Statement oldest(m_database, "SELECT address, length FROM picture WHERE kept = 0 AND length > 0 "
                                         "ORDER BY used");
    QStringList addresses;
    while (bytesToFree > 0 && oldest.executeStep()) {
        addresses.append(QString::fromStdString(oldest.getColumn(0).getString()));
        bytesToFree -= oldest.getColumn(1).getInt64();
    }
    return addresses;
}

QStringList PictureCatalogue::unkept()
{
    SQLite::Statement all(m_database, "SELECT address FROM picture WHERE kept = 0 AND length > 0");
    return texts(all);
}

void PictureCatalogue::removeUnkept()
{
    m_database.exec("DELETE FROM picture WHERE kept = 0");
}

} // namespace Wenda
