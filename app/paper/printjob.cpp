#include "paper/printjob.h"

#include "base/write.h"
#include "paper/picturewait.h"
#include "paper/printfacts.h"
#include "paper/sheetpainter.h"
#include "paper/sheets.h"

#include <QBuffer>
#include <QFile>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>

namespace Wenda {

namespace {

// A PDF on its way: Qt's writer wants something to write to that outlives it.
struct PdfInMemory
{
    explicit PdfInMemory(const QString &to)
        : path(to)
        , writer(opened(buffer))
    {
    }
    static QIODevice *opened(QBuffer &buffer)
    {
        buffer.open(QIODevice::WriteOnly);
        return &buffer;
    }

    QString path;
    QBuffer buffer;
    QPdfWriter writer;
};

} // namespace

struct PrintJob::Work
{
    Work(const Answers &theAnswers, const PrintOptions &theOptions, PictureStore &store)
        : answers(theAnswers)
        , options(theOptions)
        , pictures(store)
        , wait(store)
        , layout(defaultPageLayout())
    {
    }

    Answers answers;
    PrintOptions options;
    PictureStore &pictures;
    PictureWait wait;
    QStringList missing;
    QPageLayout layout;
    std::unique_ptr<Sheets> sheets;
    std::unique_ptr<PdfInMemory> pdf;
    QPagedPaintDevice *device = nullptr;
    QPainter painter; // ends before the device that it paints on goes
    int printed = 0;
    int first = 0;
    int last = 0;
};

PrintJob::PrintJob(const Answers &answers, const PrintOptions &options, PictureStore &pictures, QObject *parent)
    : QObject(parent)
    , m_work(new Work(answers, options, pictures))
{
    connect(&m_work->wait, &PictureWait::progressed, this, &PrintJob::progressed);
    connect(&m_work->wait, &PictureWait::finished, this, [this](const QStringList &missing) {
        m_work->missing = missing;
        m_work->sheets.reset(); // pictures that came moved what stands below them
        Q_EMIT ready(missing);
    });
}

PrintJob::~PrintJob()
{
    stopPrint();
}

void PrintJob::start()
{
    m_work->wait.start(pictureAddresses(m_work->answers));
}

void PrintJob::printWithoutMissing()
{
    m_work->wait.giveUp();
}

void PrintJob::cancel()
{
    m_work->wait.cancel();
}

QStringList PrintJob::missingPictures() const
{
    return m_work->missing;
}

void PrintJob::setPages(const QPageLayout &layout)
{
    while (setNextPages(layout)) {
    }
}

bool PrintJob::setNextPages(const QPageLayout &layout)
{
    if (!m_work->sheets || m_work->layout != layout) {
        m_work->layout = layout;
        m_work->sheets = std::make_unique<Sheets>(m_work->answers, m_work->options, layout, m_work->pictures);
    }
    return m_work->sheets->setNext();
}

int PrintJob::answersSet() const
{
    return m_work->sheets ? m_work->sheets->answersSet() : 0;
}

int PrintJob::pageCount() const
{
    return m_work->sheets ? m_work->sheets->count() : 0;
}

void PrintJob::paintPage(QPainter &painter, int page) const
{
    m_work->sheets->paint(painter, page);
}

Result<void> PrintJob::beginPrint(QPagedPaintDevice &device, int first, int last)
{
    setPages(device.pageLayout());
    m_work->device = &device;
    m_work->printed = 0;
    m_work->first = std::clamp(first, 0, pageCount() - 1);
    m_work->last = last < m_work->first ? pageCount() - 1 : std::min(last, pageCount() - 1);
    if (m_work->painter.isActive() || !m_work->painter.begin(&device))
        return std::unexpected(Error{Error::Kind::NoPrinter, {}});
    return {};
}

Result<bool> PrintJob::printNext()
{
    if (m_work->printed > 0 && !m_work->device->newPage()) {
        stopPrint();
        return std::unexpected(Error{Error::Kind::NoPrinter, {}});
    }
    placePainter(m_work->painter, *m_work->device);
    paintPage(m_work->painter, m_work->first + m_work->printed++);
    if (m_work->printed < pagesToPrint())
        return true;
    if (!m_work->painter.end())
        return std::unexpected(Error{Error::Kind::NoPrinter, {}});
    return false;
}

int PrintJob::pagesPrinted() const
{
    return m_work->printed;
}

int PrintJob::pagesToPrint() const
{
    return m_work->last - m_work->first + 1;
}

void PrintJob::stopPrint()
{
    if (m_work->painter.isActive())
        m_work->painter.end();
    m_work->pdf.reset();
}

Result<void> PrintJob::printTo(QPagedPaintDevice &device, const GoOn &goOn)
{
    if (const auto begun = beginPrint(device); !begun)
        return begun;
    return finish([this] { return printNext(); }, goOn);
}

Result<void> PrintJob::beginPdf(const QString &path, const QPageLayout &layout)
{
    m_work->pdf = std::make_unique<PdfInMemory>(path);
    m_work->pdf->writer.setResolution(sheetResolution());
    m_work->pdf->writer.setPageLayout(layout);
    m_work->pdf->writer.setCreator(QStringLiteral("Wenda " WENDA_VERSION));
    return beginPrint(m_work->pdf->writer);
}

Result<bool> PrintJob::writeNext()
{
    const auto more = printNext();
    if (!more || *more)
        return more;
    const QString path = m_work->pdf->path;
    const QByteArray drawn = m_work->pdf->buffer.data();
    m_work->pdf.reset();
    if (const auto written = writeFinished(drawn, path); !written)
        return std::unexpected(written.error());
    return false;
}

Result<void> PrintJob::finishPdf(const QString &drawn, const QString &path) const
{
    QFile file(drawn);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Error{Error::Kind::NotReadable, drawn});
    return writeFinished(file.readAll(), path);
}

// What cannot be read was cut off on a disk that filled up.
Result<void> PrintJob::writeFinished(const QByteArray &drawn, const QString &path) const
{
    const QByteArray file = finishedPdf(
        drawn, factsOfSheets(factsOf(m_work->answers, m_work->options, *m_work->sheets), m_work->first, m_work->last));
    if (file.isEmpty())
        return std::unexpected(Error{Error::Kind::DiskFull, path});
    return writeWhole(path, file);
}

Result<void> PrintJob::writePdf(const QString &path, const QPageLayout &layout, const GoOn &goOn)
{
    if (const auto begun = beginPdf(path, layout); !begun)
        return begun;
    return finish([this] { return writeNext(); }, goOn);
}

Result<void> PrintJob::finish(const std::function<Result<bool>()> &next, const GoOn &goOn)
{
    while (true) {
        if (goOn && !goOn(pagesPrinted(), pageCount())) {
            stopPrint();
            return std::unexpected(Error{Error::Kind::Cancelled, {}});
        }
        const auto more = next();
        if (!more)
            return std::unexpected(more.error());
        if (!*more)
            return {};
    }
}

} // namespace Wenda
