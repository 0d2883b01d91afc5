#pragma once

#include <QStringList>
#include <QTextStream>

namespace Wenda {

class Settings;

// Does what the arguments ask (without the program's name; the first is a command), and gives the exit code. Opens no
// window and needs no display; runs the application's event loop where it has to wait for pictures.
int runCommand(const QStringList &arguments, const Settings &settings, QTextStream &out, QTextStream &err);

// A program's main for that: makes the application, on no screen, with the reader's language.
int runCommandLine(int &argc, char **argv);

} // namespace Wenda
