#include "markdown/anchors.h"

namespace Wenda {

QString Anchors::next(const QString &title)
{
    QString anchor;
    anchor.reserve(title.size());
    const QString lower = title.trimmed().toLower();
    for (qsizetype i = 0; i < lower.size(); ++i) {
        const QChar c = lower.at(i);
        if (c.isHighSurrogate() && i + 1 < lower.size()) {
            const char32_t whole = QChar::surrogateToUcs4(c, lower.at(i + 1));
            if (QChar::isLetterOrNumber(whole) || QChar::isMark(whole))
                anchor.append(c).append(lower.at(i + 1));
            ++i;
        } else if (c == u' ') {
            anchor.append(u'-');
        } else if (c.isLetterOrNumber() || c.isMark() || c == u'-' || c.category() == QChar::Punctuation_Connector) {
            anchor.append(c);
        }
    }
    if (anchor.isEmpty()) // a heading of nothing but punctuation is a topic too, and needs an address
        anchor = QStringLiteral("-");
    // "a", "a", "a-1": the third must not take the second's anchor.
    const QString plain = anchor;
    for (int &repeats = m_seen[plain]; m_seen.contains(anchor) && (repeats > 0 || anchor != plain);)
        anchor = plain + u'-' + QString::number(repeats++);
    m_seen[anchor] = std::max(m_seen.value(anchor), 1);
    return anchor;
}

} // namespace Wenda
