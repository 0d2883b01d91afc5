#pragma once

#include "search/fold.h"
#include "search/tables.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

// The inner loop of fold(), for those who need more than its result.

namespace Wenda {

inline std::optional<std::u16string_view> longFolding(char32_t point)
{
    const LongFolding *end = longFoldings + longFoldingCount;
    const LongFolding *found = std::lower_bound(
        longFoldings, end, point, [](const LongFolding &folding, char32_t wanted) { return folding.point < wanted; });
    if (found == end || found->point != point)
        return {};
    return std::u16string_view(found->folded);
}

// Which code units may end a spelling variant, by their low byte: a quick no for nearly all.
inline std::array<bool, 256> variantEndings()
{
    std::array<bool, 256> endings{};
    for (std::size_t i = 0; i < spellingVariantCount; ++i)
        endings[std::u16string_view(spellingVariants[i].from).back() & 0xFF] = true;
    return endings;
}

// units end behind the last character of a text that may be a variant's last.
inline void respell(char16_t *units, qsizetype end)
{
    for (std::size_t i = 0; i < spellingVariantCount; ++i) {
        const std::u16string_view from = spellingVariants[i].from;
        const auto length = static_cast<qsizetype>(from.size());
        if (end >= length && std::u16string_view(units + end - length, from.size()) == from) {
            std::copy_n(spellingVariants[i].to, length, units + end - length);
            return;
        }
    }
}

// Appends what text folds to; added(i, count) tells that text's character i became count code units.
template <class Added>
void foldInto(QString &out, QStringView text, Added added)
{
    static const std::array<bool, 256> endings = variantEndings();
    qsizetype end = out.size();
    out.resize(end + text.size()); // one for one; what becomes more makes more room
    auto *units = reinterpret_cast<char16_t *>(out.data());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (const char16_t one = foldTable[unit]) {
            units[end++] = one;
            added(i, 1);
            if (one >= 0x4E00 && endings[one & 0xFF])
                respell(units, end);
            continue;
        }
        const bool isPair = QChar::isHighSurrogate(unit) && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t point = isPair ? QChar::surrogateToUcs4(unit, text[i + 1].unicode()) : char32_t(unit);
        const std::u16string_view same(text.utf16() + i, isPair ? 2 : 1);
        const std::u16string_view folded = longFolding(point).value_or(same);
        if (folded.size() > same.size()) {
            out.resize(out.size() + static_cast<qsizetype>(folded.size() - same.size()));
            units = reinterpret_cast<char16_t *>(out.data());
        }
        end = std::ranges::copy(folded, units + end).out - units;
        added(i, static_cast<qsizetype>(folded.size()));
        i += isPair;
    }
    out.truncate(end);
}

} // namespace Wenda
