// A job on its way from the dialogs (printing.cpp) to the printer or into a file.
#include "reader/printingdesk.h"

#include "reader/printspool.h"

#include <QPrinterInfo>
#include <QtConcurrentRun>

namespace Wenda {

void Printing::Desk::start(const PrintChoice &choice)
{
    turn.stop();
    job = std::make_unique<PrintJob>(choice.answers, choice.options, pictures);
    progress = std::make_unique<PrintProgress>(front());
    connect(job.get(), &PrintJob::progressed, progress.get(), &PrintProgress::showPictures);
    answers = int(choice.answers.size());
    isBegun = false;
    connect(job.get(), &PrintJob::ready, owner, [this] { turn.start(); });
    connect(progress.get(), &PrintProgress::goOnWanted, job.get(), &PrintJob::printWithoutMissing);
    connect(progress.get(), &PrintProgress::cancelled, owner, [this] { end(); });
    progress->showPictures(0, int(pictureAddresses(choice.answers).size()));
    job->start();
}

// Lays out an answer a call, then opens what is printed on.
void Printing::Desk::begin()
{
    if (printer)
        printer->setResolution(sheetResolution());
    const bool isMore = job->setNextPages(printer ? printer->pageLayout() : layout);
    progress->showAnswers(job->answersSet(), answers);
    if (isMore)
        return;
    isBegun = true;
    if (const Result<void> begun = printer ? beginPrint() : job->beginPdf(path, layout); !begun)
        fail(begun.error());
}

// Qt takes a job for a printer that is gone, and tells nobody that it went nowhere.
Result<void> Printing::Desk::findPrinter() const
{
    if (!isToFile && QPrinterInfo::printerInfo(printer->printerName()).isNull())
        return std::unexpected(Error{Error::Kind::NoPrinter, printer->printerName()});
    return {};
}

Result<void> Printing::Desk::beginPrint()
{
    if (const Result<void> found = findPrinter(); !found)
        return found;
    beside = std::make_shared<QTemporaryDir>();
    if (!beside->isValid())
        return std::unexpected(Error{Error::Kind::NotWritable, QDir::tempPath()});
    printer->setOutputFileName(beside->filePath(QStringLiteral("job")));
    const bool isRange = printer->printRange() == QPrinter::PageRange;
    const Result<void> begun =
        job->beginPrint(*printer, isRange ? printer->fromPage() - 1 : 0, isRange ? printer->toPage() - 1 : -1);
    return begun ? begun : std::unexpected(Error{Error::Kind::NoPrinter, printer->printerName()});
}

void Printing::Desk::step()
{
    if (!isBegun)
        return begin();
    const Result<bool> more = printer ? job->printNext() : job->writeNext();
    if (!more)
        return fail(more.error());
    progress->showPages(job->pagesPrinted(), job->pagesToPrint());
    if (*more)
        return;
    if (!isToFile)
        return send();
    if (const auto written = printer ? job->finishPdf(printer->outputFileName(), path) : Result<void>(); !written)
        return fail(written.error());
    const QString file = path;
    end();
    Q_EMIT owner->saved(file);
}

// From here on the job cannot be cancelled any more. The folder stays until the server has taken the file out of it.
void Printing::Desk::send()
{
    const SpoolJob whole = spoolJobOf(*printer, printer->outputFileName());
    QtConcurrent::run([whole, folder = beside] { return spool(whole); }).then(owner, [this](const Result<void> &sent) {
        if (sent)
            Q_EMIT owner->printed();
        else
            Q_EMIT owner->failed(sent.error());
    });
    end();
}

// What is cancelled half-way was neither sent to the printer nor written to its place.
void Printing::Desk::end()
{
    turn.stop();
    // The progress window may be the one that asks for this.
    if (progress) {
        progress->hide();
        progress.release()->deleteLater();
    }
    if (job) {
        job->cancel();
        job->stopPrint();
        job.release()->deleteLater();
    }
    beside.reset();
    path.clear();
}

void Printing::Desk::fail(const Error &error)
{
    end();
    Q_EMIT owner->failed(error);
}

} // namespace Wenda
