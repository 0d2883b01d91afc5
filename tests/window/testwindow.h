#pragma once

#include "base/settings.h"
#include "librarian/librarian.h"
#include "library/bookmarks.h"
#include "pictures/picturestore.h"
#include "search/fold.h"
#include "support/temporaryfiles.h"
#include "window/actions.h"
#include "window/languages.h"
#include "window/mainwindow.h"
#include "window/navigator.h"
#include "window/readingtab.h"
#include "window/readingtabs.h"
#include "window/resultspanel.h"
#include "window/searchfield.h"
#include "window/sidebar.h"
#include "window/statusline.h"
#include "window/topictree.h"

#include <QAction>
#include <QTest>

namespace Wenda {

// A window with all that it works on, in a folder of its own. Several one after the other share the folder: the next
// start.
class TestWindow final
{
public:
    explicit TestWindow(TemporaryFiles &files)
        : settings(files.path("home/wenda.conf"))
        , pictures(files.path("home/cache"), files.path("home/kept"))
        , librarian(files.path("home/index"))
        , bookmarks(files.path("home/bookmarks.xbel"))
        , window({librarian, pictures, settings, bookmarks, languages, findAll, files.path("home/session.json")})
        , sidebar(*window.findChild<Sidebar *>())
        , tabs(*window.findChild<ReadingTabs *>())
        , status(*window.findChild<StatusLine *>())
        , actions(*window.findChild<Actions *>())
        , navigator(*window.findChild<Navigator *>())
    {
        pictures.setOffline(true);
        window.show();
    }

    bool open(const QString &library)
    {
        window.start({library, {}, {}});
        return QTest::qWaitFor([this] { return !librarian.libraries().isEmpty(); });
    }

    QString shownId() const { return tabs.current()->here().id; }
    QString chosenRow() const { return sidebar.tree()->currentIndex().data().toString(); }
    QModelIndex row(const QString &id) const { return sidebar.topics().indexOf(root(), id); }
    QString root() const { return librarian.libraries().first()->root; }
    void press(Act act) const { actions[act]->trigger(); }

    void click(const QString &id, Qt::MouseButton button = Qt::LeftButton, Qt::KeyboardModifiers keys = {}) const
    {
        const QModelIndex index = row(id);
        sidebar.tree()->scrollTo(index);
        QTest::mouseClick(sidebar.tree()->viewport(), button, keys, sidebar.tree()->visualRect(index).center());
    }

    Settings settings;
    PictureStore pictures;
    Librarian librarian;
    Bookmarks bookmarks;
    Languages languages;
    MainWindow window;
    Sidebar &sidebar;
    ReadingTabs &tabs;
    StatusLine &status;
    Actions &actions;
    Navigator &navigator;
};

inline void writeLibrary(TemporaryFiles &files)
{
    files.write("library/faq.md",
                "# Filing\n\nIntroduction.\n\n## How to close protection?\n\nPress the red button. See "
                "[the other](guide/more.md#second) or [nothing](gone.md).\n\n## How long does it "
                "take?\n\nTwenty days.\n\n" +
                    QByteArray("Line.\n\n").repeated(100) + "## Last\n\nThe end.\n");
    files.write("library/guide/more.md", "# More\n\n## First\n\nOne.\n\n## Second\n\nTwo.\n");
    files.write("library/guide/other.md", "# Other\n\nText.\n");
}

} // namespace Wenda
