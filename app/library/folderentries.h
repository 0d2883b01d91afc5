#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace Wenda {

bool isPageName(QStringView name); // ".md", ".markdown"

// What a scan wants of a folder: its pages and folders, nothing else.
struct FolderEntry
{
    enum class Kind { Page, Folder, Dangling }; // Dangling: a page's name that links to nothing

    QString name;
    Kind kind = Kind::Page;
    bool isLink = false;
    qint64 size = 0;     // of a page, bytes
    qint64 modified = 0; // of a page, milliseconds since 1970

    bool operator==(const FolderEntry &) const = default;
};

// By name, so that the same folder is always told alike. Folders whose names begin with a dot, and pipes or devices by
// a page's name, are left out. Nothing where the folder cannot be read. Resources (":/…") too.
std::optional<QList<FolderEntry>> folderEntries(const QString &folder);

} // namespace Wenda
