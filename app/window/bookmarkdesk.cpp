#include "window/bookmarkdesk.h"

#include "library/bookmarks.h"
#include "window/bookmarkpanel.h"
#include "window/messages.h"

#include <QDesktopServices>
#include <QMenu>
#include <QUrl>
#include <QWidget>

namespace Wenda {

BookmarkDesk::BookmarkDesk(Bookmarks &bookmarks, QWidget *window)
    : QObject(window)
    , m_bookmarks(bookmarks)
    , m_window(window)
{
    connect(&m_bookmarks, &Bookmarks::changed, this, &BookmarkDesk::changed);
    connect(&m_bookmarks, &Bookmarks::failed, this,
            [this](const Error &error) { Q_EMIT said(Messages::sentence(error)); });
}

bool BookmarkDesk::isKept(const QString &root, const QString &topicId) const
{
    return findTopic(m_bookmarks.tree(), root, topicId) != nullptr;
}

void BookmarkDesk::toggle(const Location &location)
{
    if (location.isWelcome())
        return;
    Result<void> done;
    if (const Bookmark *kept = findTopic(m_bookmarks.tree(), location.root, location.id)) {
        done = m_bookmarks.remove(kept->id);
    } else {
        Bookmark bookmark;
        bookmark.title = location.title;
        bookmark.libraryRoot = location.root;
        bookmark.topicId = location.id;
        if (const Result<QString> added = m_bookmarks.add(bookmark); !added)
            done = std::unexpected(added.error());
    }
    if (!done)
        Q_EMIT said(Messages::sentence(done.error()));
    Q_EMIT changed(); // the star was pressed: it must show what is, also after a failure
}

void BookmarkDesk::fill(QMenu *menu)
{
    add(menu, m_bookmarks.tree());
}

void BookmarkDesk::add(QMenu *menu, const BookmarkTree &tree)
{
    for (const Bookmark &bookmark : tree) {
        QString label = bookmark.title.left(60);
        label.replace(u'&', QStringLiteral("&&"));
        if (bookmark.isFolder)
            add(menu->addMenu(label), bookmark.children);
        else
            connect(menu->addAction(label), &QAction::triggered, this, [this, bookmark] { choose(bookmark); });
    }
}

void BookmarkDesk::choose(const Bookmark &bookmark)
{
    if (bookmark.topicId.isEmpty())
        QDesktopServices::openUrl(QUrl(bookmark.address));
    else
        Q_EMIT chosen(bookmark.libraryRoot, bookmark.topicId, bookmark.title);
}

void BookmarkDesk::showPanel()
{
    auto *panel = m_window->findChild<BookmarkPanel *>();
    if (!panel) {
        panel = new BookmarkPanel(m_bookmarks, m_window);
        panel->setAttribute(Qt::WA_DeleteOnClose);
        connect(panel, &BookmarkPanel::chosen, this, &BookmarkDesk::choose);
        connect(panel, &BookmarkPanel::printWanted, this, &BookmarkDesk::printWanted);
        connect(panel, &BookmarkPanel::said, this, &BookmarkDesk::said);
    }
    panel->show();
    panel->raise();
    panel->activateWindow();
}

} // namespace Wenda
