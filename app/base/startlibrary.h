#pragma once

#include <QString>

namespace Wenda {

// The library that opens when none is named: the last one, where it is still there, else the built-in FAQ.
QString startLibrary();
void rememberLibrary(const QString &path);

// The built-in FAQ in the language nearest to a locale's name ("zh_TW").
QString builtInFaq(const QString &localeName);
QString builtInGuide(const QString &localeName);

} // namespace Wenda
