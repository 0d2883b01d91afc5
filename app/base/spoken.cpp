#include "base/spoken.h"

namespace Wenda {

QString spokenLanguage(const QLocale &locale)
{
    const QLocale spoken = spokenLocale(locale);
    if (spoken.language() != QLocale::Chinese)
        return QStringLiteral("en");
    return spoken.script() == QLocale::TraditionalHanScript ? QStringLiteral("zh_TW") : QStringLiteral("zh_CN");
}

QLocale spokenLocale(const QLocale &locale)
{
    const QStringList asked = locale.uiLanguages();
    for (const QString &name : asked) {
        const QLocale one(name);
        if (one.language() == QLocale::Chinese || one.language() == QLocale::English)
            return one;
    }
    return QLocale(QStringLiteral("en"));
}

} // namespace Wenda
