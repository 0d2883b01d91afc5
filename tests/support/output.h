#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

namespace Wenda {

// What a program says on its standard output; empty where it cannot be started.
inline QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

} // namespace Wenda
