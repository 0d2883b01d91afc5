#pragma once

#include "base/result.h"
#include "library/library.h"
#include "markdown/page.h"

#include <QByteArray>

namespace Wenda {

// The bytes of a page's file. Errors: NotFound (also where path leads out of the root), NotReadable, NotAPage (blank,
// binary, or larger than a page can be).
Result<QByteArray> readPageBytes(const QString &root, const QString &path);

// The text of a page's file as its author wrote it; charsetHint as decode's. Errors: as readPageBytes.
Result<QString> readPageSource(const QString &root, const QString &path, const QByteArray &charsetHint);

// A scan that knows the charset of the library's pages, from a few of them. Errors: as scan.
Result<LibraryPtr> scanWithCharset(const QString &path);

// The page, or its headings alone. Errors: as readPageBytes.
Result<Page> readPageFile(const Library &library, const QString &path);
Result<Page> readOutlineFile(const Library &library, const QString &path);

} // namespace Wenda
