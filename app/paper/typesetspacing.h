#pragma once

#include <QtGlobal>

class QTextBlock;

namespace Wenda {

// A thin space between Han and Latin letters or digits, in the block's layout alone: what is copied, searched and read
// aloud has none of it.
void spaceHanFromLatin(const QTextBlock &block, qreal width);

} // namespace Wenda
