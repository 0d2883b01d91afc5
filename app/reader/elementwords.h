#pragma once

#include "paper/typesetobjects.h"
#include "reader/answerelements.h"

class QTextBlock;
class QTextFragment;
class QTextFrame;

namespace Wenda {

// The words that a screen reader says: a picture by its name, the marker before an item not at all.
QString wordsOf(const TypesetDocument &document, const QTextFragment &fragment);
QString wordsOf(const TypesetDocument &document, const QTextBlock &block); // trimmed

QList<Marker> markersOf(const QTextBlock &block); // those that it begins with, outer ones first

// What a box is by what stands in it first. The frames of a box, one in the other, say no more than one of them:
// Document is one around another.
AnswerElement::Kind boxKind(const TypesetDocument &document, const QTextFrame &frame);

} // namespace Wenda
