#include "search/folding.h"

#include <algorithm>

namespace Wenda {

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
