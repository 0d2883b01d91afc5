#pragma once

#include <QAction>
#include <QObject>

#include <map>

namespace Wenda {

// Everything that can be done by key or menu.
enum class Act {
    Back,
    Forward,
    Home,
    PreviousTopic,
    NextTopic,
    ToPage,
    Search,
    FindInPage,
    NextMark,
    PreviousMark,
    NextPane,
    PreviousPane,
    NewTab,
    CloseTab,
    ReopenTab,
    NextTab,
    PreviousTab,
    Bookmark,
    Bookmarks,
    Outline,
    CopyLink,
    CopyMarkdown,
    ReadAloud,
    PauseReading,
    TextLarger,
    TextSmaller,
    TextNormal,
    SidebarShown,
    FullScreen,
    OpenFolder,
    OpenPage,
    OpenBeside,
    CloseLibrary,
    Print,
    Preview,
    PrintSeveral,
    SavePdf,
    ExportHtml,
    ExportText,
    ExportMarkdown,
    KeepOffline,
    WorkOffline,
    Preferences,
    Guide,
    Keys,
    About,
    Menu,
    Quit,
};

class Actions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Actions)

public:
    explicit Actions(QWidget *window); // every key works in the whole window

    QAction *operator[](Act act) const { return m_actions.at(act); }
    QList<Act> acts() const; // in the order of the list of keys

    void retranslate();

private:
    std::map<Act, QAction *> m_actions;
};

} // namespace Wenda
