#pragma once

#include "paper/pagebreaks.h"

class QPainter;

namespace Wenda {

// Paints one page's slices, the text area's top left corner being the painter's origin.
void paintSlices(QPainter &painter, const QTextDocument &document, const PageSlices &slices);

} // namespace Wenda
