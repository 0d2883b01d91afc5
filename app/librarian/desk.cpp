#include "librarian/desk.h"

#include "librarian/inbackground.h"
#include "librarian/pagefiles.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <numeric>

namespace Wenda {

namespace {

// About 1,000 topics, usually far fewer: read and indexed in a quarter of a second, before the library is shown.
constexpr qint64 smallLibrary = 3 << 20;

bool isSmall(const Library &library)
{
    const QList<PageFile> pages = library.pages();
    return std::accumulate(pages.cbegin(), pages.cend(), qint64(0),
                           [](qint64 sum, const PageFile &page) { return sum + page.size; }) <= smallLibrary;
}

bool isWritable(const QString &folder)
{
    return QDir().mkpath(folder) && QFileInfo(folder).isWritable();
}

// Pages that came, went or changed.
QStringList difference(const Library &before, const Library &after)
{
    QHash<QString, PageFile> known;
    for (const PageFile &page : before.pages())
        known.insert(page.path, page);
    QStringList changed;
    for (const PageFile &page : after.pages()) {
        const auto old = known.constFind(page.path);
        if (old == known.cend() || *old != page)
            changed.append(page.path);
        known.remove(page.path);
    }
    return changed + known.keys();
}

bool isSameAround(const Library &before, const Library &after)
{
    return before.title == after.title && before.language == after.language && before.homePage == after.homePage &&
           before.baseAddress == after.baseAddress && before.problems == after.problems && before.tree == after.tree;
}

} // namespace

Librarian::Desk::Desk(Librarian &owner, const QString &wantedIndexFolder)
    : librarian(owner)
    , indexFolder(wantedIndexFolder)
{
    if (!isWritable(indexFolder)) {
        temporaryIndexes.emplace();
        indexFolder = temporaryIndexes->path();
    }
    for (QThreadPool *single : {&pagePool, &outlinePool, &scanPool, &indexPool, &picturePool, &searchPool})
        single->setMaxThreadCount(1);
    readers.setMaxThreadCount(std::max(2, QThread::idealThreadCount()));
    // The reader's own hand comes first.
    readers.setThreadPriority(QThread::LowPriority);
    indexPool.setThreadPriority(QThread::LowPriority);
}

Librarian::Desk::~Desk()
{
    isClosing = true;
    *searchCancelled = true;
    for (const std::unique_ptr<OpenLibrary> &open : libraries) {
        if (open->indexing)
            open->indexing->cancel();
    }
}

QString Librarian::Desk::indexPathOf(const Library &library) const
{
    const QByteArray hash = QCryptographicHash::hash(library.source.toUtf8(), QCryptographicHash::Sha1).toHex();
    return indexFolder + u'/' + QString::fromLatin1(hash) + QStringLiteral(".index");
}

OpenLibrary *Librarian::Desk::find(const QString &root) const
{
    const auto found =
        std::find_if(libraries.cbegin(), libraries.cend(),
                     [&](const std::unique_ptr<OpenLibrary> &open) { return open->library->root == root; });
    return found == libraries.cend() ? nullptr : found->get();
}

void Librarian::Desk::open(const QString &path, Opening opening)
{
    if (opening == Opening::Alone)
        ++openNumber;
    const auto work = [this, path] {
        Opened opened{scanWithCharset(path), {}, false};
        if (!opened.library || !isSmall(**opened.library))
            return opened;
        opened.isSmall = true;
        const IndexJob job{*opened.library, indexPathOf(**opened.library)};
        opened.indexed = job.run(readers, [this](qsizetype, qsizetype) { return !isClosing; });
        return opened;
    };
    inBackground(scanPool, librarian, work, [this, opening, number = openNumber](const Opened &opened) {
        if (number == openNumber)
            takeOpened(opened, opening);
    });
}

void Librarian::Desk::takeOpened(const Opened &opened, Opening opening)
{
    if (!opened.library) {
        Q_EMIT librarian.openFailed(opened.library.error());
        return;
    }
    const LibraryPtr library = *opened.library;
    OpenLibrary &open = adopt(library, opening);
    watch(open);
    if (opened.isSmall)
        open.progress = {library->pageCount, library->pageCount, opened.indexed.has_value()};
    Q_EMIT librarian.libraryOpened(library);
    if (!opened.indexed)
        Q_EMIT librarian.indexFailed(opened.indexed.error());
    if (!opened.isSmall)
        return index(library->root);
    sendProgress();
    warmSearch();
}

OpenLibrary &Librarian::Desk::adopt(const LibraryPtr &library, Opening opening)
{
    QStringList leaving;
    for (const std::unique_ptr<OpenLibrary> &open : libraries) {
        if (opening == Opening::Alone || open->library->root == library->root)
            leaving.append(open->library->root);
    }
    for (const QString &root : std::as_const(leaving))
        close(root);
    libraries.push_back(std::make_unique<OpenLibrary>());
    OpenLibrary &open = *libraries.back();
    open.library = library;
    open.indexPath = indexPathOf(*library);
    return open;
}

void Librarian::Desk::close(const QString &root)
{
    const auto found = std::find_if(libraries.begin(), libraries.end(), [&](const std::unique_ptr<OpenLibrary> &open) {
        return open->library->root == root;
    });
    if (found == libraries.end())
        return;
    if ((*found)->indexing)
        (*found)->indexing->cancel();
    libraries.erase(found);
    Q_EMIT librarian.libraryClosed(root);
}

void Librarian::Desk::watch(OpenLibrary &open)
{
    if (!open.watcher) {
        open.watcher = std::make_unique<LibraryWatcher>();
        QObject::connect(open.watcher.get(), &LibraryWatcher::changed, &librarian,
                         [this, root = open.library->root] { rescan(root); });
    }
    open.watcher->watch(open.library);
}

void Librarian::Desk::rescan(const QString &root)
{
    OpenLibrary *open = find(root);
    if (open == nullptr)
        return;
    open->isScanWanted = open->isScanning;
    if (open->isScanning)
        return;
    open->isScanning = true;
    inBackground(
        scanPool, librarian, [source = open->library->source] { return scanWithCharset(source); },
        [this, root](const Result<LibraryPtr> &scanned) { takeScan(root, scanned); });
}

// A library that cannot be scanned just now (a disk that went, a page between two versions) stays as it was.
void Librarian::Desk::takeScan(const QString &root, const Result<LibraryPtr> &scanned)
{
    OpenLibrary *open = find(root);
    if (open == nullptr)
        return;
    open->isScanning = false;
    if (open->isScanWanted)
        rescan(root);
    if (!scanned || (*scanned)->source != open->library->source)
        return;
    const LibraryPtr before = std::exchange(open->library, *scanned);
    watch(*open);
    const QStringList changed = difference(*before, **scanned);
    if (changed.isEmpty() && isSameAround(*before, **scanned))
        return;
    Q_EMIT librarian.libraryChanged(*scanned, changed);
    if (!changed.isEmpty())
        index(root);
}

QList<SearchPlace> Librarian::Desk::searchPlaces() const
{
    QList<SearchPlace> places;
    for (const std::unique_ptr<OpenLibrary> &open : libraries) {
        if (open->library->pageCount > 0) // the index of no pages holds nothing, and is not lost for that
            places.append({open->library->root, open->indexPath});
    }
    return places;
}

Librarian::Desk::Answer Librarian::Desk::ask(const Question &question, const QList<SearchPlace> &places,
                                             const std::atomic_bool &isCancelled, bool isIndexComplete)
{
    Answer answer{searchDesk.search(question, places, isCancelled), searchDesk.lost(places)};
    answer.results.isIndexComplete = isIndexComplete && answer.lost.isEmpty();
    return answer;
}

void Librarian::Desk::warmSearch()
{
    searchPool.start(
        [this, places = searchPlaces(), isCancelled = searchCancelled] { searchDesk.warm(places, *isCancelled); });
}

} // namespace Wenda
