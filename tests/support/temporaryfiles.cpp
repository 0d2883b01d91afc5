#include "support/temporaryfiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace Wenda {

QString TemporaryFiles::write(const QString &relativePath, const QByteArray &bytes)
{
    const QString whole = path(relativePath);
    QDir().mkpath(QFileInfo(whole).absolutePath());
    QFile file(whole);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(whole));
    return whole;
}

void TemporaryFiles::tear(const QString &relativePath, int part, int parts)
{
    QFile file(path(relativePath));
    const qint64 length = file.size() / parts;
    if (!file.open(QIODevice::ReadWrite) || !file.seek(part * length) || file.write(QByteArray(length, 'x')) != length)
        qFatal("cannot tear %s", qPrintable(file.fileName()));
}

QString TemporaryFiles::path(const QString &relativePath) const
{
    return relativePath.isEmpty() ? m_folder.path() : m_folder.filePath(relativePath);
}

} // namespace Wenda
