#pragma once

#include <QByteArray>
#include <QStringView>

namespace Wenda {

// What begins with a capital within a word, to the word's end, folded: of "DescribeDBInstances" " dbinstances
// instances". The index finds a word by its beginning, so each part, and some of them together, can be found by these.
QByteArray innerWords(QStringView shown);

} // namespace Wenda
