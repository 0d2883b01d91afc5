#pragma once

#include "library/topictreemodel.h"
#include "window/location.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTabWidget;
class QTreeView;
class QTreeWidget;
class QTreeWidgetItem;

namespace Wenda {

struct Bookmark;
class Bookmarks;
class CheckedTopics;
class Librarian;

// Several answers for one booklet: a box before every topic of the open libraries, and before every bookmark.
class BookletDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BookletDialog)

public:
    static constexpr qsizetype mostAnswers = 500; // all of a booklet is in memory at once

    BookletDialog(Librarian &librarian, const Bookmarks &bookmarks, QWidget *parent = nullptr);

    void checkTopic(const QString &root, const QString &id); // a folder's: "folder/"
    void checkBookmark(const QString &id);                   // a folder's too; its list comes to the front
    QList<Location> chosen() const;                          // topics in the order of the tree, then bookmarks

Q_SIGNALS:
    void printWanted();
    void previewWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addBookmarks(QTreeWidgetItem *parent, const QList<Bookmark> &tree);
    void appendTopics(const QModelIndex &branch, QList<Location> &locations) const;
    void appendBookmarks(const QTreeWidgetItem *parent, QList<Location> &locations) const;
    void showCount();
    void retranslate();

    const Librarian &m_librarian;
    TopicTreeModel *m_model;
    CheckedTopics *m_checked;
    QLabel *m_text;
    QTabWidget *m_lists;
    QTreeView *m_topics;
    QTreeWidget *m_bookmarks;
    QLabel *m_count;
    QPushButton *m_cancel;
    QPushButton *m_preview;
    QPushButton *m_print;
};

} // namespace Wenda
