#include "pictures/picturefiles.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace Wenda {

using namespace Qt::StringLiterals;

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QString picturePath(const QString &folder, const QString &address)
{
    const QByteArray name = hashOf(address.toUtf8()).toHex();
    return folder % '/'_L1 % QString::fromLatin1(name.left(2) + '/' + name);
}

// They stand in folders named by the first two digits of their names.
void removePictures(const QString &folder)
{
    for (const QString &name : QDir(folder).entryList({"[0-9a-f][0-9a-f]"}, QDir::Dirs))
        QDir(folder % '/'_L1 % name).removeRecursively();
}

QByteArray readStored(const StoredFile &stored)
{
    for (const QString &path : stored.paths) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || file.size() != stored.length)
            continue;
        const QByteArray bytes = file.readAll();
        if (bytes.size() == stored.length && hashOf(bytes) == stored.hash)
            return bytes;
    }
    return {};
}

} // namespace Wenda
