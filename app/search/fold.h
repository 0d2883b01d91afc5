#pragma once

#include "base/textrange.h"

#include <QString>

#include <vector>

namespace Wenda {

// The one normaliser for index, query, highlight and find-in-page: width, case, compatibility forms, traditional to
// simplified, Han variants (帐/账). offsets[i] is where folded text's code unit i came from in the shown text; one more
// entry at the end holds the shown text's length.
struct Folded
{
    QString text;
    std::vector<qsizetype> offsets;

    // A range of the folded text as a range of the shown text.
    TextRange original(const TextRange &folded) const;
};

Folded fold(QStringView text);
QString folded(QStringView text); // the text alone

// Where words (already folded, or not) stand in a text, on the text's own characters; sorted, not overlapping.
TextRanges findAll(QStringView text, const QStringList &words);

} // namespace Wenda
