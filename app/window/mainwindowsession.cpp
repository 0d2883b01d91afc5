// How the window starts, where it was when it was left, and what becomes of libraries that come and go.

#include "base/startlibrary.h"
#include "librarian/librarian.h"
#include "library/bookmarks.h"
#include "pictures/picturestore.h"
#include "window/actions.h"
#include "window/languages.h"
#include "window/libraryshelf.h"
#include "window/lostplace.h"
#include "window/mainwindow.h"
#include "window/messages.h"
#include "window/navigator.h"
#include "window/readingtab.h"
#include "window/readingtabs.h"
#include "window/searchfield.h"
#include "window/sessionkeeper.h"
#include "window/sidebar.h"
#include "window/statusdesk.h"
#include "window/statusline.h"

#include <QAction>
#include <QFileInfo>
#include <QSplitter>

namespace Wenda {

static constexpr int firstSidebarWidth = 320;
static constexpr int narrowSidebarWidth = 288; // the results' head fits in every language
static constexpr int narrowWindow = 900;

void MainWindow::start(const WindowWish &wish)
{
    const Result<Session> last = m_keeper->read();
    QStringList damages;
    if (!last)
        damages.append(Messages::sessionSetAside());
    if (m_house.settings.wasDamaged())
        damages.append(Messages::settingsSetAside());
    if (m_house.bookmarks.wasDamaged())
        damages.append(Messages::bookmarksSetAside());
    m_status->setNotice(Messages::together(damages));
    m_pending = last.value_or(Session());
    m_wish = wish;
    setRecent(m_pending);
    if (!m_pending.geometry.isEmpty())
        restoreGeometry(m_pending.geometry);
    const int sidebar = m_pending.sidebarWidth > 0 ? m_pending.sidebarWidth : firstSidebarWidth;
    m_splitter->setSizes({sidebar, width() - sidebar});
    m_isNarrow = false;
    fitSidebar();
    m_sidebar->setOpenBranches(m_pending.openBranches);
    (*m_actions)[Act::SidebarShown]->setChecked(!m_pending.isSidebarHidden);

    QStringList libraries = m_pending.libraries;
    if (!wish.library.isEmpty())
        libraries = {wish.library};
    if (libraries.isEmpty())
        libraries = {builtInFaq(m_house.languages.language())};
    m_awaited = libraries;
    m_isStarted = true;
    m_tabs->current()->showWelcome({}); // until it is known what there is
    m_shelf->open(libraries.first());
    for (const QString &path : libraries.mid(1))
        m_shelf->openAlso(path);
    m_sidebar->field()->setFocus();
}

// A narrow window leaves the answer its room; a wide one gives the sidebar back what it had.
void MainWindow::fitSidebar()
{
    const bool isNarrow = width() <= narrowWindow;
    if (std::exchange(m_isNarrow, isNarrow) == isNarrow)
        return;
    const int now = m_splitter->sizes().value(0);
    const int wished = isNarrow ? std::min(now, narrowSidebarWidth) : std::max(now, m_wideSidebar);
    m_wideSidebar = isNarrow ? now : 0;
    m_splitter->setSizes({wished, width() - wished});
}

Session MainWindow::session() const
{
    Session session;
    session.geometry = saveGeometry();
    session.isSidebarHidden = m_sidebar->isHidden();
    const int sidebar = std::max(m_splitter->sizes().value(0), m_wideSidebar);
    session.sidebarWidth = session.isSidebarHidden ? m_pending.sidebarWidth : sidebar;
    session.openBranches = m_sidebar->openBranches();
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
    if (isSettled())
        m_keeper->keep();
}

bool MainWindow::isSettled() const
{
    return m_isStarted && m_awaited.isEmpty() && m_pending.tabs.isEmpty();
}

void MainWindow::setRecent(const Session &session)
{
    m_recent = session.recentTopics;
    m_shelf->setRecent(session.recentLibraries);
    m_sidebar->setRecentSearches(session.recentSearches);
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
        if (!roots.contains(tab->here().root) && m_pending.tabs.isEmpty())
            tab->showWelcome(m_navigator->welcome());
    }
    m_statusDesk->summarise();
    showMoved();
}

