#pragma once

#include "paper/typeset.h"

#include <QPainter>

namespace Wenda {

// The words of a missing picture's card, in the interface's language.
QString cardNameless();
QString cardActionText(TypesetDocument::Spot::Action action);

// A small frame with a mountain in it.
void drawCardSign(QPainter &painter, const QRectF &rect, const QColor &ink);

} // namespace Wenda
