#pragma once

#include "library/bookmark.h"
#include "window/location.h"

#include <QObject>

class QMenu;
class QWidget;

namespace Wenda {

class Bookmarks;

// The bookmarks in the window: the star, their menu, their panel.
class BookmarkDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BookmarkDesk)

public:
    BookmarkDesk(Bookmarks &bookmarks, QWidget *window);

    bool isKept(const QString &root, const QString &topicId) const;
    void toggle(const Location &location);
    void fill(QMenu *menu); // the tree of bookmarks at the menu's end
    void showPanel();

Q_SIGNALS:
    void changed();
    void chosen(const QString &root, const QString &topicId, const QString &title);
    void printWanted(const QString &bookmarkId); // a folder's: all in it
    void said(const QString &sentence);

private:
    void add(QMenu *menu, const BookmarkTree &tree);
    void choose(const Bookmark &bookmark);

    Bookmarks &m_bookmarks;
    QWidget *m_window;
};

} // namespace Wenda
