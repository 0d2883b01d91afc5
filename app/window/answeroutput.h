#pragma once

#include "base/result.h"
#include "paper/answer.h"
#include "window/location.h"

#include <QObject>

#include <memory>

class QWidget;

namespace Wenda {

class Librarian;
class Printing;

// Takes an answer out of the window: to the printer, into a PDF, a web page, a text or a Markdown file.
class AnswerOutput final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AnswerOutput)

public:
    enum class Format { Html, Text, Markdown };

    AnswerOutput(Librarian &librarian, PictureStore &pictures, QWidget *window);
    ~AnswerOutput() override;

    void print(const Location &location, const QString &selection = {});
    void preview(const Location &location, const QString &selection = {});
    void saveAsPdf(const Location &location);
    void exportAs(Format format, const Location &location); // asks where to

    Result<QByteArray> bytesOf(Format format, const Location &location) const;

Q_SIGNALS:
    void said(const QString &sentence);
    void saved(const QString &path);

private:
    Result<Answer> answerOf(const Location &location, const QString &anchor) const;
    void write(Format format, const Location &location, const QString &path);

    Librarian &m_librarian;
    PictureStore &m_pictures;
    QWidget *m_window;
    std::unique_ptr<Printing> m_printing;
};

} // namespace Wenda
