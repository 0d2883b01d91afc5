#include "paper/sitewords.h"

#include "base/spoken.h"

namespace Wenda {

SiteWords::SiteWords(const QString &language)
{
    const QString spoken = language.isEmpty() ? QStringLiteral("en") : spokenLanguage(QLocale(language));
    (void)m_words.load(u":/translations/wenda_" + spoken); // without it the sentences stand as they are
}

QString SiteWords::say(const char *sentence, int count) const
{
    const QString translated = m_words.translate("Site", sentence, nullptr, count);
    QString said = translated.isEmpty() ? QString::fromUtf8(sentence) : translated;
    return said.replace(QStringLiteral("%n"), QString::number(count)).toHtmlEscaped();
}

} // namespace Wenda
