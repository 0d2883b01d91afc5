#include "library/bookmarks.h"

#include "base/setaside.h"
#include "base/write.h"
#include "library/xbel.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QUuid>

namespace Wenda {

namespace {

// A change takes a few milliseconds; whoever holds the lock for longer than these tries together is stuck.
constexpr int mostTries = 40;
constexpr int betweenTries = 50; // milliseconds

constexpr qint64 largestImport = 64 << 20;

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

// Without what the tree holds already, with ids of its own.
BookmarkTree newOnes(const BookmarkTree &imported, const BookmarkTree &tree)
{
    BookmarkTree fresh;
    for (Bookmark bookmark : imported) {
        if (!bookmark.topicId.isEmpty() && findTopic(tree, bookmark.libraryRoot, bookmark.topicId) != nullptr)
            continue;
        bookmark.children = newOnes(bookmark.children, tree);
        bookmark.id = newId();
        fresh.append(bookmark);
    }
    return fresh;
}

} // namespace

Bookmarks::Bookmarks(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{
    m_again.setSingleShot(true);
    m_again.setInterval(betweenTries);
    connect(&m_again, &QTimer::timeout, this, &Bookmarks::tryAgain);
    reload();
    watch();
    const auto takeChange = [this] {
        watch();
        const BookmarkTree before = m_tree;
        reload();
        if (m_tree != before)
            Q_EMIT changed();
    };
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, takeChange);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, takeChange);
}

// The last chance of what still waits; no window is held up by it any more.
Bookmarks::~Bookmarks()
{
    QLockFile lock(lockFile());
    lock.setStaleLockTime(0);
    if (!m_waiting.isEmpty() && lock.tryLock(mostTries * betweenTries))
        static_cast<void>(storeWaiting());
}

// The file is replaced at every change, the folder tells of it.
void Bookmarks::watch()
{
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    m_watcher.addPath(QFileInfo(m_file).absolutePath());
    if (QFile::exists(m_file))
        m_watcher.addPath(m_file);
}

QString Bookmarks::lockFile() const
{
    return m_file + QStringLiteral(".lock");
}

void Bookmarks::reload()
{
    m_tree = readTree();
    for (const Waiting &each : std::as_const(m_waiting))
        each.change(m_tree);
}

// What the file holds; where it cannot be read, what was known of it.
BookmarkTree Bookmarks::readTree()
{
    QFile file(m_file);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return m_tree;
    if (std::optional<BookmarkTree> tree = fromXbel(file.readAll()))
        return std::move(*tree);
    file.close();
    m_wasDamaged = true;
    setAside(m_file);
    return m_tree;
}

Result<void> Bookmarks::apply(const Change &change, const QString &subject)
{
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    QLockFile lock(lockFile());
    lock.setStaleLockTime(0); // a lock whose process is gone is stale at once
    const bool isLocked = m_waiting.isEmpty() && lock.tryLock(0);
    if (!isLocked && lock.error() != QLockFile::NoError && lock.error() != QLockFile::LockFailedError)
        return std::unexpected(Error{Error::Kind::NotWritable, m_file});
    BookmarkTree tree = isLocked ? readTree() : m_tree;
    if (!change(tree))
        return std::unexpected(Error{Error::Kind::NotFound, subject});
    if (!isLocked) {
        m_waiting.append({change, subject});
        m_again.start();
    } else if (const Result<void> written = writeWhole(m_file, toXbel(tree)); !written) {
        return written;
    }
    m_tree = std::move(tree);
    lock.unlock();
    watch();
    Q_EMIT changed();
    return {};
}

void Bookmarks::tryAgain()
{
    QLockFile lock(lockFile());
    lock.setStaleLockTime(0);
    Result<void> done = std::unexpected(Error{Error::Kind::NotWritable, m_file});
    if (lock.tryLock(0))
        done = storeWaiting();
    else if (++m_tries < mostTries)
        return m_again.start();
    lock.unlock();
    m_waiting.clear();
    m_tries = 0;
    reload();
    watch();
    Q_EMIT changed();
    if (!done)
        Q_EMIT failed(done.error());
}

// One that no longer finds its bookmark does not keep the others from the file.
Result<void> Bookmarks::storeWaiting()
{
    BookmarkTree tree = readTree();
    Result<void> found;
    for (const Waiting &each : std::as_const(m_waiting)) {
        if (!each.change(tree))
            found = std::unexpected(Error{Error::Kind::NotFound, each.subject});
    }
    const Result<void> written = writeWhole(m_file, toXbel(tree));
    return written ? found : written;
}

Result<QString> Bookmarks::add(const Bookmark &bookmark, const QString &folderId, qsizetype row)
{
    Bookmark added = bookmark;
    added.id = newId();
    if (!added.added.isValid())
        added.added = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC);
    const Result<void> done =
        apply([=](BookmarkTree &tree) { return insertBookmark(tree, added, folderId, row); }, folderId);
    if (!done)
        return std::unexpected(done.error());
    return added.id;
}

Result<void> Bookmarks::edit(const QString &id, const QString &title, const QString &note)
{
    return apply([=](BookmarkTree &tree) { return editBookmark(tree, id, title, note); }, id);
}

Result<void> Bookmarks::move(const QString &id, const QString &folderId, qsizetype row)
{
    return apply([=](BookmarkTree &tree) { return moveBookmark(tree, id, folderId, row); }, id);
}

Result<void> Bookmarks::remove(const QString &id)
{
    return apply([=](BookmarkTree &tree) { return removeBookmark(tree, id); }, id);
}

Result<void> Bookmarks::importFrom(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return std::unexpected(Error{Error::Kind::NotFound, path});
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return std::unexpected(Error{Error::Kind::NotReadable, path});
    const std::optional<BookmarkTree> imported = file.size() <= largestImport ? fromXbel(file.readAll()) : std::nullopt;
    if (!imported)
        return std::unexpected(Error{Error::Kind::Damaged, path});
    const auto append = [tree = *imported](BookmarkTree &kept) {
        kept += newOnes(tree, kept);
        return true;
    };
    return apply(append, path);
}

Result<void> Bookmarks::exportTo(const QString &path) const
{
    return writeWhole(path, toXbel(m_tree));
}

} // namespace Wenda
