// What leads to what in the window: actions, signals of the parts, menus.

#include "base/startlibrary.h"
#include "librarian/librarian.h"
#include "pictures/picturestore.h"
#include "window/actions.h"
#include "window/answeroutput.h"
#include "window/bookmarkdesk.h"
#include "window/languages.h"
#include "window/libraryshelf.h"
#include "window/linkhover.h"
#include "window/lostplace.h"
#include "window/mainwindow.h"
#include "window/navigator.h"
#include "window/outlinepopup.h"
#include "window/readingtab.h"
#include "window/readingtabs.h"
#include "window/resultspanel.h"
#include "window/searchfield.h"
#include "window/sessionkeeper.h"
#include "window/sidebar.h"
#include "window/statusdesk.h"
#include "window/statusline.h"
#include "window/toolbar.h"
#include "window/topictree.h"

#include <QApplication>
#include <QClipboard>
#include <QSplitter>
#include <QToolButton>

namespace Wenda {

static constexpr qreal textStep = 1.1;

void MainWindow::connectLibraries()
{
    const Librarian *librarian = &m_house.librarian;
    const auto arrive = [this](const QString &source) {
        if (m_awaited.removeAll(source) > 0 && m_awaited.isEmpty())
            settlePending();
    };
    connect(librarian, &Librarian::libraryOpened, this, [this, arrive](const LibraryPtr &library) {
        const bool isStarting = !m_awaited.isEmpty();
        settleLibraries();
        arrive(m_awaited.contains(library->source) ? library->source : m_awaited.value(0));
        settleErrand(library);
        if (!isStarting && !library->homePage.isEmpty() && m_tabs->current()->here().isWelcome())
            m_navigator->goHome();
    });
    connect(librarian, &Librarian::openFailed, this, [this, arrive] {
        m_errand.reset();
        // With nothing open, the built-in questions are better than an empty window.
        if (m_house.librarian.libraries().isEmpty() && m_awaited.size() == 1 && !m_awaited.first().startsWith(u':'))
            m_awaited.append(builtInFaq(m_house.languages.language()));
        const QString next = m_awaited.value(1);
        arrive(m_awaited.value(0));
        if (next.startsWith(u':'))
            m_shelf->open(next);
    });
    connect(librarian, &Librarian::libraryChanged, this, [this](const LibraryPtr &library, const QStringList &pages) {
        m_navigator->refresh(library->root, pages, [this] {
            m_sidebar->setLibraries(m_house.librarian.libraries());
            showFollowed(m_tabs->current()->here().id);
            m_statusDesk->summarise();
            m_sidebar->searchAgain();
        });
    });
    connect(librarian, &Librarian::libraryClosed, this, &MainWindow::settleLibraries);
    connect(librarian, &Librarian::indexProgressed, m_sidebar, &Sidebar::followIndex);
}

void MainWindow::connectParts()
{
    connect(m_sidebar, &Sidebar::topicChosen, m_navigator, &Navigator::open);
    connect(m_sidebar, &Sidebar::hitChosen, this, &MainWindow::openHit);
    connect(m_sidebar, &Sidebar::topicMenuWanted, this,
            [this](const QString &root, const QString &id, const QPoint &place) { showTopicMenu(root, id, place); });
    connect(m_sidebar, &Sidebar::hitMenuWanted, this,
            [this](const Hit &hit, const QPoint &place) { showTopicMenu(hit.libraryRoot, hit.id, place, hit.also); });
    connect(m_sidebar, &Sidebar::wordsFound, m_tabs, &ReadingTabs::markWords);
    connect(m_sidebar->field(), &SearchField::textCommitted, this, &MainWindow::keepSession);
    connect(m_tabs, &ReadingTabs::moved, this, &MainWindow::showMoved);
    connect(m_tabs, &ReadingTabs::scrolled, this, &MainWindow::keepSession);
    connect(m_tabs, &ReadingTabs::anchorReached, this, [this](const QString &anchor) {
        const QString page = pageOf(m_tabs->current()->here().id);
        if (!page.isEmpty())
            showFollowed(topicId(page, anchor));
    });
    connect(m_tabs, &ReadingTabs::linkHovered, m_hover, &LinkHover::hover);
    connect(m_tabs, &ReadingTabs::textScaleWanted, this,
            [this](int steps) { changeTextScale(steps > 0 ? textStep : 1 / textStep); });
    connect(m_navigator, &Navigator::said, this, [this](const QString &sentence) { m_status->say(sentence); });
    connect(m_navigator, &Navigator::saidNoMore, m_status, &StatusLine::takeBack);
    connect(m_navigator, &Navigator::folderWanted, this, [this](const QString &root, const QString &folder) {
        m_sidebar->leaveSearch();
        (*m_actions)[Act::SidebarShown]->setChecked(true);
        m_sidebar->follow(root, folder);
        m_sidebar->tree()->expand(m_sidebar->tree()->currentIndex());
    });
    connect(m_navigator, &Navigator::libraryWanted, this, &MainWindow::openFile);
    connect(m_navigator, &Navigator::closedLibraryWanted, this, [this](const QString &root, int steps) {
        openFor({root, {}, steps});
    });
    connect(m_lost, &LostPlace::searchWanted, m_sidebar, &Sidebar::search);
    connect(m_sidebar, &Sidebar::branchesChanged, this, &MainWindow::keepSession);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] {
        m_wideSidebar = 0; // the reader's choice
        keepSession();
    });
    connect(m_shelf, &LibraryShelf::changed, this, &MainWindow::keepSession);
}

