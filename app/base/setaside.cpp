#include "base/setaside.h"

#include <QFile>

namespace Wenda {

QString setAside(const QString &path)
{
    const QString broken = path + QStringLiteral(".broken");
    QFile::remove(broken);
    return QFile::rename(path, broken) ? broken : QString();
}

} // namespace Wenda
