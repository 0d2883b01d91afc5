#pragma once

#include <QByteArray>
#include <QStringList>

namespace Wenda {

// The files of one address: where they may stand, and what they must hold. A value for workers.
struct StoredFile
{
    QStringList paths;
    qint64 length = 0;
    QByteArray hash;
};

// The file's bytes, or nothing where its length or hash is not what it should be.
QByteArray readStored(const StoredFile &file);

QByteArray hashOf(const QByteArray &bytes);
QString picturePath(const QString &folder, const QString &address); // named by the address's SHA-256
void removePictures(const QString &folder);                         // all of them, and nothing else

} // namespace Wenda
