#pragma once

#include "librarian/librarian.h"

#include "librarian/indexjob.h"
#include "librarian/pageshelf.h"
#include "librarian/searchdesk.h"
#include "library/librarywatcher.h"

#include <QFutureWatcher>
#include <QSet>
#include <QTemporaryDir>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <optional>
#include <vector>

namespace Wenda {

// A library that is open, with what the librarian keeps for it.
struct OpenLibrary
{
    LibraryPtr library;
    QString indexPath;
    std::unique_ptr<LibraryWatcher> watcher; // none for the command line
    std::unique_ptr<QFutureWatcher<Result<void>>> indexing;
    Librarian::IndexProgress progress;
    std::shared_ptr<std::atomic_bool> isIndexStopped = std::make_shared<std::atomic_bool>(); // the job looks, too
    bool isIndexWanted = false; // pages changed while the index was being brought up to date
    bool isScanning = false;
    bool isScanWanted = false; // something changed while the scan went on
};

// What the librarian works at: opened libraries and background jobs. Jobs take values, and give theirs back here, on
// the librarian's thread.
struct Librarian::Desk
{
    Desk(Librarian &owner, const QString &wantedIndexFolder);
    ~Desk();

    enum class Opening { Alone, Also };
    struct Opened
    {
        Result<LibraryPtr> library;
        Result<void> indexed;
        bool isSmall = false;
    };
    void open(const QString &path, Opening opening);
    void takeOpened(const Opened &opened, Opening opening);
    OpenLibrary &adopt(const LibraryPtr &library, Opening opening);
    void close(const QString &root);
    OpenLibrary *find(const QString &root) const;

    void index(const QString &root);
    void takeIndexed(const QString &root);
    void sendProgress();
    bool isIndexComplete() const;

    void watch(OpenLibrary &open);
    void rescan(const QString &root);
    void takeScan(const QString &root, const Result<LibraryPtr> &scanned);

    QString indexPathOf(const Library &library) const;
    QList<SearchPlace> searchPlaces() const;
    struct Answer
    {
        Results results;
        QStringList lost; // libraries whose index is to be made anew
    };
    Answer ask(const Question &question, const QList<SearchPlace> &places, const std::atomic_bool &isCancelled,
               bool isIndexComplete); // on searchPool
    void restore(const QStringList &roots);
    void warmSearch(); // between two questions, so that none waits for it

    Librarian &librarian;
    std::optional<QTemporaryDir> temporaryIndexes; // where the index folder cannot be written
    QString indexFolder;
    std::vector<std::unique_ptr<OpenLibrary>> libraries;
    PageShelf shelf;
    QSet<std::pair<QString, QString>> pagesAwaited; // by their library's root and path
    QSet<std::pair<QString, QString>> outlinesAwaited;
    SearchDesk searchDesk; // only for searchPool's one thread
    std::shared_ptr<std::atomic_bool> searchCancelled = std::make_shared<std::atomic_bool>();
    std::atomic_bool isClosing = false;
    quint64 openNumber = 0;   // of the newest open()
    quint64 searchNumber = 0; // of the newest search()

    // Declared last: gone first, waiting for the jobs that use what stands above.
    QThreadPool readers;
    QThreadPool pagePool;
    QThreadPool outlinePool;
    QThreadPool scanPool;
    QThreadPool indexPool;
    QThreadPool picturePool;
    QThreadPool searchPool;
};

} // namespace Wenda
