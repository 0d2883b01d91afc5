#include "base/paths.h"

#include <QDir>
#include <QStandardPaths>

namespace Wenda {

namespace {

QString wendaFolder(const QString &root)
{
    const QString folder = root + QStringLiteral("/wenda");
    QDir().mkpath(folder);
    return folder;
}

} // namespace

QString stateFolder()
{
    // QStandardPaths knows the state folder only from Qt 6.7 on.
    const QString root = qEnvironmentVariable("XDG_STATE_HOME");
    return wendaFolder(QDir::isAbsolutePath(root) ? root : QDir::homePath() + QStringLiteral("/.local/state"));
}

QString dataFolder()
{
    return wendaFolder(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation));
}

QString cacheFolder()
{
    return wendaFolder(QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation));
}

QString configFile()
{
    return wendaFolder(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)) +
           QStringLiteral("/wenda.conf");
}

QString indexFolder()
{
    return cacheFolder() + QStringLiteral("/index");
}

QString pictureCacheFolder()
{
    return cacheFolder() + QStringLiteral("/pictures");
}

QString keptPicturesFolder()
{
    return dataFolder() + QStringLiteral("/pictures");
}

} // namespace Wenda
