#include "search/innerwords.h"

#include "search/words.h"

#include <array>

namespace Wenda {

namespace {

// Longer ones, and those with more capitals, are keys and hashes: nobody looks for their parts.
constexpr qsizetype longestTaken = static_cast<qsizetype>(longestWord);
constexpr std::size_t mostCapitals = 6;
constexpr qsizetype shortestInner = 2;

bool isUpper(QChar c)
{
    return c >= u'A' && c <= u'Z';
}

bool isLower(QChar c)
{
    return c >= u'a' && c <= u'z';
}

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

// Where a part begins: instanceId, IPv6Address, and the last of several capitals as in DBInstance.
bool beginsPart(QStringView word, qsizetype at)
{
    if (!isUpper(word[at]))
        return false;
    return !isUpper(word[at - 1]) || (at + 1 < word.size() && isLower(word[at + 1]));
}

void addInner(QByteArray &inner, QStringView word)
{
    std::array<qsizetype, mostCapitals> starts;
    std::size_t count = 0;
    for (qsizetype at = 1; at + shortestInner <= word.size(); ++at) {
        if (!beginsPart(word, at))
            continue;
        if (count == mostCapitals)
            return;
        starts[count++] = at;
    }
    for (std::size_t i = 0; i < count; ++i)
        (inner += ' ') += word.mid(starts[i]).toLatin1().toLower();
}

} // namespace

QByteArray innerWords(QStringView shown)
{
    QByteArray inner;
    for (qsizetype at = 0; at < shown.size(); ++at) {
        const qsizetype start = at;
        bool hasCapitalWithin = false;
        for (; at < shown.size() && (isUpper(shown[at]) || isLower(shown[at]) || isDigit(shown[at])); ++at)
            hasCapitalWithin = hasCapitalWithin || (at > start && isUpper(shown[at]));
        if (hasCapitalWithin && at - start <= longestTaken)
            addInner(inner, shown.mid(start, at - start));
    }
    return inner;
}

} // namespace Wenda
