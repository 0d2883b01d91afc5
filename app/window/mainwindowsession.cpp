// How the window starts, where it was when it was left, and what becomes of libraries that come and go.

#include "librarian/librarian.h"
#include "library/bookmarks.h"
#include "pictures/picturestore.h"
#include "window/actions.h"
#include "window/languages.h"
#include "window/libraryshelf.h"
#include "window/mainwindow.h"
#include "window/messages.h"
#include "window/navigator.h"
#include "window/readingtab.h"
#include "window/readingtabs.h"
#include "window/searchfield.h"
#include "window/sidebar.h"
#include "window/statusdesk.h"
#include "window/statusline.h"

#include <QAction>
#include <QFileInfo>
#include <QSplitter>

namespace Wenda {

static constexpr int firstSidebarWidth = 320;
static constexpr int narrowSidebarWidth = 260; // in windows of 900 px and less

void MainWindow::start(const WindowWish &wish)
{
    const Result<Session> last = readSession(m_house.sessionFile);
    if (!last)
        m_status->say(Messages::setAside(last.error().subject));
    if (m_house.settings.wasDamaged())
        m_status->say(Messages::settingsSetAside());
    if (m_house.bookmarks.wasDamaged())
        m_status->say(Messages::bookmarksSetAside());
    m_pending = last.value_or(Session());
    m_wish = wish;
    m_recent = m_pending.recentTopics;
    m_shelf->setRecent(m_pending.recentLibraries);
    m_sidebar->setRecentSearches(m_pending.recentSearches);
    if (!m_pending.geometry.isEmpty())
        restoreGeometry(m_pending.geometry);
    const int narrow = width() <= 900 ? narrowSidebarWidth : firstSidebarWidth;
    const int sidebar = m_pending.sidebarWidth > 0 ? m_pending.sidebarWidth : narrow;
    m_splitter->setSizes({sidebar, width() - sidebar});
    (*m_actions)[Act::SidebarShown]->setChecked(!m_pending.isSidebarHidden);

    QStringList libraries = m_pending.libraries;
    if (!wish.library.isEmpty())
        libraries = {wish.library};
    if (libraries.isEmpty())
        libraries = {LibraryShelf::builtIn(QStringLiteral("faq"), m_house.languages.language())};
    m_awaited = libraries;
    m_isStarted = true;
    m_shelf->open(libraries.first());
    for (const QString &path : libraries.mid(1))
        m_shelf->openAlso(path);
    m_sidebar->field()->setFocus();
}

Session MainWindow::session() const
{
    Session session;
    session.geometry = saveGeometry();
    session.isSidebarHidden = m_sidebar->isHidden();
    session.sidebarWidth = session.isSidebarHidden ? m_pending.sidebarWidth : m_splitter->sizes().value(0);
    session.libraries = m_shelf->open();
    for (const ReadingTab *tab : m_tabs->all())
        session.tabs.append(tab->here());
    session.currentTab = m_tabs->currentIndex();
    session.search = m_sidebar->field()->text();
    session.recentSearches = m_sidebar->recentSearches();
    session.recentLibraries = m_shelf->recent();
    session.recentTopics = m_recent;
    return session;
}

// Not before everything is restored: a crash while starting must not lose where the reader was.
void MainWindow::keepSession()
{
    if (m_isStarted && m_awaited.isEmpty() && !m_sessionTimer.isActive())
        m_sessionTimer.start();
}

void MainWindow::settleLibraries()
{
    const QList<LibraryPtr> libraries = m_house.librarian.libraries();
    QStringList roots;
    for (const LibraryPtr &library : libraries)
        roots.append(library->root);
    m_house.pictures.setLibraryRoots(roots);
    m_sidebar->setLibraries(libraries);
    for (ReadingTab *tab : m_tabs->all()) {
        if (!roots.contains(tab->here().root))
            tab->showWelcome(m_navigator->welcome());
    }
    m_statusDesk->summarise();
    showMoved();
}

void MainWindow::settlePending()
{
    QList<Location> tabs;
    for (const Location &location : std::as_const(m_pending.tabs)) {
        if (m_house.librarian.library(location.root) && !location.isWelcome())
            tabs.append(location);
    }
    const LibraryPtr first = m_house.librarian.libraries().value(0);
    if (!m_wish.topic.isEmpty() && first) {
        m_navigator->open(first->root, m_wish.topic);
    } else if (!tabs.isEmpty()) {
        for (qsizetype i = 0; i < tabs.size(); ++i) {
            ReadingTab *tab = i == 0 ? m_tabs->current() : m_tabs->addTab(true);
            if (const auto shown = tab->restore(tabs.at(i)); !shown)
                m_statusDesk->say(shown.error());
        }
        m_tabs->setCurrentIndex(m_pending.currentTab);
    } else if (first && !first->homePage.isEmpty()) {
        m_navigator->goHome();
    }
    const QString search = m_wish.search.isEmpty() && m_wish.library.isEmpty() ? m_pending.search : m_wish.search;
    if (!search.isEmpty())
        m_sidebar->search(search);
    m_pending.tabs.clear();
    m_wish = {};
    keepSession();
}

void MainWindow::openKept(const QString &root, const QString &id, const QString &title)
{
    if (!m_house.librarian.library(root) && QFileInfo::exists(root)) {
        // A library of one page is known by its folder; the page alone is what was open.
        m_nextSource = root;
        m_nextTopic = id;
        m_shelf->openAlso(root);
    } else if (!m_navigator->open(root, id)) {
        m_status->say(tr("\"%1\" is no longer there.").arg(title), tr("Look for it"),
                      [this, title] { m_sidebar->search(title); });
    }
}

void MainWindow::openFile(const QString &path, const QString &anchor)
{
    for (const LibraryPtr &library : m_house.librarian.libraries()) {
        const QString within = path.mid(library->root.size() + 1);
        if (path.startsWith(library->root + u'/') && m_house.librarian.page(library->root, within)) {
            m_navigator->open(library->root, topicId(within, anchor));
            return;
        }
    }
    m_nextSource = path;
    m_nextTopic = QFileInfo(path).isDir() ? QString() : topicId(QFileInfo(path).fileName(), anchor);
    m_shelf->openAlso(path);
}

void MainWindow::settleNext(const LibraryPtr &library)
{
    if (m_nextSource.isEmpty() || (library->source != m_nextSource && library->root != m_nextSource))
        return;
    m_nextSource.clear();
    const QString topic = m_nextTopic.isEmpty() ? library->homePage : m_nextTopic;
    if (!topic.isEmpty())
        m_navigator->open(library->root, topic);
}

} // namespace Wenda
