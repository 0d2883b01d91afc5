#pragma once

#include <QtGlobal>

class QPointF;
class QTextBlock;
class QTextDocument;

namespace Wenda {

// Where text stands in a document that may not be laid out to its end yet, in its coordinates. Each lays out as far as
// what it is asked about, isLaidOut apart.

bool isLaidOut(const QTextDocument &document, int position); // a character position; one outside: the nearest

// Also in tables and boxes, where QTextLayout::position() counts from the cell's or the box's corner.
QPointF originOf(const QTextBlock &block);
qreal lineTop(const QTextDocument &document, int position);
int positionAt(const QTextDocument &document, qreal y);

} // namespace Wenda
