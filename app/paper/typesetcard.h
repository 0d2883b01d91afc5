#pragma once

#include "paper/typeset.h"

#include <QPainter>

namespace Wenda {

// The words of a missing picture's card, in the interface's language.
QString cardNameless();
QString cardActionText(TypesetDocument::Spot::Action action);

// A small frame with a mountain in it.
void drawCardSign(QPainter &painter, const QRectF &rect, const QColor &ink);

// A picture's address as a browser takes it: "//host/a.png" is asked by https first.
QString cardAddress(const QString &address);

} // namespace Wenda
