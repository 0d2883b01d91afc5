#pragma once

#include "base/result.h"
#include "library/bookmark.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <functional>

namespace Wenda {

// The reader's bookmarks and their file. Every change is made to what the file holds at that moment, under a lock, and
// written whole: two windows never overwrite each other's, and each sees the other's. A change that meets the other's
// lock shows at once and waits for its turn, for two seconds at most; nobody stands still for it.
class Bookmarks final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Bookmarks)

public:
    // A damaged file is set aside as "<file>.broken".
    explicit Bookmarks(const QString &file, QObject *parent = nullptr);
    ~Bookmarks() override;

    const BookmarkTree &tree() const { return m_tree; }
    bool wasDamaged() const { return m_wasDamaged; }

    // Errors: NotWritable, DiskFull; NotFound where another window removed the bookmark or folder meanwhile (subject:
    // its id). Folder ids and rows as in bookmark.h. Gives the new bookmark's id.
    Result<QString> add(const Bookmark &bookmark, const QString &folderId = {}, qsizetype row = -1);
    Result<void> edit(const QString &id, const QString &title, const QString &note);
    Result<void> move(const QString &id, const QString &folderId, qsizetype row);
    Result<void> remove(const QString &id);

    // Imported bookmarks come after the others; topics that are kept already are left out. Errors as above, NotFound,
    // NotReadable, Damaged (subject: path).
    Result<void> importFrom(const QString &path);
    Result<void> exportTo(const QString &path) const;

Q_SIGNALS:
    void changed();
    void failed(const Wenda::Error &error); // a change that waited; it shows no longer. Errors as add()'s

private:
    using Change = std::function<bool(BookmarkTree &tree)>;
    Result<void> apply(const Change &change, const QString &subject);
    struct Waiting
    {
        Change change;
        QString subject;
    };
    QString lockFile() const;
    void reload();
    BookmarkTree readTree();
    void tryAgain();
    Result<void> storeWaiting();
    void watch();

    QString m_file;
    BookmarkTree m_tree;
    QFileSystemWatcher m_watcher;
    QList<Waiting> m_waiting;
    QTimer m_again;
    int m_tries = 0;
    bool m_wasDamaged = false;
};

} // namespace Wenda
