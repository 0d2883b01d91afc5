#pragma once

namespace Wenda {

// A program's main for the window: dresses the application (style, fonts, language), builds the long-lived objects and
// the window, and runs until it is closed. Gives the exit code: 2 for wrong usage, 3 where there is no display.
int runWindow(int &argc, char **argv);

} // namespace Wenda
