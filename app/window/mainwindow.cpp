#include "window/mainwindow.h"

#include "librarian/librarian.h"
#include "pictures/picturestore.h"
#include "window/actions.h"
#include "window/answeroutput.h"
#include "window/bookmarkdesk.h"
#include "window/languages.h"
#include "window/libraryshelf.h"
#include "window/linkhover.h"
#include "window/lostplace.h"
#include "window/mainmenu.h"
#include "window/messages.h"
#include "window/navigator.h"
#include "window/readingtab.h"
#include "window/readingtabs.h"
#include "window/scrolledpart.h"
#include "window/searchfield.h"
#include "window/sessionkeeper.h"
#include "window/sidebar.h"
#include "window/speechdesk.h"
#include "window/statusdesk.h"
#include "window/statusline.h"
#include "window/themestyle.h"
#include "window/toolbar.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QSplitter>
#include <QVBoxLayout>

namespace Wenda {

static constexpr QSize firstSize(1200, 800);
static constexpr int firstSidebarWidth = 320;
static constexpr qsizetype mostRecentTopics = 30;

MainWindow::MainWindow(const Household &household, QWidget *parent)
    : QMainWindow(parent)
    , m_house(household)
    , m_actions(new Actions(this))
    , m_status(new StatusLine(this))
    , m_sidebar(new Sidebar(m_house.librarian, this))
    , m_tabs(new ReadingTabs(m_house.librarian, m_house.pictures, m_house.finder, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_menu(new MainMenu(*m_actions, this))
    , m_navigator(new Navigator(m_house.librarian, *m_tabs, this))
    , m_shelf(new LibraryShelf(m_house.librarian, this))
    , m_output(new AnswerOutput(m_house.librarian, m_house.pictures, m_house.bookmarks, this))
    , m_bookmarks(new BookmarkDesk(m_house.bookmarks, this))
    , m_statusDesk(new StatusDesk(m_house.librarian, m_house.pictures, *m_tabs, *m_status, this))
    , m_hover(new LinkHover(*m_navigator, *m_status, this))
    , m_lost(new LostPlace(m_house.librarian, *m_navigator, *m_status, this))
    , m_speech(new SpeechDesk(*m_actions, *m_tabs, *m_status, this))
    , m_keeper(new SessionKeeper(
          m_house.sessionFile, [this] { return session(); }, this))
{
    buildMenus();
    build();
    connectLibraries();
    connectParts();
    connectMoving();
    connectReading();
    connectKeeping();
    connectLooks();
    connectHelp();
    (*m_actions)[Act::SidebarShown]->setChecked(true);
    applyPreferences(m_house.settings.preferences());
    retranslate();
}

// The tabs go while the window is still whole: a pane that is being taken down scrolls once more, and says so.
MainWindow::~MainWindow()
{
    m_tabs->disconnect();
    delete takeCentralWidget();
}

void MainWindow::build()
{
    auto *middle = new QWidget(this);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_splitter->addWidget(m_sidebar);
    m_splitter->addWidget(m_tabs);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setCollapsible(1, false);
    column->addWidget(m_toolBar);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_status);
    setCentralWidget(middle);
    setAcceptDrops(true);
    setMinimumSize(480, 360);
    resize(withinScreen(*this, firstSize));
    m_splitter->setSizes({firstSidebarWidth, firstSize.width() - firstSidebarWidth});
    qApp->installEventFilter(this);
}

void MainWindow::showMoved()
{
    const ReadingTab *tab = m_tabs->current();
    const Location here = tab->here();
    Actions &acts = *m_actions;
    acts[Act::Back]->setEnabled(!tab->before().isEmpty());
    acts[Act::Forward]->setEnabled(!tab->after().isEmpty());
    const bool isReading = !here.isWelcome();
    for (const Act act : {Act::PreviousTopic, Act::NextTopic, Act::ToPage, Act::Outline, Act::CopyLink,
                          Act::CopyMarkdown, Act::Bookmark, Act::Print, Act::Preview, Act::SavePdf, Act::ExportHtml,
                          Act::ExportText, Act::ExportMarkdown, Act::FindInPage, Act::ReadAloud, Act::NewTab})
        acts[act]->setEnabled(isReading);
    acts[Act::CloseTab]->setEnabled(m_tabs->count() > 1);
    acts[Act::Bookmark]->setChecked(isReading && m_bookmarks->isKept(here.root, here.id));
    const QList<LibraryPtr> libraries = m_house.librarian.libraries();
    LibraryPtr library = m_house.librarian.library(here.root);
    if (!library)
        library = libraries.value(0);
    m_toolBar->setTitle(library ? library->title : QStringLiteral("Wenda"));
    setWindowTitle(!library ? QStringLiteral("Wenda")
                   : isReading && here.title != library->title
                       ? QStringLiteral("%1 – %2").arg(here.title, library->title)
                       : library->title);
    showFollowed(here.id);
    keepSession();
    if (!isReading || !m_awaited.isEmpty())
        return;
    m_recent.removeIf([&](const Location &each) { return each.root == here.root && each.id == here.id; });
    m_recent.prepend(here);
    m_recent = m_recent.mid(0, mostRecentTopics);
}

void MainWindow::showFollowed(const QString &topicId)
{
    const QString root = m_tabs->current()->here().root;
    if (m_house.librarian.library(root))
        m_sidebar->follow(root, topicId);
}

void MainWindow::applyPreferences(const Preferences &preferences)
{
    m_house.languages.speak(preferences.language);
    if (auto *style = qobject_cast<ThemeStyle *>(QApplication::style()))
        style->setAppearance(preferences.appearance);
    m_house.pictures.setLoading(PictureStore::Loading(preferences.pictureLoading));
    m_house.pictures.setOffline(preferences.isOffline);
    m_house.pictures.setCacheLimit(qint64(preferences.cacheMegabytes) * 1024 * 1024);
    m_tabs->apply(preferences);
    (*m_actions)[Act::WorkOffline]->setChecked(preferences.isOffline);
    m_status->setOffline(preferences.isOffline);
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_speech->retranslate();
    m_menu->retranslate();
    m_toolBar->retranslate();
    for (ReadingTab *tab : m_tabs->all()) {
        if (tab->here().isWelcome())
            tab->showWelcome(m_navigator->welcome());
    }
    m_navigator->refreshAll(); // a page that was cut says so in its own text
    m_statusDesk->summarise();
    m_status->setAccessibleName(tr("Status"));
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (isSettled())
        static_cast<void>(m_keeper->keepNow()); // no one is left to tell
    QMainWindow::closeEvent(event);
}

void MainWindow::moveEvent(QMoveEvent *event)
{
    QMainWindow::moveEvent(event);
    keepSession();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    fitSidebar();
    keepSession();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const bool isOwn = event->source(); // a topic, whose file nobody needs to make yet
    if (isOwn || LibraryShelf::pathsOf(*event->mimeData()).isEmpty())
        return;
    event->setDropAction(Qt::CopyAction); // what is "moved" here would be gone from where it came from
    event->accept();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QStringList paths = LibraryShelf::pathsOf(*event->mimeData());
    bool isBeside = event->modifiers().testFlag(Qt::ControlModifier);
    for (const QString &path : paths) {
        isBeside ? m_shelf->openAlso(path) : m_shelf->open(path);
        isBeside = true;
    }
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

// The mouse's own back and forward buttons, wherever in the window.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::MouseButtonPress || !watched->isWidgetType())
        return QMainWindow::eventFilter(watched, event);
    const Qt::MouseButton button = static_cast<QMouseEvent *>(event)->button();
    if ((button != Qt::BackButton && button != Qt::ForwardButton) || static_cast<QWidget *>(watched)->window() != this)
        return QMainWindow::eventFilter(watched, event);
    if (button == Qt::BackButton)
        m_navigator->goBack();
    else
        m_navigator->goForward();
    return true;
}

} // namespace Wenda
