#pragma once

#include "base/textrange.h"

#include <QStringView>

namespace Wenda {

// A web or mail address that stands in running text, and where it leads.
struct Autolink
{
    TextRange range;
    QString target;
};

// The addresses in text, in order. An address ends before Han text and before punctuation that belongs to the sentence:
// in 请访问https://a.b/c。 it is https://a.b/c.
QList<Autolink> findAutolinks(QStringView text);

} // namespace Wenda
