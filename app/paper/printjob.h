#pragma once

#include "base/result.h"
#include "paper/answer.h"
#include "paper/printoptions.h"

#include <QObject>
#include <QPageLayout>

#include <functional>
#include <memory>

class QPagedPaintDevice;
class QPainter;

namespace Wenda {

class PictureStore;

// Answers on their way to paper: waits for the pictures, sets the pages, paints them. The same pages go to a printer,
// a preview and a PDF. Several answers become a booklet with a table of contents.
class PrintJob final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PrintJob)

public:
    PrintJob(const Answers &answers, const PrintOptions &options, PictureStore &pictures, QObject *parent = nullptr);
    ~PrintJob() override;

    void start();               // progressed ..., then ready
    void printWithoutMissing(); // ready at once; what has not come prints as a card
    void cancel();              // nothing more is sent

    // From ready on: sets the pages for this paper, again where it is another one.
    void setPages(const QPageLayout &layout);
    bool setNextPages(const QPageLayout &layout); // the same in steps, an answer a call; false: all pages are set
    int answersSet() const;
    int pageCount() const;
    void paintPage(QPainter &painter, int page) const; // 0 is the first; in points, from the paper's top left corner

    // goOn is asked before every page; false cancels (Error::Cancelled). Errors of printTo: NoPrinter.
    using GoOn = std::function<bool(int page, int pageCount)>;
    Result<void> printTo(QPagedPaintDevice &device, const GoOn &goOn = {});
    // Written beside and renamed: whole or not at all. Embedded fonts, title, language, outline, live links. Errors:
    // NotWritable, DiskFull, Cancelled.
    Result<void> writePdf(const QString &path, const QPageLayout &layout, const GoOn &goOn = {});

    // The same in steps, for a window that goes on living meanwhile: one page a call.
    // first and last count from 0; -1: to the end.
    Result<void> beginPrint(QPagedPaintDevice &device, int first = 0, int last = -1);
    Result<bool> printNext(); // false: that was the last, the device has it all
    int pagesPrinted() const;
    int pagesToPrint() const;
    void stopPrint(); // the rest is not printed
    Result<void> beginPdf(const QString &path, const QPageLayout &layout);
    Result<bool> writeNext(); // false: the file is there
    // What printNext() drew into a PDF file becomes one as writePdf() writes it, at path. Errors: as writePdf().
    Result<void> finishPdf(const QString &drawn, const QString &path) const;

    QStringList missingPictures() const;

Q_SIGNALS:
    void progressed(int picturesDone, int picturesTotal);
    void ready(const QStringList &missingPictures);

private:
    Result<void> writeFinished(const QByteArray &drawn, const QString &path) const;
    Result<void> finish(const std::function<Result<bool>()> &next, const GoOn &goOn);

    struct Work;
    std::unique_ptr<Work> m_work;
};

} // namespace Wenda
