#pragma once

#include <QObject>
#include <QStringList>

class QMenu;
class QMimeData;
class QWidget;

namespace Wenda {

class Librarian;

// Which libraries stand open, and which stood open lately: asked for by dialog, drop, menu or command line.
class LibraryShelf final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LibraryShelf)

public:
    LibraryShelf(Librarian &librarian, QWidget *window);

    void open(const QString &path); // in place of what is open
    void openAlso(const QString &path);
    void askForFolder(bool isBeside);
    void askForPage();
    void close(const QString &root);

    static QStringList pathsOf(const QMimeData &data); // folders and pages that can be dropped

    QStringList open() const; // what was asked for
    QStringList recent() const { return m_recent; }
    void setRecent(const QStringList &paths) { m_recent = paths; }
    void fillRecent(QMenu *menu);

Q_SIGNALS:
    void changed();

private:
    void keep(const QString &path);

    Librarian &m_librarian;
    QWidget *m_window;
    QStringList m_recent;
};

} // namespace Wenda
