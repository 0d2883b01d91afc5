#pragma once

#include <QList>
#include <QString>

namespace Wenda {

// What a person typed, as literal text: blanks (also U+3000) part words that must all be there, "…" is taken whole,
// -word must not be there. All else is searched as typed; there is no wrong query.
struct ParsedQuery
{
    struct Term
    {
        QString text; // folded
        bool isPhrase = false;
        bool operator==(const Term &) const = default;
    };
    QList<Term> terms;
    QList<Term> excluded;

    bool operator==(const ParsedQuery &) const = default;
};

ParsedQuery parse(QStringView typed);
// Every word as it was typed, signs and all: "rm -rf".
ParsedQuery parseAsText(QStringView typed);

} // namespace Wenda
