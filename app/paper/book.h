#pragma once

#include "base/result.h"
#include "markdown/page.h"
#include "paper/printoptions.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>

namespace Wenda {

class PictureStore;

// A whole library as one PDF: contents, then every page in the order of the tree, with an outline of folders, pages and
// headings, and live links between them.
struct Book
{
    QString libraryTitle;
    QString libraryRoot;
    QString language;      // "zh_CN"; empty: told by the text
    QStringList pagePaths; // relative to the root, in the order of the tree
    std::function<Result<Page>(const QString &path)> readPage;
};

struct BookReport
{
    int pages = 0;         // of the library
    int sheets = 0;        // of paper
    QList<Error> problems; // pages that could not be read; the rest is there

    bool operator==(const BookReport &) const = default;
};

// Called before each page of the library; false cancels.
using BookProgress = std::function<bool(qsizetype done, qsizetype total)>;

// One page of the library is in memory at a time; the file is written beside and renamed. Pictures that the store has
// not got print as cards: wait for them first. Errors: NotWritable, DiskFull, Cancelled.
Result<BookReport> writeBook(const Book &book, PictureStore &pictures, const QString &path, const QPageLayout &layout,
                             const BookProgress &goOn = {});

} // namespace Wenda
