#include "paper/moveinto.h"

#include <QDir>
#include <QFileInfo>

namespace Wenda {

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

} // namespace Wenda
