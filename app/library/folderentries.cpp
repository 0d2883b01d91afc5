#include "library/folderentries.h"

#include <QDateTime>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <cstring>
#include <memory>

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>

namespace Wenda {

namespace {

std::optional<QList<FolderEntry>> resourceEntries(const QString &folder)
{
    const QDir dir(folder);
    if (!dir.exists())
        return std::nullopt;
    QList<FolderEntry> entries;
    const QFileInfoList infos = dir.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QFileInfo &info : infos) {
        const QString name = info.fileName();
        if (info.isDir() && !name.startsWith(u'.'))
            entries.append({name, FolderEntry::Kind::Folder});
        else if (info.isFile() && isPageName(name))
            entries.append({name, FolderEntry::Kind::Page, false, info.size(),
                            std::max<qint64>(0, info.lastModified().toMSecsSinceEpoch())});
    }
    return entries;
}

// Qt asks the disk four times a file, which is most of the time that a large scan takes; this asks once, and only for
// what may be a page.
std::optional<FolderEntry> entryOf(DIR *folder, const dirent &found)
{
    if (found.d_name[0] == '.' &&
        (found.d_type == DT_DIR || found.d_name[1] == '\0' || !std::strcmp(found.d_name, "..")))
        return std::nullopt;
    FolderEntry entry{QFile::decodeName(found.d_name), FolderEntry::Kind::Folder, found.d_type == DT_LNK};
    const bool isPage = isPageName(entry.name);
    if (found.d_type == DT_DIR)
        return entry;
    if (found.d_type == DT_REG && !isPage)
        return std::nullopt;
    struct stat facts;
    if (fstatat(dirfd(folder), found.d_name, &facts, 0) != 0) {
        entry.kind = FolderEntry::Kind::Dangling;
        return isPage ? std::optional(entry) : std::nullopt;
    }
    struct stat own;
    if (found.d_type == DT_UNKNOWN)
        entry.isLink = fstatat(dirfd(folder), found.d_name, &own, AT_SYMLINK_NOFOLLOW) == 0 && S_ISLNK(own.st_mode);
    if (S_ISDIR(facts.st_mode))
        return entry.name.startsWith(u'.') ? std::nullopt : std::optional(entry);
    if (!isPage || !S_ISREG(facts.st_mode))
        return std::nullopt;
    entry.kind = FolderEntry::Kind::Page;
    entry.size = facts.st_size;
    entry.modified = qint64(facts.st_mtim.tv_sec) * 1000 + facts.st_mtim.tv_nsec / 1000000;
    return entry;
}

} // namespace

bool isPageName(QStringView name)
{
    return name.endsWith(u".md", Qt::CaseInsensitive) || name.endsWith(u".markdown", Qt::CaseInsensitive);
}

std::optional<QList<FolderEntry>> folderEntries(const QString &folder)
{
    if (folder.startsWith(u':'))
        return resourceEntries(folder);
    const std::unique_ptr<DIR, int (*)(DIR *)> dir(opendir(QFile::encodeName(folder).constData()), closedir);
    if (!dir)
        return std::nullopt;
    QList<FolderEntry> entries;
    while (const dirent *found = readdir(dir.get())) {
        if (const std::optional<FolderEntry> entry = entryOf(dir.get(), *found))
            entries.append(*entry);
    }
    std::sort(entries.begin(), entries.end(),
              [](const FolderEntry &left, const FolderEntry &right) { return left.name < right.name; });
    return entries;
}

} // namespace Wenda
