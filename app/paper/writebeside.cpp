#include "paper/writebeside.h"

#include "base/newfolder.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace Wenda {

namespace {

Result<void> moveInto(const QString &from, const QString &to)
{
    const QFileInfoList entries = QDir(from).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    for (const QFileInfo &entry : entries) {
        const QString target = to + u'/' + entry.fileName();
        if (entry.isDir() && QFileInfo(target).isDir()) {
            if (const Result<void> moved = moveInto(entry.filePath(), target); !moved)
                return moved;
            continue;
        }
        if ((QFileInfo(target).isFile() && !QFile::remove(target)) || !QDir().rename(entry.filePath(), target))
            return std::unexpected(Error{Error::Kind::NotWritable, target});
    }
    return {};
}

} // namespace

bool isFolderToWriteInto(const QString &folder)
{
    const QFileInfo standing(standingFolder(folder));
    return standing.isDir() && standing.isWritable();
}

Result<void> writeBeside(const QString &folder, const std::function<Result<void>(const QString &beside)> &write)
{
    NewFolder made(folder);
    Result<void> written = std::unexpected(Error{Error::Kind::NotWritable, folder});
    if (const QTemporaryDir beside(folder + QStringLiteral("/.wenda-XXXXXX")); beside.isValid()) {
        written = write(beside.path());
        if (!written && written.error().subject.startsWith(beside.path()))
            written.error().subject = folder;
        if (written)
            written = moveInto(beside.path(), folder);
    }
    if (written)
        made.keep();
    return written;
}

} // namespace Wenda
