#include "base/filename.h"

#include <QRegularExpression>

namespace Wenda {

QString fileNameOf(const QString &title)
{
    static const QRegularExpression unfit(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]+"));
    QString name = QString(title).replace(unfit, QStringLiteral(" ")).simplified().left(60);
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return name.isEmpty() ? QStringLiteral("wenda") : name;
}

} // namespace Wenda
