#include "window/mainmenu.h"

#include "window/actions.h"

namespace Wenda {

MainMenu::MainMenu(const Actions &actions, QWidget *parent)
    : QMenu(parent)
    , m_libraries(new QMenu(this))
    , m_recentLibraries(new QMenu(this))
    , m_go(new QMenu(this))
    , m_recentTopics(new QMenu(this))
    , m_bookmarks(new QMenu(this))
    , m_exports(new QMenu(this))
    , m_view(new QMenu(this))
    , m_tabs(new QMenu(this))
    , m_help(new QMenu(this))
{
    const auto add = [&actions](QMenu *menu, std::initializer_list<Act> acts) {
        for (const Act act : acts)
            menu->addAction(actions[act]);
    };
    add(m_libraries, {Act::OpenFolder, Act::OpenPage, Act::OpenBeside});
    m_libraries->addMenu(m_recentLibraries);
    add(m_libraries, {Act::KeepOffline, Act::CloseLibrary});
    add(m_go, {Act::Home, Act::PreviousTopic, Act::NextTopic, Act::ToPage, Act::Outline});
    m_go->addSeparator();
    m_go->addMenu(m_recentTopics);
    add(m_exports, {Act::SavePdf, Act::ExportHtml, Act::ExportText, Act::ExportMarkdown});
    add(m_view, {Act::TextLarger, Act::TextSmaller, Act::TextNormal});
    m_view->addSeparator();
    add(m_view, {Act::SidebarShown, Act::FullScreen});
    add(m_tabs, {Act::NewTab, Act::CloseTab, Act::ReopenTab, Act::NextTab, Act::PreviousTab});
    add(m_help, {Act::Guide, Act::Keys, Act::About});

    addMenu(m_libraries);
    addSeparator();
    addMenu(m_go);
    addMenu(m_bookmarks);
    addMenu(m_tabs);
    addMenu(m_view);
    addAction(actions[Act::FindInPage]);
    add(this, {Act::ReadAloud, Act::PauseReading});
    addSeparator();
    add(this, {Act::Print, Act::Preview, Act::PrintSeveral});
    addMenu(m_exports);
    add(this, {Act::CopyLink, Act::CopyMarkdown});
    addSeparator();
    add(this, {Act::WorkOffline, Act::Preferences});
    addMenu(m_help);
    addSeparator();
    addAction(actions[Act::Quit]);
    retranslate();
}

void MainMenu::retranslate()
{
    m_libraries->setTitle(tr("Libraries"));
    m_recentLibraries->setTitle(tr("Recent libraries"));
    m_go->setTitle(tr("Go"));
    m_recentTopics->setTitle(tr("Recently read"));
    m_bookmarks->setTitle(tr("Bookmarks"));
    m_exports->setTitle(tr("Save as"));
    m_view->setTitle(tr("View"));
    m_tabs->setTitle(tr("Tabs"));
    m_help->setTitle(tr("Help"));
}

} // namespace Wenda
