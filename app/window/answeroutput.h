#pragma once

#include "window/answersource.h"
#include "window/location.h"

#include <QObject>
#include <QTemporaryDir>
#include <QTimer>

#include <memory>

class QWidget;

namespace Wenda {

class BookletDialog;
class Bookmarks;
class Printing;

// Takes answers out of the window: to the printer, into a PDF, a web page, a text or a Markdown file, to the clipboard.
class AnswerOutput final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AnswerOutput)

public:
    using Format = AnswerSource::Format;

    AnswerOutput(Librarian &librarian, PictureStore &pictures, const Bookmarks &bookmarks, QWidget *window);
    ~AnswerOutput() override;

    void print(const Location &location, const QString &selection = {});
    void preview(const Location &location, const QString &selection = {});
    void saveAsPdf(const Location &location);
    void exportAs(Format format, const Location &location);           // asks where to
    void copyMarkdown(const Location &location);                      // as its author wrote it
    void drag(const QString &root, const QString &id, QWidget *from); // with Shift: as Markdown

    // Asks which answers make the booklet; this topic or folder is checked beforehand.
    void printSeveral(const QString &root, const QString &id);
    void printBookmarks(const QString &bookmarkId);

Q_SIGNALS:
    void said(const QString &sentence);

private:
    void tell(const QString &sentence); // the window, and the preview before it
    void tellSaved(const QString &path);
    void write(Format format, const Location &location, const QString &path);
    BookletDialog *askForBooklet();
    void gather(const QList<Location> &locations, bool isForPreview);
    void gatherNext();

    Librarian &m_librarian;
    const Bookmarks &m_bookmarks;
    QWidget *m_window;
    AnswerSource m_source;
    std::unique_ptr<Printing> m_printing;
    QTemporaryDir m_dragged; // files that were dropped elsewhere
    Location m_here;         // what was to be printed last

    QTimer m_gatherTurn; // an answer a turn: the window lives on while a booklet's are read
    QList<Location> m_toGather;
    Answers m_gathered;
    bool m_isForPreview = false;
};

} // namespace Wenda
