// The window's menus, its looks and its help.

#include "base/startlibrary.h"
#include "librarian/librarian.h"
#include "pictures/picturestore.h"
#include "window/aboutdialog.h"
#include "window/actions.h"
#include "window/answeroutput.h"
#include "window/bookmarkdesk.h"
#include "window/keysdialog.h"
#include "window/languages.h"
#include "window/libraryshelf.h"
#include "window/mainmenu.h"
#include "window/mainwindow.h"
#include "window/navigator.h"
#include "window/offlinedialog.h"
#include "window/readingtab.h"
#include "window/readingtabs.h"
#include "window/settingsdialog.h"
#include "window/sidebar.h"
#include "window/statusline.h"
#include "window/toolbar.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QToolButton>

#include <cmath>

namespace Wenda {

static constexpr int mostSteps = 15;
static constexpr qreal textStep = 1.1;

void MainWindow::buildMenus()
{
    auto *back = new QMenu(this);
    auto *forward = new QMenu(this);
    m_toolBar = new ToolBar(*m_actions, m_menu, back, forward, this);
    connect((*m_actions)[Act::Menu], &QAction::triggered, m_toolBar->menuButton(), &QToolButton::click);

    const auto fillSteps = [this](QMenu *menu, bool isBack) {
        menu->clear();
        const QList<Location> way = isBack ? m_tabs->current()->before() : m_tabs->current()->after();
        for (int steps = 1; steps <= std::min(mostSteps, int(way.size())); ++steps) {
            QString title = way.at(way.size() - steps).title.left(60);
            connect(menu->addAction(title.replace(u'&', QStringLiteral("&&"))), &QAction::triggered, this,
                    [this, steps, isBack] { isBack ? m_navigator->goBack(steps) : m_navigator->goForward(steps); });
        }
    };
    connect(back, &QMenu::aboutToShow, this, [fillSteps, back] { fillSteps(back, true); });
    connect(forward, &QMenu::aboutToShow, this, [fillSteps, forward] { fillSteps(forward, false); });
    connect(m_menu->recentLibraries(), &QMenu::aboutToShow, this,
            [this] { m_shelf->fillRecent(m_menu->recentLibraries()); });
    connect(m_menu->bookmarks(), &QMenu::aboutToShow, this, [this] {
        QMenu *menu = m_menu->bookmarks();
        menu->clear();
        menu->addAction((*m_actions)[Act::Bookmark]);
        menu->addAction((*m_actions)[Act::Bookmarks]);
        menu->addSeparator();
        m_bookmarks->fill(menu);
    });
    connect(m_menu->recentTopics(), &QMenu::aboutToShow, this, [this] {
        QMenu *menu = m_menu->recentTopics();
        menu->clear();
        for (const Location &location : std::as_const(m_recent)) {
            QString title = location.title.left(60);
            connect(menu->addAction(title.replace(u'&', QStringLiteral("&&"))), &QAction::triggered, this,
                    [this, location] { openKept(location.root, location.id, location.title); });
        }
    });
}

void MainWindow::showTopicMenu(const QString &root, const QString &id, const QPoint &place, const QStringList &also)
{
    const auto outline = m_house.librarian.outline(root, pageOf(id));
    Location location{root, id, {}, {}};
    for (const Topic &topic : outline) {
        if (topic.id == id)
            location.title = topic.title;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, const auto &act) {
        connect(menu->addAction(text), &QAction::triggered, this, act);
    };
    const auto printSeveral = [this, root, id] { m_output->printSeveral(root, id); };
    if (id.isEmpty() || id.endsWith(u'/')) {
        add((*m_actions)[Act::PrintSeveral]->text(), printSeveral);
        menu->popup(place);
        return;
    }
    add(tr("Open"), [this, root, id] { m_navigator->open(root, id); });
    add(tr("Open in a new tab"), [this, root, id] { m_navigator->open(root, id, true); });
    if (!also.isEmpty()) {
        QMenu *others = menu->addMenu(tr("The same question elsewhere"));
        for (const QString &other : also) {
            QString way = pageOf(other);
            way.replace(u'&', QStringLiteral("&&")).replace(u'/', QStringLiteral(" › "));
            connect(others->addAction(way), &QAction::triggered, this,
                    [this, root, other] { m_navigator->open(root, other); });
        }
    }
    menu->addSeparator();
    add(m_bookmarks->isKept(root, id) ? tr("Remove bookmark") : tr("Bookmark"),
        [this, location] { m_bookmarks->toggle(location); });
    add(tr("Copy link"), [id] { QApplication::clipboard()->setText(id); });
    add((*m_actions)[Act::CopyMarkdown]->text(), [this, location] { m_output->copyMarkdown(location); });
    menu->addSeparator();
    add(tr("Print…"), [this, location] { m_output->print(location); });
    add((*m_actions)[Act::PrintSeveral]->text(), printSeveral);
    add(tr("Save as PDF…"), [this, location] { m_output->saveAsPdf(location); });
    add(tr("Save as web page…"), [this, location] { m_output->exportAs(AnswerOutput::Format::Html, location); });
    menu->popup(place);
}

void MainWindow::connectLooks()
{
    Actions &acts = *m_actions;
    connect(acts[Act::TextLarger], &QAction::triggered, this, [this] { changeTextScale(textStep); });
    connect(acts[Act::TextSmaller], &QAction::triggered, this, [this] { changeTextScale(1 / textStep); });
    connect(acts[Act::TextNormal], &QAction::triggered, this, [this] { changeTextScale(0); });
    connect(acts[Act::SidebarShown], &QAction::toggled, this, [this](bool isShown) {
        m_sidebar->setVisible(isShown);
        keepSession();
    });
    connect(acts[Act::FullScreen], &QAction::toggled, this,
            [this](bool isFull) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, isFull)); });
    connect(acts[Act::WorkOffline], &QAction::toggled, this, [this](bool isOffline) {
        Preferences preferences = m_house.settings.preferences();
        preferences.isOffline = isOffline;
        m_house.settings.setPreferences(preferences);
    });
    connect(m_status, &StatusLine::networkWished, this, [this] { (*m_actions)[Act::WorkOffline]->setChecked(false); });
    connect(acts[Act::Preferences], &QAction::triggered, this, &MainWindow::showSettings);
    connect(acts[Act::Quit], &QAction::triggered, this, &QWidget::close);
    connect(&m_house.settings, &Settings::preferencesChanged, this, &MainWindow::applyPreferences);
}

