#include "library/librarywatcher.h"

#include <QSet>

#include <chrono>

namespace Wenda {

using namespace std::chrono_literals;

namespace {

// inotify gives a user some thousand watches, which others want too.
constexpr qsizetype mostFolders = 1000;
constexpr qsizetype mostFiles = 500;
constexpr qsizetype readPagesKept = 32;

void addFolders(const Library &library, const Folder &folder, QSet<QString> &paths)
{
    if (paths.size() >= mostFolders)
        return;
    paths.insert(folder.path.isEmpty() ? library.root : QString(library.root + u'/' + folder.path));
    for (const Folder &inner : folder.folders)
        addFolders(library, inner, paths);
}

} // namespace

LibraryWatcher::LibraryWatcher(QObject *parent)
    : QObject(parent)
{
    m_quiet.setSingleShot(true);
    m_quiet.setInterval(50ms);
    m_round.setInterval(30s);
    // The first change starts the timer and later ones do not put it off: a file that is written without end is seen.
    const auto startQuiet = [this] {
        if (!m_quiet.isActive())
            m_quiet.start();
    };
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, startQuiet);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, startQuiet);
    connect(&m_quiet, &QTimer::timeout, this, &LibraryWatcher::changed);
    connect(&m_round, &QTimer::timeout, this, &LibraryWatcher::changed);
}

void LibraryWatcher::watch(const LibraryPtr &library)
{
    m_library = library;
    m_round.stop();
    if (library->root.startsWith(u':')) // a resource does not change
        return;
    QSet<QString> wanted;
    if (library->isSinglePage)
        wanted.insert(library->root);
    else
        addFolders(*library, library->tree, wanted);
    QStringList files = m_readPages;
    if (library->pageCount <= mostFiles) {
        for (const PageFile &page : library->pages())
            files.append(page.path);
    } else {
        m_round.start();
    }
    for (const QString &file : std::as_const(files))
        wanted.insert(library->root + u'/' + file);
    wanted.insert(library->root + QStringLiteral("/library.json"));

    const QStringList watched = m_watcher.directories() + m_watcher.files();
    QStringList old;
    for (const QString &path : watched) {
        if (!wanted.remove(path))
            old.append(path);
    }
    if (!old.isEmpty())
        m_watcher.removePaths(old);
    if (!wanted.isEmpty())
        m_watcher.addPaths(wanted.values());
}

void LibraryWatcher::watchPage(const QString &path)
{
    if (!m_library || m_library->root.startsWith(u':'))
        return;
    m_readPages.removeOne(path);
    m_readPages.append(path);
    const auto whole = [this](const QString &page) { return QString(m_library->root + u'/' + page); };
    if (m_readPages.size() > readPagesKept && m_library->pageCount > mostFiles)
        m_watcher.removePath(whole(m_readPages.first()));
    if (m_readPages.size() > readPagesKept)
        m_readPages.removeFirst();
    m_watcher.addPath(whole(path)); // a path that is watched already, or is not there, is no matter
}

} // namespace Wenda
