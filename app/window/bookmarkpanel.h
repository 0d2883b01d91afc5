#pragma once

#include "base/result.h"
#include "library/bookmark.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace Wenda {

class Bookmarks;

// All bookmarks: folders, order by drag, titles and notes, import and export.
class BookmarkPanel final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BookmarkPanel)

public:
    explicit BookmarkPanel(Bookmarks &bookmarks, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const Wenda::Bookmark &bookmark);
    void printWanted(const QString &bookmarkId);
    void said(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void fill();
    void add(QTreeWidgetItem *parent, const BookmarkTree &tree);
    QString currentId() const;
    void showCurrent();
    void storeCurrent();
    void addFolder();
    void removeCurrent();
    void openCurrent();
    void exchange(bool isImport);
    void drop(const QPoint &place);
    void say(const Result<void> &result);
    void retranslate();

    Bookmarks &m_bookmarks;
    QTreeWidget *m_tree;
    QLabel *m_empty;
    QLineEdit *m_title;
    QLineEdit *m_note;
    QPushButton *m_open;
    QPushButton *m_print;
    QPushButton *m_folder;
    QPushButton *m_remove;
    QPushButton *m_import;
    QPushButton *m_export;
};

} // namespace Wenda
