#include "base/write.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace Wenda {

Result<void> writeWhole(const QString &path, QByteArrayView bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return std::unexpected(Error{Error::Kind::NotWritable, path});
    const bool isWhole = file.write(bytes.data(), bytes.size()) == bytes.size() && file.flush();
    if (!isWhole || !file.commit()) {
        const bool isFull = file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::WriteError;
        file.cancelWriting();
        return std::unexpected(Error{isFull ? Error::Kind::DiskFull : Error::Kind::NotWritable, path});
    }
    return {};
}

} // namespace Wenda