void MainWindow::settlePending()
{
    QList<Location> topics = m_pending.tabs;
    if (const LibraryPtr first = m_house.librarian.libraries().value(0); first && !m_wish.topic.isEmpty())
        topics.append({first->root, m_wish.topic, {}, {}});
    m_navigator->whenRead(topics, [this] { restorePending(); });
}

void MainWindow::restorePending()
{
    QList<Location> tabs;
    for (const Location &location : std::as_const(m_pending.tabs)) {
        if (m_house.librarian.library(location.root) && !location.isWelcome())
            tabs.append(location);
    }
    const LibraryPtr first = m_house.librarian.libraries().value(0);
    const bool isWished = !m_wish.topic.isEmpty() && first;
    const bool isOpen = isWished && m_navigator->isThere(first->root, pageOf(m_wish.topic)) &&
                        m_navigator->open(first->root, m_wish.topic);
    if (!isOpen)
        restoreTabs(tabs);
    if (isWished && !m_navigator->isThere(first->root, m_wish.topic))
        m_lost->tell(first->root, m_wish.topic, m_wish.topic);
    const QString search = m_wish.search.isEmpty() && m_wish.library.isEmpty() ? m_pending.search : m_wish.search;
    if (!search.isEmpty())
        m_sidebar->search(search);
    m_pending.tabs.clear();
    m_wish = {};
    keepSession();
}

void MainWindow::restoreTabs(const QList<Location> &tabs)
{
    // The reader may have opened something while long pages were read: that stays in front.
    ReadingTab *const fresh = m_tabs->current()->here().isWelcome() ? m_tabs->current() : nullptr;
    ReadingTab *front = fresh ? nullptr : m_tabs->current();
    QList<std::pair<ReadingTab *, Location>> restored;
    for (qsizetype i = 0; i < tabs.size(); ++i) {
        if (!m_navigator->isThere(tabs.at(i).root, pageOf(tabs.at(i).id))) {
            m_lost->tell(tabs.at(i).root, tabs.at(i).id, tabs.at(i).title);
            continue;
        }
        restored.append({restored.isEmpty() && fresh ? fresh : m_tabs->addTab(true), tabs.at(i)});
        if (fresh && i <= m_pending.currentTab)
            front = restored.last().first;
    }
    // Only now: a page moves when the bar comes above it.
    for (const auto &[tab, location] : restored) {
        if (const auto shown = tab->restore(location); !shown)
            m_statusDesk->say(shown.error());
    }
    if (front)
        m_tabs->setCurrentWidget(front);
    if (restored.isEmpty() && fresh)
        m_navigator->goHome();
}

void MainWindow::openKept(const QString &root, const QString &id, const QString &title)
{
    if (!m_house.librarian.library(root) && QFileInfo::exists(root)) {
        openFor({root, id});
    } else {
        m_navigator->openOr(root, id, [=, this] { m_lost->tell(root, id, title); });
    }
}

void MainWindow::openFile(const QString &path, const QString &anchor)
{
    for (const LibraryPtr &library : m_house.librarian.libraries()) {
        if (path.startsWith(library->root + u'/') && QFileInfo(path).isFile()) {
            m_navigator->open(library->root, topicId(path.mid(library->root.size() + 1), anchor));
            return;
        }
    }
    openFor({path, QFileInfo(path).isDir() ? QString() : topicId(QFileInfo(path).fileName(), anchor)});
}

void MainWindow::openFor(const Errand &errand)
{
    m_errand = errand;
    m_shelf->openAlso(errand.source);
}

// A library of one page is known by its folder; the page alone is what was open.
void MainWindow::settleErrand(const LibraryPtr &library)
{
    if (!m_errand || (library->source != m_errand->source && library->root != m_errand->source))
        return;
    const Errand errand = *std::exchange(m_errand, std::nullopt);
    if (errand.steps != 0)
        return errand.steps < 0 ? m_navigator->goBack(-errand.steps) : m_navigator->goForward(errand.steps);
    const QString topic = errand.topicId.isEmpty() ? library->homePage : errand.topicId;
    if (!topic.isEmpty())
        m_navigator->open(library->root, topic);
}

} // namespace Wenda
