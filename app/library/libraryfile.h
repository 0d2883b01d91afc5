#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace Wenda {

// library.json at a library's root; every entry may be missing.
//   {"title": "…", "language": "zh_CN", "homePage": "start.md", "order": ["start.md", "product"], "baseAddress":
//   "https://…"}
// order: relative paths of folders and pages that stand before the other folders or pages of their folder, in this
// order.
struct LibraryFile
{
    QString title;
    QString language;
    QString homePage;
    QStringList order;
    QString baseAddress;

    bool operator==(const LibraryFile &) const = default;
};

// Without a file: an empty value. Errors: NotReadable, Damaged.
Result<LibraryFile> readLibraryFile(const QString &root);

} // namespace Wenda
