#include "paper/sitefold.h"

#include <unicode/translit.h>

#include <memory>

namespace Wenda {

namespace {

// Chinese, Japanese and Korean signs, surrogates (the rarer Han) included: no blanks part their words.
bool isHan(QChar c)
{
    const char16_t code = c.unicode();
    return (code >= 0x3400 && code <= 0x9fff) || (code >= 0x3041 && code <= 0x30ff) ||
           (code >= 0xac00 && code <= 0xd7a3) || (code >= 0xd800 && code <= 0xdfff) ||
           (code >= 0xf900 && code <= 0xfaff);
}

bool isWord(QChar c)
{
    return c.isLetterOrNumber() && !isHan(c);
}

} // namespace

SiteFold::SiteFold()
{
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<icu::Transliterator> simplify(
        icu::Transliterator::createInstance("Traditional-Simplified", UTRANS_FORWARD, error));
    if (U_FAILURE(error))
        return;
    QString lines;
    for (char16_t code = 0x3400; code <= 0x9fff; ++code)
        lines += QChar(code) + QLatin1Char('\n');
    icu::UnicodeString text(reinterpret_cast<const char16_t *>(lines.utf16()), int(lines.size()));
    simplify->transliterate(text);
    if (text.length() != lines.size())
        return;
    for (qsizetype i = 0; i < lines.size(); i += 2) {
        const QChar to(text.charAt(int(i)));
        if (to == lines.at(i))
            continue;
        m_simplified.insert(lines.at(i), to);
        m_from += lines.at(i);
        m_to += to;
    }
}

QString SiteFold::folded(const QString &text) const
{
    QString result = text.normalized(QString::NormalizationForm_KC).toLower();
    for (QChar &c : result) {
        if (c.unicode() >= 0x3400 && c.unicode() <= 0x9fff)
            c = m_simplified.value(c, c);
    }
    return result;
}

QStringList SiteFold::termsOf(const QString &text) const
{
    const QString line = folded(text);
    QStringList terms;
    for (qsizetype i = 0; i < line.size();) {
        qsizetype end = i;
        if (isHan(line.at(i))) {
            while (++end < line.size() && isHan(line.at(end)))
                terms.append(line.mid(end - 1, 2));
            terms.append(line.mid(end - 1, 1));
        } else if (isWord(line.at(i))) {
            while (end < line.size() && isWord(line.at(end)))
                ++end;
            terms.append(line.mid(i, std::min<qsizetype>(end - i, 40)));
        }
        i = std::max(end, i + 1);
    }
    return terms;
}

QString SiteFold::traditional() const
{
    return m_from;
}

QString SiteFold::simplified() const
{
    return m_to;
}

int siteShardOf(QStringView term)
{
    const char16_t first = term.at(0).unicode();
    const bool isHanTerm = isHan(term.at(0));
    const char16_t second = isHanTerm || term.size() < 2 ? 0 : term.at(1).unicode();
    return (first + second * 37) % siteShards;
}

} // namespace Wenda
