#pragma once

#include "base/result.h"
#include "library/library.h"

#include <QString>
#include <QThreadPool>

#include <functional>

namespace Wenda {

// Brings a library's index up to date: pages that are new or changed are read on the pool and put, pages that are gone
// are removed. Every commit holds whole pages, so that a job that is cancelled or killed is simply gone on with.
struct IndexJob
{
    LibraryPtr library;
    QString indexPath;
    bool isRebuild = false;

    // goOn is told how many pages of how many are done, and gives false to cancel.
    using GoOn = std::function<bool(qsizetype done, qsizetype total)>;

    // Errors: NotWritable, DiskFull, Cancelled.
    Result<void> run(QThreadPool &readers, const GoOn &goOn) const;

private:
    Result<void> bringUpToDate(QThreadPool &readers, const GoOn &goOn) const;
};

} // namespace Wenda