void MainWindow::openHit(const Hit &hit, bool inTab)
{
    m_navigator->open(hit.libraryRoot, hit.id, inTab);
}

void MainWindow::connectMoving()
{
    const auto on = [this](Act act, const auto &then) { connect((*m_actions)[act], &QAction::triggered, this, then); };
    on(Act::Back, [this] { m_navigator->goBack(); });
    on(Act::Forward, [this] { m_navigator->goForward(); });
    on(Act::Home, [this] { m_navigator->goHome(); });
    on(Act::ToPage, [this] { m_navigator->goToPage(); });
    on(Act::NextTopic, [this] { m_navigator->goToNext(1); });
    on(Act::PreviousTopic, [this] { m_navigator->goToNext(-1); });
    on(Act::NextPane, [this] { walkPanes(1); });
    on(Act::PreviousPane, [this] { walkPanes(-1); });
    on(Act::Search, [this] {
        (*m_actions)[Act::SidebarShown]->setChecked(true);
        m_sidebar->field()->setFocus(Qt::ShortcutFocusReason);
        m_sidebar->field()->selectAll();
    });
    on(Act::NextMark, [this] { walkMarks(1); });
    on(Act::PreviousMark, [this] { walkMarks(-1); });
    on(Act::NewTab, [this] { m_navigator->openBeside(); });
    on(Act::CloseTab, [this] { m_tabs->closeCurrent(); });
    on(Act::ReopenTab, [this] { m_navigator->reopenClosed(); });
    on(Act::NextTab, [this] { m_tabs->turn(1); });
    on(Act::PreviousTab, [this] { m_tabs->turn(-1); });
    on(Act::Outline, [this] { showOutline(); });
}

void MainWindow::walkMarks(int steps)
{
    Pane *pane = m_tabs->current()->pane();
    const bool isFound = steps > 0 ? pane->showNextMark() : pane->showPreviousMark();
    if (!isFound)
        m_status->say(tr("Nothing is marked on this page."));
}

void MainWindow::walkPanes(int steps)
{
    QWidget *list = m_sidebar->isSearching() ? static_cast<QWidget *>(m_sidebar->results()->view())
                                             : static_cast<QWidget *>(m_sidebar->tree());
    QList<QWidget *> parts{m_sidebar->field(), list, m_tabs->current()->pane(), m_toolBar->menuButton()};
    parts.removeIf([](const QWidget *part) { return !part->isVisible(); });
    qsizetype now = -1;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (parts.at(i)->hasFocus() || parts.at(i)->isAncestorOf(focusWidget()))
            now = i;
    }
    parts.at((now + steps + parts.size()) % parts.size())->setFocus(Qt::ShortcutFocusReason);
}

