#include "base/write.h"

#include "base/newfolder.h"

#include <QFileInfo>
#include <QSaveFile>

namespace Wenda {

Result<void> writeWhole(const QString &path, QByteArrayView bytes)
{
    NewFolder folder(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return std::unexpected(Error{Error::Kind::NotWritable, path});
    const qint64 written = file.write(bytes.data(), bytes.size());
    if (written != bytes.size() || !file.flush() || !file.commit()) {
        // Qt takes what a full disk left room for and tells of no error.
        const bool isShort = written >= 0 && written < bytes.size();
        const bool isFull =
            isShort || file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::WriteError;
        file.cancelWriting();
        return std::unexpected(Error{isFull ? Error::Kind::DiskFull : Error::Kind::NotWritable, path});
    }
    folder.keep();
    return {};
}

} // namespace Wenda
