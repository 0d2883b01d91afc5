#pragma once

#include <QList>

namespace Wenda {

// A run of UTF-16 code units in some text that the owner of the range names.
struct TextRange
{
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const TextRange &) const = default;
};

using TextRanges = QList<TextRange>;

} // namespace Wenda
