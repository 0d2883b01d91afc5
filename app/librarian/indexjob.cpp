#include "librarian/indexjob.h"

#include "librarian/inbatches.h"
#include "librarian/pagefiles.h"
#include "librarian/topics.h"
#include "search/index.h"
#include "search/rows.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

namespace Wenda {

namespace {

// Often enough that a search finds something soon and a killed job loses little; seldom enough to cost nothing.
constexpr qsizetype pagesPerCommit = 4096;

struct Plan
{
    QList<PageFile> changed;
    QStringList gone;
};

Plan planOf(const Library &library, QHash<QString, PageStamp> known)
{
    Plan plan;
    for (const PageFile &file : library.pages()) {
        const auto stamp = known.constFind(file.path);
        if (stamp == known.cend() || *stamp != PageStamp{file.size, file.modified})
            plan.changed.append(file);
        if (stamp != known.cend())
            known.erase(stamp);
    }
    plan.gone = known.keys();
    return plan;
}

// A page that cannot be read is indexed by its name, with its stamp, so that it is not tried anew at every start.
PageRows readForIndex(const Library &library, const PageFile &file)
{
    Page page = readPageFile(library, file.path).value_or(Page());
    if (page.title.isEmpty())
        page.title = QFileInfo(file.path).completeBaseName();
    return rowsOf(indexPageOf(page, file));
}

void removeIndex(const QString &path)
{
    for (const QLatin1String suffix : {QLatin1String(""), QLatin1String("-wal"), QLatin1String("-shm")})
        QFile::remove(path + suffix);
}

class Writing final
{
public:
    Writing(Index &index, qsizetype total, const IndexJob::GoOn &goOn)
        : m_index(index)
        , m_goOn(goOn)
        , m_total(total)
    {
        m_done = m_index.begin();
    }

    bool remove(const QString &path) { return m_done && (m_done = m_index.remove(path)); }

    bool put(const PageRows &page)
    {
        if (m_done && !m_goOn(m_count, m_total))
            m_done = std::unexpected(Error{Error::Kind::Cancelled, {}});
        if (m_done)
            m_done = m_index.put(page);
        if (m_done && ++m_count % pagesPerCommit == 0 && (m_done = m_index.commit()))
            m_done = m_index.begin();
        return m_done.has_value();
    }

    Result<void> finish()
    {
        if (m_done)
            m_done = m_index.commit();
        else
            m_index.rollback();
        if (m_done)
            m_goOn(m_total, m_total);
        return m_done;
    }

private:
    Index &m_index;
    const IndexJob::GoOn &m_goOn;
    Result<void> m_done;
    qsizetype m_count = 0;
    qsizetype m_total;
};

} // namespace

Result<void> IndexJob::run(QThreadPool &readers, const GoOn &goOn) const
{
    QDir().mkpath(QFileInfo(indexPath).absolutePath());
    // One process writes at a time; another waits here and then finds everything done. The lock of a killed one is
    // stale.
    QLockFile lock(indexPath + QStringLiteral(".lock"));
    lock.setStaleLockTime(0);
    while (!lock.tryLock(100)) {
        if (lock.error() != QLockFile::LockFailedError)
            return std::unexpected(Error{Error::Kind::NotWritable, indexPath});
        if (!goOn(0, library->pageCount))
            return std::unexpected(Error{Error::Kind::Cancelled, {}});
    }
    if (isRebuild)
        removeIndex(indexPath);
    Result<void> done = bringUpToDate(readers, goOn);
    // It turned out to be damaged within, and an empty one took its place.
    if (!done && done.error().kind == Error::Kind::Damaged)
        done = bringUpToDate(readers, goOn);
    return done;
}

Result<void> IndexJob::bringUpToDate(QThreadPool &readers, const GoOn &goOn) const
{
    const Result<std::unique_ptr<Index>> index = Index::open(indexPath);
    if (!index)
        return std::unexpected(index.error());

    const Plan plan = planOf(*library, (*index)->stamps());
    if (plan.changed.isEmpty() && plan.gone.isEmpty())
        return {};
    Writing writing(**index, plan.changed.size(), goOn);
    bool isWell = true;
    for (const QString &path : plan.gone)
        isWell = isWell && writing.remove(path);
    if (isWell) {
        inBatches(
            plan.changed, readers, [library = library](const PageFile &file) { return readForIndex(*library, file); },
            [&writing](const PageRows &page) { return writing.put(page); });
    }
    return writing.finish();
}

} // namespace Wenda
