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

// A change takes a few milliseconds; whoever holds the lock longer is stuck.
constexpr int patience = 1000;

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

// The file is replaced at every change, the folder tells of it.
void Bookmarks::watch()
{
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    m_watcher.addPath(QFileInfo(m_file).absolutePath());
    if (QFile::exists(m_file))
        m_watcher.addPath(m_file);
}

void Bookmarks::reload()
{
    QFile file(m_file);
    if (!file.exists()) {
        m_tree.clear();
        return;
    }
    if (!file.open(QIODevice::ReadOnly))
        return;
    if (std::optional<BookmarkTree> tree = fromXbel(file.readAll())) {
        m_tree = std::move(*tree);
        return;
    }
    file.close();
    m_wasDamaged = true;
    setAside(m_file);
}

Result<void> Bookmarks::apply(const Change &change, const QString &subject)
{
    QDir().mkpath(QFileInfo(m_file).absolutePath());
    QLockFile lock(m_file + QStringLiteral(".lock"));
    lock.setStaleLockTime(0); // a lock whose process is gone is stale at once
    if (!lock.tryLock(patience))
        return std::unexpected(Error{Error::Kind::NotWritable, m_file});
    reload();
    BookmarkTree tree = m_tree;
    if (!change(tree))
        return std::unexpected(Error{Error::Kind::NotFound, subject});
    if (const Result<void> written = writeWhole(m_file, toXbel(tree)); !written)
        return written;
    m_tree = std::move(tree);
    lock.unlock();
    watch();
    Q_EMIT changed();
    return {};
}

Result<QString> Bookmarks::add(const Bookmark &bookmark, const QString &folderId, qsizetype row)
{
    Bookmark added = bookmark;
    added.id = newId();
    if (!added.added.isValid())
        added.added = QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC);
    const Result<void> done =
        apply([&](BookmarkTree &tree) { return insertBookmark(tree, added, folderId, row); }, folderId);
    if (!done)
        return std::unexpected(done.error());
    return added.id;
}

Result<void> Bookmarks::edit(const QString &id, const QString &title, const QString &note)
{
    return apply([&](BookmarkTree &tree) { return editBookmark(tree, id, title, note); }, id);
}

Result<void> Bookmarks::move(const QString &id, const QString &folderId, qsizetype row)
{
    return apply([&](BookmarkTree &tree) { return moveBookmark(tree, id, folderId, row); }, id);
}

Result<void> Bookmarks::remove(const QString &id)
{
    return apply([&](BookmarkTree &tree) { return removeBookmark(tree, id); }, id);
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
    const auto append = [&](BookmarkTree &tree) {
        tree += newOnes(*imported, tree);
        return true;
    };
    return apply(append, path);
}

Result<void> Bookmarks::exportTo(const QString &path) const
{
    return writeWhole(path, toXbel(m_tree));
}

} // namespace Wenda
