#pragma once

#include <QString>

namespace Wenda {

// Page::html as a text file shows it: a blank line between blocks, list items with their numbers or dashes and indented
// by their depth, table cells parted by tabs, code as it stands. Ends in one newline.
QString plainText(const QString &html);

} // namespace Wenda
