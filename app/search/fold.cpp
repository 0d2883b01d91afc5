#include "search/fold.h"

#include "search/tables.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace Wenda {

namespace {

std::u16string_view longFolding(char32_t point)
{
    const LongFolding *end = longFoldings + longFoldingCount;
    const LongFolding *found = std::lower_bound(
        longFoldings, end, point, [](const LongFolding &folding, char32_t wanted) { return folding.point < wanted; });
    return found != end && found->point == point ? std::u16string_view(found->folded) : std::u16string_view(u"?", 0);
}

bool hasLongFolding(char32_t point)
{
    const LongFolding *end = longFoldings + longFoldingCount;
    const LongFolding *found = std::lower_bound(
        longFoldings, end, point, [](const LongFolding &folding, char32_t wanted) { return folding.point < wanted; });
    return found != end && found->point == point;
}

// Which code units may end a spelling variant, by their low byte: a quick no for nearly all.
std::array<bool, 256> variantEndings()
{
    std::array<bool, 256> endings{};
    for (std::size_t i = 0; i < spellingVariantCount; ++i)
        endings[std::u16string_view(spellingVariants[i].from).back() & 0xFF] = true;
    return endings;
}

void respell(QString &text)
{
    for (std::size_t i = 0; i < spellingVariantCount; ++i) {
        const std::u16string_view from = spellingVariants[i].from;
        const auto length = static_cast<qsizetype>(from.size());
        if (text.endsWith(QStringView(from))) {
            text.replace(text.size() - length, length, QString::fromUtf16(spellingVariants[i].to, length));
            return;
        }
    }
}

template <class Added>
void foldInto(QString &out, QStringView text, Added added)
{
    static const std::array<bool, 256> endings = variantEndings();
    out.reserve(out.size() + text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (const char16_t one = foldTable[unit]) {
            out.append(QChar(one));
            added(i, 1);
            if (one >= 0x4E00 && endings[one & 0xFF])
                respell(out);
            continue;
        }
        const bool isPair = QChar::isHighSurrogate(unit) && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t point = isPair ? QChar::surrogateToUcs4(unit, text[i + 1].unicode()) : char32_t(unit);
        if (hasLongFolding(point)) {
            const std::u16string_view folded = longFolding(point);
            out.append(QStringView(folded));
            added(i, static_cast<qsizetype>(folded.size()));
        } else {
            out.append(text.mid(i, isPair ? 2 : 1));
            added(i, isPair ? 2 : 1);
        }
        i += isPair;
    }
}

} // namespace

TextRange Folded::original(const TextRange &folded) const
{
    const qsizetype last = static_cast<qsizetype>(offsets.size()) - 1;
    const qsizetype from = std::clamp<qsizetype>(folded.start, 0, last);
    qsizetype to = std::clamp<qsizetype>(folded.start + folded.length, from, last);
    // A range that ends inside what one character folded to takes that character whole.
    while (to < last && to > from && offsets[to] == offsets[to - 1])
        ++to;
    return {offsets[from], offsets[to] - offsets[from]};
}

Folded fold(QStringView text)
{
    Folded result;
    result.offsets.reserve(text.size() + 1);
    foldInto(result.text, text,
             [&](qsizetype from, qsizetype count) { result.offsets.insert(result.offsets.end(), count, from); });
    result.offsets.push_back(text.size());
    return result;
}

QString folded(QStringView text)
{
    QString result;
    foldInto(result, text, [](qsizetype, qsizetype) {});
    return result;
}

TextRanges findAll(QStringView text, const QStringList &words)
{
    const Folded where = fold(text);
    TextRanges found;
    for (const QString &word : words) {
        const QString wanted = folded(word);
        for (qsizetype at = wanted.isEmpty() ? -1 : where.text.indexOf(wanted); at >= 0;
             at = where.text.indexOf(wanted, at + wanted.size()))
            found.append(where.original({at, wanted.size()}));
    }
    std::sort(found.begin(), found.end(), [](const TextRange &a, const TextRange &b) {
        return a.start != b.start ? a.start < b.start : a.length > b.length;
    });
    TextRanges joined;
    for (const TextRange &range : found) {
        if (joined.isEmpty() || range.start > joined.last().start + joined.last().length) {
            joined.append(range);
        } else {
            TextRange &last = joined.last();
            last.length = std::max(last.length, range.start + range.length - last.start);
        }
    }
    return joined;
}

} // namespace Wenda