// 0: back to the normal size. Steps meet whole percents, so that as many back lead to where one was.
void MainWindow::changeTextScale(qreal factor)
{
    Preferences preferences = m_house.settings.preferences();
    const qreal scale = factor == 0 ? 1 : std::round(preferences.textScale * factor * 100) / 100;
    preferences.textScale = std::abs(scale - 1) < 0.03 ? 1 : std::clamp(scale, 0.5, 4.0);
    m_house.settings.setPreferences(preferences);
}

void MainWindow::showSettings()
{
    auto *dialog = new SettingsDialog(m_house.settings, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setCacheSize(m_house.pictures.cacheSize());
    connect(dialog, &SettingsDialog::cacheClearWanted, this, [this, dialog] {
        m_house.pictures.clearCache();
        dialog->setCacheSize(m_house.pictures.cacheSize());
    });
    dialog->open();
}

void MainWindow::connectHelp()
{
    const auto present = [](QDialog *dialog) {
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    };
    connect((*m_actions)[Act::Keys], &QAction::triggered, this,
            [this, present] { present(new KeysDialog(*m_actions, this)); });
    connect((*m_actions)[Act::About], &QAction::triggered, this, [this, present] { present(new AboutDialog(this)); });
    connect((*m_actions)[Act::Guide], &QAction::triggered, this, &MainWindow::openGuide);
    connect((*m_actions)[Act::KeepOffline], &QAction::triggered, this, [this] {
        const LibraryPtr library = m_house.librarian.library(m_tabs->current()->here().root);
        const LibraryPtr shown = library ? library : m_house.librarian.libraries().value(0);
        if (!shown)
            return;
        auto *dialog = new OfflineDialog(m_house.librarian, m_house.pictures, *shown, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->show();
    });
}

void MainWindow::openGuide()
{
    const QString guide = builtInGuide(m_house.languages.language());
    const LibraryPtr open = m_house.librarian.library(guide);
    if (open) {
        m_navigator->open(guide, open->homePage);
        return;
    }
    openFor({guide, {}});
}

} // namespace Wenda