void MainWindow::showOutline()
{
    auto *popup = new OutlinePopup(m_tabs->current()->outline(), m_tabs->current()->here().id, this);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    connect(popup, &OutlinePopup::chosen, this,
            [this](const QString &id) { m_navigator->open(m_tabs->current()->here().root, id); });
    popup->popUpIn(m_tabs->current()->pane());
}

void MainWindow::connectReading()
{
    const auto here = [this] { return m_tabs->current()->here(); };
    const auto on = [this](Act act, const auto &then) { connect((*m_actions)[act], &QAction::triggered, this, then); };
    const auto selection = [this] { return m_tabs->current()->pane()->selectedText(); };
    on(Act::Print, [this, here, selection] { m_output->print(here(), selection()); });
    on(Act::Preview, [this, here, selection] { m_output->preview(here(), selection()); });
    on(Act::PrintSeveral, [this, here] { m_output->printSeveral(here().root, here().id); });
    on(Act::SavePdf, [this, here] { m_output->saveAsPdf(here()); });
    on(Act::FindInPage, [this] { m_tabs->current()->pane()->openFindBar(); });
    on(Act::ExportHtml, [this, here] { m_output->exportAs(AnswerOutput::Format::Html, here()); });
    on(Act::ExportText, [this, here] { m_output->exportAs(AnswerOutput::Format::Text, here()); });
    on(Act::ExportMarkdown, [this, here] { m_output->exportAs(AnswerOutput::Format::Markdown, here()); });
    on(Act::CopyLink, [this, here] { QApplication::clipboard()->setText(here().id); });
    on(Act::CopyMarkdown, [this, here] {
        if (!m_tabs->current()->pane()->copySelectedMarkdown())
            m_output->copyMarkdown(here());
    });
    connect(m_sidebar, &Sidebar::topicDragged, this, [this](const QString &root, const QString &id) {
        m_output->drag(root, id, m_sidebar);
        showFollowed(m_tabs->current()->here().id); // the row was chosen to be dragged, not to be read
    });
    connect(m_output, &AnswerOutput::said, this, [this](const QString &sentence) { m_status->say(sentence); });
}

void MainWindow::connectKeeping()
{
    connect(m_keeper, &SessionKeeper::joined, this, &MainWindow::setRecent);
    connect(m_keeper, &SessionKeeper::failed, m_statusDesk, qOverload<const Error &>(&StatusDesk::say));
    // Toggled, not triggered: a screen reader only does that.
    connect((*m_actions)[Act::Bookmark], &QAction::toggled, this, [this](bool isWished) {
        const Location here = m_tabs->current()->here();
        if (isWished != m_bookmarks->isKept(here.root, here.id))
            m_bookmarks->toggle(here);
    });
    connect((*m_actions)[Act::Bookmarks], &QAction::triggered, m_bookmarks, &BookmarkDesk::showPanel);
    connect(m_bookmarks, &BookmarkDesk::changed, this, [this] {
        const Location here = m_tabs->current()->here();
        (*m_actions)[Act::Bookmark]->setChecked(!here.isWelcome() && m_bookmarks->isKept(here.root, here.id));
    });
    connect(m_bookmarks, &BookmarkDesk::said, this, [this](const QString &sentence) { m_status->say(sentence); });
    connect(m_bookmarks, &BookmarkDesk::chosen, this, &MainWindow::openKept);
    connect(m_bookmarks, &BookmarkDesk::printWanted, m_output, &AnswerOutput::printBookmarks);
    connect((*m_actions)[Act::OpenFolder], &QAction::triggered, this, [this] { m_shelf->askForFolder(false); });
    connect((*m_actions)[Act::OpenBeside], &QAction::triggered, this, [this] { m_shelf->askForFolder(true); });
    connect((*m_actions)[Act::OpenPage], &QAction::triggered, m_shelf, &LibraryShelf::askForPage);
    connect((*m_actions)[Act::CloseLibrary], &QAction::triggered, this,
            [this] { m_shelf->close(m_tabs->current()->here().root); });
}

} // namespace Wenda
