#include "librarian/desk.h"

#include <QtConcurrentRun>

#include <algorithm>

namespace Wenda {

// One job at a time for a library: what changes meanwhile is for the next.
void Librarian::Desk::index(const QString &root)
{
    OpenLibrary *open = find(root);
    if (open == nullptr)
        return;
    open->progress.isComplete = false;
    open->isIndexWanted = open->indexing != nullptr;
    if (open->isIndexWanted || *open->isIndexStopped)
        return;
    open->progress.isStopped = false;
    const auto work = [this, isStopped = open->isIndexStopped](QPromise<Result<void>> &promise, const IndexJob &job) {
        promise.addResult(job.run(readers, [&](qsizetype done, qsizetype total) {
            promise.setProgressRange(0, int(total));
            promise.setProgressValue(int(done));
            return !promise.isCanceled() && !isClosing && !*isStopped;
        }));
    };
    open->indexing = std::make_unique<QFutureWatcher<Result<void>>>();
    using Watcher = QFutureWatcherBase;
    QObject::connect(open->indexing.get(), &Watcher::progressValueChanged, &librarian, [this, open](int done) {
        open->progress = {done, open->indexing->progressMaximum(), false};
        sendProgress();
    });
    QObject::connect(open->indexing.get(), &Watcher::finished, &librarian, [this, root] { takeIndexed(root); });
    open->indexing->setFuture(QtConcurrent::run(&indexPool, work, IndexJob{open->library, open->indexPath}));
}

// An index that was never whole, or could not be written, is not tried anew at every question.
void Librarian::Desk::restore(const QStringList &roots)
{
    for (const QString &root : roots) {
        if (const OpenLibrary *open = find(root); open != nullptr && open->progress.isComplete)
            index(root);
    }
}

void Librarian::Desk::takeIndexed(const QString &root)
{
    OpenLibrary *open = find(root);
    if (open == nullptr || open->indexing->isCanceled())
        return;
    const Result<void> indexed = open->indexing->result();
    open->indexing.release()->deleteLater(); // it is what calls
    const bool isWishedSo = !indexed && *open->isIndexStopped;
    if (open->isIndexWanted && !isWishedSo)
        return index(root);
    if (indexed) {
        *open->isIndexStopped = false; // it was done before it heard of it
        open->progress = {open->library->pageCount, open->library->pageCount, true};
    } else {
        open->progress.isStopped = true;
    }
    if (!indexed && !isWishedSo)
        Q_EMIT librarian.indexFailed(indexed.error());
    sendProgress();
    warmSearch();
}

bool Librarian::Desk::isIndexComplete() const
{
    return std::all_of(libraries.cbegin(), libraries.cend(),
                       [](const std::unique_ptr<OpenLibrary> &open) { return open->progress.isComplete; });
}

void Librarian::stopIndexing()
{
    for (const std::unique_ptr<OpenLibrary> &open : m_desk->libraries)
        *open->isIndexStopped = *open->isIndexStopped || open->indexing;
}

void Librarian::goOnIndexing()
{
    for (const std::unique_ptr<OpenLibrary> &open : m_desk->libraries) {
        *open->isIndexStopped = false;
        if (!open->progress.isComplete)
            m_desk->index(open->library->root);
    }
    m_desk->sendProgress();
}

void Librarian::Desk::sendProgress()
{
    IndexProgress all{0, 0, isIndexComplete()};
    all.isStopped = !all.isComplete && std::all_of(libraries.cbegin(), libraries.cend(), [](const auto &open) {
        return open->progress.isComplete || open->progress.isStopped;
    });
    for (const std::unique_ptr<OpenLibrary> &open : libraries) {
        all.done += open->progress.done;
        all.total += open->progress.total;
    }
    Q_EMIT librarian.indexProgressed(all);
}

} // namespace Wenda
