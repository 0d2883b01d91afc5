#pragma once

#include "base/settings.h"
#include "library/library.h"
#include "search/hit.h"
#include "window/session.h"
#include "window/wish.h"

#include <QMainWindow>

#include <functional>
#include <memory>
#include <optional>

class QSplitter;

namespace Wenda {

class Actions;
class AnswerOutput;
class BookmarkDesk;
class Bookmarks;
class Languages;
class Librarian;
class LibraryShelf;
class LinkHover;
class LostPlace;
class MainMenu;
class Navigator;
class PictureStore;
class ReadingTabs;
class SessionKeeper;
class Sidebar;
class SpeechDesk;
class StatusDesk;
class StatusLine;
class ToolBar;

// The long-lived objects that the window works on; main owns them.
struct Household
{
    Librarian &librarian;
    PictureStore &pictures;
    Settings &settings;
    Bookmarks &bookmarks;
    Languages &languages;
    std::function<TextRanges(QStringView text, const QStringList &words)> finder;
    QString sessionFile;
};

class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    explicit MainWindow(const Household &household, QWidget *parent = nullptr);
    ~MainWindow() override;

    void start(const WindowWish &wish);
    Session session() const;

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    // A library that is being opened for something in it.
    struct Errand
    {
        QString source;  // as asked for, or its root
        QString topicId; // empty: its home page
        int steps = 0;   // or a step on the way: -1 back, 1 forward
    };

    void build();
    void connectParts();
    void connectLibraries();
    void connectMoving();
    void connectReading();
    void connectKeeping();
    void connectLooks();
    void connectHelp();
    void buildMenus();
    void retranslate();

    void applyPreferences(const Preferences &preferences);
    void changeTextScale(qreal factor);
    void settleLibraries(); // libraries came or went
    void settlePending();   // what start() asked for, once its libraries are open
    void restorePending();  // the same, once its pages are read
    bool isSettled() const; // where the reader was is restored
    void showMoved();       // the tab in front shows something else
    void restoreTabs(const QList<Location> &tabs);
    void showFollowed(const QString &topicId);
    void openHit(const Hit &hit, bool inTab);
    void openKept(const QString &root, const QString &id, const QString &title); // a bookmark, something read lately
    void openFile(const QString &path, const QString &anchor);                   // a page outside the open libraries
    void openFor(const Errand &errand);
    void settleErrand(const LibraryPtr &library);
    void showTopicMenu(const QString &root, const QString &id, const QPoint &place, const QStringList &also = {});
    void walkPanes(int steps);
    void walkMarks(int steps);
    void fitSidebar();
    void showOutline();
    void showSettings();
    void openGuide();
    void keepSession();
    void setRecent(const Session &session);

    Household m_house;
    Actions *m_actions;
    StatusLine *m_status;
    Sidebar *m_sidebar;
    ReadingTabs *m_tabs;
    QSplitter *m_splitter;
    MainMenu *m_menu;
    ToolBar *m_toolBar = nullptr;
    Navigator *m_navigator;
    LibraryShelf *m_shelf;
    AnswerOutput *m_output;
    BookmarkDesk *m_bookmarks;
    StatusDesk *m_statusDesk;
    LinkHover *m_hover;
    LostPlace *m_lost;
    SpeechDesk *m_speech;
    SessionKeeper *m_keeper;

    Session m_pending; // what is still to be restored
    WindowWish m_wish;
    std::optional<Errand> m_errand;
    QStringList m_awaited; // libraries that start() asked for and that have not come yet
    QList<Location> m_recent;
    bool m_isStarted = false;
    bool m_isNarrow = false;
    int m_wideSidebar = 0; // what it goes back to when the window is no longer narrow
};

} // namespace Wenda
