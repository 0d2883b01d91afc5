#pragma once

#include "base/result.h"
#include "markdown/page.h"
#include "paper/export.h"

#include <QList>
#include <QString>

#include <functional>

namespace Wenda {

// A whole library as a folder that opens from disk in any browser: a page a/b.html for each a/b.md, index.html with
// the tree, a search without a server. No page of it asks for anything outside the folder.
struct Site
{
    QString libraryTitle;
    QString libraryRoot;
    QString language;      // "zh_CN"; empty: told by the text
    QStringList pagePaths; // relative to the root, in the order of the tree
    // Called from several threads at once.
    std::function<Result<Page>(const QString &path)> readPage;
    // Called from the thread that calls writeSite; pictures not at hand become cards with their address.
    PictureBytes pictureBytes;
};

struct SiteReport
{
    int pages = 0;
    int pictures = 0;
    QStringList missingPictures; // the store's addresses
    QList<Error> problems;       // pages that could not be read; the rest is there

    bool operator==(const SiteReport &) const = default;
};

// Called between pages, on the calling thread; false cancels.
using SiteProgress = std::function<bool(qsizetype done, qsizetype total)>;

// Errors: NotWritable, DiskFull (subject: the file), Cancelled. What was written before an error stays.
Result<SiteReport> writeSite(const Site &site, const QString &folder, const SiteProgress &goOn = {});

} // namespace Wenda
