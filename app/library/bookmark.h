#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace Wenda {

// A topic that a reader keeps, or a folder of such.
struct Bookmark
{
    QString id; // unique among all bookmarks; given when it is added
    QString title;
    QString note;
    QDateTime added; // UTC
    bool isFolder = false;
    QString libraryRoot; // of a topic
    QString topicId;
    QString address;          // of one that was imported and is no topic: a web address
    QList<Bookmark> children; // of a folder

    bool operator==(const Bookmark &) const; // of a type that holds itself: not to be deduced in its own middle
};

using BookmarkTree = QList<Bookmark>;

// The bookmark with this id, anywhere in the tree; null where there is none.
const Bookmark *findBookmark(const BookmarkTree &tree, const QString &id);
const Bookmark *findTopic(const BookmarkTree &tree, const QString &libraryRoot, const QString &topicId);

// Changes of a tree; false, and nothing changed, where a bookmark or folder is not there. An empty folder id is the
// top. row: in front of the child that stands there now; beyond the last, or -1: at the end.
bool insertBookmark(BookmarkTree &tree, const Bookmark &bookmark, const QString &folderId, qsizetype row);
bool removeBookmark(BookmarkTree &tree, const QString &id);
bool editBookmark(BookmarkTree &tree, const QString &id, const QString &title, const QString &note);
// A folder cannot be moved into itself.
bool moveBookmark(BookmarkTree &tree, const QString &id, const QString &folderId, qsizetype row);

} // namespace Wenda
