#include "paper/textlanguage.h"

namespace Wenda {

static constexpr qsizetype lettersPerHan = 4; // a word of Latin letters is about as long as one or two Han say it

QString languageTag(const QString &said, const QString &text)
{
    if (!said.isEmpty())
        return QString(said).replace(u'_', u'-');
    qsizetype han = 0, others = 0;
    for (const QChar c : text) {
        if (c.script() == QChar::Script_Han)
            ++han;
        else if (c.isLetter())
            ++others;
    }
    return han > 0 && han * lettersPerHan >= others ? QStringLiteral("zh") : QString();
}

QString fileLanguage(const QString &said, const QString &text)
{
    const QString tag = languageTag(said, text);
    return tag.isEmpty() ? QStringLiteral("en") : tag;
}

} // namespace Wenda
