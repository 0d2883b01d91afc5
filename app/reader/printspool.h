#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>

#include <utility>

class QPrinter;

namespace Wenda {

// A whole print job on its way to the print server.
struct SpoolJob
{
    QString printer; // its queue's name
    QString title;
    QString file; // a PDF
    QList<std::pair<QByteArray, QByteArray>> options;

    bool operator==(const SpoolJob &) const = default;
};

// What Qt would hand over with the printer: paper, copies, sides, and all that was chosen in the system's dialog.
SpoolJob spoolJobOf(const QPrinter &printer, const QString &file);

// Talks with the server, which takes a while: for a worker. Errors: NoPrinter; DiskFull, where the file is not whole.
Result<void> spool(const SpoolJob &job);

} // namespace Wenda
