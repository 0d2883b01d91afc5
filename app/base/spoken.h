#pragma once

#include <QLocale>

namespace Wenda {

// Which of its languages Wenda speaks to somebody of this locale: "zh_CN", "zh_TW" or "en". What LANGUAGE asks for
// goes before LANG, as a QLocale has it.
QString spokenLanguage(const QLocale &locale);

// The same with the country asked for, whose dates and numbers they are.
QLocale spokenLocale(const QLocale &locale);

} // namespace Wenda
