#pragma once

#include "search/fold.h"

#include <QByteArray>

#include <string_view>

namespace Wenda {

// A text as the index keeps it: folded, so that it can be looked through as it is, and what was lost by folding, in a
// few bytes (nearly always capital letters), so that the shown text can be had back.
struct KeptText
{
    QByteArray folded; // UTF-8
    QByteArray losses;
};

KeptText keep(QStringView shown);

struct ShownText
{
    QString text;
    Folded folded;
};
ShownText shownAgain(std::string_view folded, std::string_view losses);

} // namespace Wenda
