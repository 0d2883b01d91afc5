#include "reader/printspool.h"

#include <QFile>
#include <QPrintEngine>
#include <QPrinter>

#include <cups/cups.h>

namespace Wenda {

namespace {

// Where Qt's engine for CUPS keeps what was chosen on the dialog's tabs: names and values in turn. No public header
// names it; the number has been the same since Qt 5.
constexpr auto chosenOptions = QPrintEngine::PrintEnginePropertyKey(0xfe00);

QByteArray sidesOf(const QPrinter &printer)
{
    const bool isLandscape = printer.pageLayout().orientation() == QPageLayout::Landscape;
    switch (printer.duplex()) {
    case QPrinter::DuplexNone:
        return "one-sided";
    case QPrinter::DuplexLongSide:
        return "two-sided-long-edge";
    case QPrinter::DuplexShortSide:
        return "two-sided-short-edge";
    case QPrinter::DuplexAuto:
        break;
    }
    return isLandscape ? "two-sided-short-edge" : "two-sided-long-edge";
}

// Qt's PDF ends with this; a disk that filled up on the way cut it off.
bool isWhole(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    file.seek(std::max<qint64>(0, file.size() - 16));
    return file.readAll().trimmed().endsWith("%%EOF");
}

} // namespace

SpoolJob spoolJobOf(const QPrinter &printer, const QString &file)
{
    SpoolJob job;
    job.printer = printer.printerName().section(u'/', 0, 0); // the rest names a set of options, already in the printer
    job.title = printer.docName();
    job.file = file;
    job.options.emplaceBack("media", printer.pageLayout().pageSize().key().toLocal8Bit());
    job.options.emplaceBack("sides", sidesOf(printer));
    if (printer.copyCount() > 1) {
        job.options.emplaceBack("copies", QByteArray::number(printer.copyCount()));
        if (printer.collateCopies())
            job.options.emplaceBack("Collate", "True");
    }
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        job.options.emplaceBack("outputorder", "reverse");
    const QStringList chosen = printer.printEngine()->property(chosenOptions).toStringList();
    for (qsizetype i = 0; i + 1 < chosen.size(); i += 2)
        job.options.emplaceBack(chosen.at(i).toLocal8Bit(), chosen.at(i + 1).toLocal8Bit());
    return job;
}

Result<void> spool(const SpoolJob &job)
{
    if (!isWhole(job.file))
        return std::unexpected(Error{Error::Kind::DiskFull, job.file});
    cups_option_t *options = nullptr;
    int count = 0;
    for (const auto &[name, value] : job.options)
        count = cupsAddOption(name.constData(), value.constData(), count, &options);
    const int id = cupsPrintFile(job.printer.toLocal8Bit().constData(), QFile::encodeName(job.file).constData(),
                                 job.title.toUtf8().constData(), count, options);
    cupsFreeOptions(count, options);
    if (id == 0)
        return std::unexpected(Error{Error::Kind::NoPrinter, job.printer});
    return {};
}

} // namespace Wenda
