#pragma once

#include "base/result.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <QString>

#include <memory>
#include <unordered_map>

namespace Wenda {

// The index's file: tables, version, and what becomes of a file that is none of ours.
class Store final
{
public:
    // Errors: NotWritable, DiskFull. A file that is damaged, older, newer or foreign is replaced by an empty one.
    static Result<std::unique_ptr<Store>> open(const QString &path);

    SQLite::Database &database() { return m_database; }

    // A prepared statement, kept for the next time; reset when the borrower is done, so that no read stays open.
    class Borrowed final
    {
        Q_DISABLE_COPY(Borrowed)
    public:
        explicit Borrowed(SQLite::Statement &statement)
            : m_statement(statement)
        {
        }
        ~Borrowed() { m_statement.tryReset(); }
        SQLite::Statement *operator->() { return &m_statement; }

    private:
        SQLite::Statement &m_statement;
    };
    Borrowed statement(const char *sql);

    // What a failed call of SQLite's means.
    static Error error(const SQLite::Exception &exception, const QString &path);
    static bool isDamage(const SQLite::Exception &exception); // on opening: not a whole index of ours
    static bool isTorn(const SQLite::Exception &exception);   // at any time: the bytes are not what they were
    static void removeFiles(const QString &path);

private:
    explicit Store(const QString &path);
    void prepareTables();

    SQLite::Database m_database;
    std::unordered_map<const char *, std::unique_ptr<SQLite::Statement>> m_statements;
};

} // namespace Wenda
