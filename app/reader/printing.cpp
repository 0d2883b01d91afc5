#include "reader/printing.h"

#include "paper/printjob.h"
#include "reader/printdialog.h"
#include "reader/printpreview.h"
#include "reader/printprogress.h"
#include "reader/printspool.h"

#include <QFileDialog>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>
#include <QtConcurrentRun>

namespace Wenda {

// One thing that is printed, and the windows around it.
struct Printing::Desk
{
    Desk(Printing *theOwner, PictureStore &store, QWidget *parent)
        : owner(theOwner)
        , pictures(store)
        , window(parent)
    {
        turn.setInterval(0);
        QObject::connect(&turn, &QTimer::timeout, owner, [this] { step(); });
    }

    void ask(const PrintMaterial &material);
    void preview(const PrintMaterial &material, const PrintChoice &choice);
    void askPrinter(const PrintChoice &choice);
    void askPath(const PrintChoice &choice);
    void start(const PrintChoice &choice);
    void begin();
    Result<void> beginPrint();
    Result<void> findPrinter() const;
    void step();
    void send();
    void end();
    void fail(const Error &error);
    QWidget *front() const { return previewWindow ? previewWindow.data() : window; }

    Printing *owner;
    PictureStore &pictures;
    QWidget *window;
    QPointer<QDialog> asking; // the dialog that is open; a second call brings it to the front
    QPointer<PrintPreview> previewWindow;
    QPageLayout layout = defaultPageLayout();
    bool hasLinkList = true;

    std::unique_ptr<QPrinter> printer; // as the system's dialog set it up; none: a file, without that dialog
    bool isToFile = false;
    bool isBegun = false; // all answers are laid out, the first page is next
    int answers = 0;
    QString path; // of that file
    // The printer draws into a file here, which it gets when it is whole: Qt's engine for CUPS cannot drop a job.
    std::shared_ptr<QTemporaryDir> beside;
    std::unique_ptr<PrintJob> job; // goes before the printer that it paints on
    std::unique_ptr<PrintProgress> progress;
    QTimer turn; // a page an event-loop turn: the window lives on
};

void Printing::Desk::ask(const PrintMaterial &material)
{
    auto *dialog = new PrintDialog(material, front());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    PrintChoice choice = dialog->choice();
    choice.options.hasLinkList = hasLinkList;
    dialog->setChoice(choice);
    connect(dialog, &PrintDialog::printWanted, owner, [this](const PrintChoice &what) { askPrinter(what); });
    connect(dialog, &PrintDialog::pdfWanted, owner, [this](const PrintChoice &what) { askPath(what); });
    connect(dialog, &PrintDialog::previewWanted, owner,
            [this, material](const PrintChoice &what) { preview(material, what); });
    connect(dialog, &PrintDialog::severalWanted, owner, &Printing::severalWanted);
    asking = dialog;
    dialog->open();
}

void Printing::Desk::preview(const PrintMaterial &material, const PrintChoice &choice)
{
    delete previewWindow;
    hasLinkList = choice.options.hasLinkList;
    previewWindow = new PrintPreview(material, choice, layout, pictures, window);
    previewWindow->setAttribute(Qt::WA_DeleteOnClose);
    connect(previewWindow, &PrintPreview::printWanted, owner, [this](const PrintChoice &what) { askPrinter(what); });
    connect(previewWindow, &PrintPreview::pdfWanted, owner, [this](const PrintChoice &what) { askPath(what); });
    connect(previewWindow, &PrintPreview::severalWanted, owner, &Printing::severalWanted);
    previewWindow->show();
}

void Printing::Desk::askPrinter(const PrintChoice &choice)
{
    if (previewWindow)
        layout = previewWindow->layout();
    hasLinkList = choice.options.hasLinkList;
    printer = std::make_unique<QPrinter>(QPrinter::ScreenResolution);
    printer->setDocName(choice.answers.value(0).page.title);
    printer->setPageLayout(layout);
    auto *dialog = new QPrintDialog(printer.get(), front());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, owner, [this, choice] {
        // The system's dialog offers a file too: drawn as all it asks for, then finished as ours.
        isToFile = printer->outputFormat() == QPrinter::PdfFormat;
        path = printer->outputFileName();
        layout = printer->pageLayout();
        start(choice);
    });
    asking = dialog;
    dialog->open();
}

void Printing::Desk::askPath(const PrintChoice &choice)
{
    if (previewWindow)
        layout = previewWindow->layout();
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(front(), Printing::tr("Save as PDF"), folder, Printing::tr("PDF files (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(pdfNameOf(choice.answers));
    connect(dialog, &QFileDialog::fileSelected, owner, [this, choice](const QString &chosen) {
        end(); // a job that still paints goes before its printer
        printer.reset();
        isToFile = true;
        path = chosen;
        start(choice);
    });
    asking = dialog;
    dialog->open();
}

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

Printing::Printing(PictureStore &pictures, QWidget *window)
    : QObject(window)
    , m_desk(new Desk(this, pictures, window))
{
}

Printing::~Printing()
{
    m_desk->end();
}

void Printing::print(const PrintMaterial &material)
{
    if (m_desk->asking)
        m_desk->asking->raise();
    else if (m_desk->progress)
        m_desk->progress->raise();
    else
        m_desk->ask(material);
}

void Printing::preview(const PrintMaterial &material)
{
    const Answers answers = material.chosen.isEmpty() ? Answers{material.answer} : material.chosen;
    m_desk->preview(material, {answers, {.hasLinkList = m_desk->hasLinkList, .date = QDate::currentDate()}});
}

void Printing::saveAsPdf(const PrintMaterial &material)
{
    const Answers answers = material.chosen.isEmpty() ? Answers{material.answer} : material.chosen;
    if (m_desk->asking)
        m_desk->asking->raise();
    else if (m_desk->progress)
        m_desk->progress->raise();
    else // links are live in a file: their list is for paper
        m_desk->askPath({answers, {.hasLinkList = false, .date = QDate::currentDate()}});
}

} // namespace Wenda
