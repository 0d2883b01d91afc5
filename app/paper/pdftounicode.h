#pragma once

#include <QString>

#include <functional>

class QPDF;
class QTextDocument;

namespace Wenda {

// Rewrites what each font of the file says its glyphs mean.
void mendToUnicode(QPDF &pdf, const std::function<char32_t(char32_t shown)> &meant);

// The characters of some documents by what they look like: which one of them is meant where a font's file names
// another with the same glyph. more: text that stands beside the documents (headers and footers).
std::function<char32_t(char32_t shown)> meantBy(const QList<const QTextDocument *> &documents, const QString &more);

} // namespace Wenda
