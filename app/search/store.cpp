#include "search/store.h"

#include "search/tokenizer.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

namespace Wenda {

namespace {

constexpr int applicationId = 0x57454E44; // "WEND"
constexpr int formatVersion = 3;          // of the tables and of what fold and the tokenizer make of a text

// FTS5 gathers much before it writes, and seldom merges what it wrote: that would be a twentieth of the first indexing,
// and answers are not faster for it.
constexpr auto tables = R"(
    CREATE TABLE page (
        id INTEGER PRIMARY KEY, path TEXT NOT NULL UNIQUE, size INTEGER NOT NULL, modified INTEGER NOT NULL,
        first INTEGER NOT NULL, count INTEGER NOT NULL, outline BLOB NOT NULL);
    CREATE UNIQUE INDEX page_first ON page (first);
    CREATE TABLE topic (id INTEGER PRIMARY KEY, folded BLOB NOT NULL, losses BLOB NOT NULL);
    CREATE TABLE numbering (next INTEGER NOT NULL);
    INSERT INTO numbering VALUES (1);
    CREATE VIRTUAL TABLE words USING fts5 (heading, text, content = '', columnsize = 0, detail = none,
                                           tokenize = 'wenda');
    INSERT INTO words (words, rank) VALUES ('hashsize', 8388608);
    INSERT INTO words (words, rank) VALUES ('automerge', 16);
)";

// A connection is for one thread, and no one asks how much memory SQLite has: it need not lock and count for that.
int openFlags()
{
    static const int uncounted = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(uncounted)
    return SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX;
}

int pragma(SQLite::Database &database, const char *name)
{
    return database.execAndGet(std::string("PRAGMA ") + name).getInt();
}

} // namespace

Store::Store(const QString &path)
    : m_database(path.toStdString(), openFlags(), 5000)
{
    if (!registerTokenizer(m_database.getHandle()))
        throw SQLite::Exception("no FTS5", SQLITE_ERROR);
    prepareTables();
}

void Store::prepareTables()
{
    // Never mapped into memory: the program would end where another one cuts the file.
    m_database.exec("PRAGMA page_size = 16384; PRAGMA synchronous = NORMAL;"
                    "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -16384; PRAGMA recursive_triggers = OFF;");
    const auto isOurs = [this] {
        return pragma(m_database, "application_id") == applicationId &&
               pragma(m_database, "user_version") == formatVersion;
    };
    if (isOurs()) {
        m_database.execAndGet("SELECT count(*) FROM (SELECT id FROM page LIMIT 1)");
        return;
    }
    m_database.exec("PRAGMA journal_mode = WAL");
    m_database.exec("BEGIN IMMEDIATE");
    // Two may have come here at once: the second one finds the tables made.
    if (!isOurs()) {
        if (m_database.execAndGet("SELECT count(*) FROM sqlite_master").getInt() > 0)
            throw SQLite::Exception("another's tables", SQLITE_NOTADB);
        m_database.exec(tables);
        m_database.exec("PRAGMA application_id = " + std::to_string(applicationId) +
                        "; PRAGMA user_version = " + std::to_string(formatVersion));
    }
    m_database.exec("COMMIT");
}

Result<std::unique_ptr<Store>> Store::open(const QString &path)
{
    if (path != QLatin1String(":memory:"))
        QDir().mkpath(QFileInfo(path).absolutePath());
    for (const bool isSecondTry : {false, true}) {
        try {
            return std::unique_ptr<Store>(new Store(path));
        } catch (const SQLite::Exception &exception) {
            if (isSecondTry || !isDamage(exception))
                return std::unexpected(error(exception, path));
            removeFiles(path);
        }
    }
    return std::unexpected(Error{Error::Kind::NotWritable, path});
}

Store::Borrowed Store::statement(const char *sql)
{
    auto &statement = m_statements[sql];
    if (!statement)
        statement = std::make_unique<SQLite::Statement>(m_database, sql);
    return Borrowed(*statement);
}

Error Store::error(const SQLite::Exception &exception, const QString &path)
{
    return {exception.getErrorCode() == SQLITE_FULL ? Error::Kind::DiskFull
            : isDamage(exception)                   ? Error::Kind::Damaged
                                                    : Error::Kind::NotWritable,
            path};
}

bool Store::isDamage(const SQLite::Exception &exception)
{
    const int code = exception.getErrorCode() & 0xFF;
    // A table that is missing, or has other columns, is damage as well: the version said that it was there.
    return code == SQLITE_CORRUPT || code == SQLITE_NOTADB || code == SQLITE_ERROR || code == SQLITE_FORMAT;
}

bool Store::isTorn(const SQLite::Exception &exception)
{
    const int code = exception.getErrorCode() & 0xFF;
    return code == SQLITE_CORRUPT || code == SQLITE_NOTADB;
}

void Store::removeFiles(const QString &path)
{
    for (const QLatin1String ending : {QLatin1String(""), QLatin1String("-wal"), QLatin1String("-shm")})
        QFile::remove(path + ending);
}

} // namespace Wenda
