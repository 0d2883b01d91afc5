#include "library/bookmark.h"

namespace Wenda {

namespace {

// Where a bookmark stands: its siblings and its row; none: nullptr.
struct Spot
{
    BookmarkTree *siblings = nullptr;
    qsizetype row = 0;
};

Spot spotOf(BookmarkTree &tree, const QString &id)
{
    for (qsizetype row = 0; row < tree.size(); ++row) {
        if (tree[row].id == id)
            return {&tree, row};
        if (const Spot inner = spotOf(tree[row].children, id); inner.siblings != nullptr)
            return inner;
    }
    return {};
}

BookmarkTree *childrenOf(BookmarkTree &tree, const QString &folderId)
{
    if (folderId.isEmpty())
        return &tree;
    const Spot spot = spotOf(tree, folderId);
    const bool isFolder = spot.siblings != nullptr && spot.siblings->at(spot.row).isFolder;
    return isFolder ? &(*spot.siblings)[spot.row].children : nullptr;
}

template <class IsWanted>
const Bookmark *find(const BookmarkTree &tree, const IsWanted &isWanted)
{
    for (const Bookmark &bookmark : tree) {
        if (isWanted(bookmark))
            return &bookmark;
        if (const Bookmark *inner = find(bookmark.children, isWanted))
            return inner;
    }
    return nullptr;
}

} // namespace

bool Bookmark::operator==(const Bookmark &) const = default;

const Bookmark *findBookmark(const BookmarkTree &tree, const QString &id)
{
    return find(tree, [&](const Bookmark &bookmark) { return bookmark.id == id; });
}

const Bookmark *findTopic(const BookmarkTree &tree, const QString &libraryRoot, const QString &topicId)
{
    return find(tree, [&](const Bookmark &bookmark) {
        return !bookmark.isFolder && bookmark.topicId == topicId && bookmark.libraryRoot == libraryRoot;
    });
}

bool insertBookmark(BookmarkTree &tree, const Bookmark &bookmark, const QString &folderId, qsizetype row)
{
    BookmarkTree *siblings = childrenOf(tree, folderId);
    if (siblings == nullptr)
        return false;
    const bool isAtEnd = row < 0 || row > siblings->size();
    siblings->insert(isAtEnd ? siblings->size() : row, bookmark);
    return true;
}

bool removeBookmark(BookmarkTree &tree, const QString &id)
{
    const Spot spot = spotOf(tree, id);
    if (spot.siblings != nullptr)
        spot.siblings->removeAt(spot.row);
    return spot.siblings != nullptr;
}

bool editBookmark(BookmarkTree &tree, const QString &id, const QString &title, const QString &note)
{
    const Spot spot = spotOf(tree, id);
    if (spot.siblings == nullptr)
        return false;
    Bookmark &bookmark = (*spot.siblings)[spot.row];
    bookmark.title = title;
    bookmark.note = note;
    return true;
}

bool moveBookmark(BookmarkTree &tree, const QString &id, const QString &folderId, qsizetype row)
{
    const Spot spot = spotOf(tree, id);
    if (spot.siblings == nullptr)
        return false;
    const Bookmark moved = spot.siblings->at(spot.row);
    const bool isIntoItself = moved.id == folderId || findBookmark(moved.children, folderId) != nullptr;
    const BookmarkTree *target = childrenOf(tree, folderId);
    if (isIntoItself || target == nullptr)
        return false;
    // Its own going moves up what stands below it.
    const bool isPassed = target == spot.siblings && row > spot.row;
    spot.siblings->removeAt(spot.row);
    return insertBookmark(tree, moved, folderId, isPassed ? row - 1 : row);
}

} // namespace Wenda
