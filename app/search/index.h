#pragma once

#include "base/result.h"
#include "search/hit.h"
#include "search/query.h"

#include <QHash>

#include <atomic>
#include <memory>

namespace Wenda {

// What the index is told of a page: its own stamp, and its topics in reading order.
struct IndexTopic
{
    QString id;
    QString heading;
    QStringList trail;
    QString text; // the topic's own text, without its sub-topics' and without the heading
};

struct IndexPage
{
    QString path;
    qint64 size = 0;
    qint64 modified = 0;
    QList<IndexTopic> topics;
};

// A page's stamp as the index knows it, to tell which pages changed.
struct PageStamp
{
    qint64 size = 0;
    qint64 modified = 0;
    bool operator==(const PageStamp &) const = default;
};

struct PageRows; // search/rows.h: an IndexPage made ready to be written

// The full-text index of one library: one SQLite file. Each object is for one thread (a connection of its own); several
// may be open on the same file, one writing. A damaged, older or foreign file is replaced silently by an empty index.
class Index final
{
    Q_DISABLE_COPY(Index)

public:
    // path ":memory:" keeps it in memory. Errors: NotWritable, DiskFull.
    static Result<std::unique_ptr<Index>> open(const QString &path);
    ~Index();

    // Writing: what happened between begin and commit becomes visible at once, or not at all.
    QHash<QString, PageStamp> stamps() const;
    Result<void> begin();
    Result<void> put(const PageRows &page); // adds or replaces
    Result<void> remove(const QString &path);
    Result<void> commit();
    void rollback();
    void setSynonyms(const QString &text); // the library's synonyms.txt: a group of equal words a line, '/' between

    qsizetype topicCount() const;
    bool isEmpty() const; // made anew, and not filled yet

    // Never an error: every text is a query. Stops early, with what it has, when *isCancelled becomes true.
    Results search(const Question &question, const std::atomic_bool *isCancelled = nullptr) const;
    // Reads what the first search by sound or with a slip will need, so that it need not wait for it. Cancelled, it has
    // done nothing.
    void warm(const std::atomic_bool *isCancelled = nullptr) const;

private:
    Index();
    struct Store;
    std::unique_ptr<Store> m_store;
};

} // namespace Wenda
