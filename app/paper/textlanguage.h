#pragma once

#include <QString>

namespace Wenda {

// The BCP 47 tag of a text: what its library says of itself ("zh_CN"), else "zh" where a fair part of the text's
// letters is Han; empty where neither tells.
QString languageTag(const QString &said, const QString &text);

// The same for a file that has to name one: English where nothing tells.
QString fileLanguage(const QString &said, const QString &text);

} // namespace Wenda
