#pragma once

#include "paper/pagestyle.h"
#include "paper/typesetmarkup.h"
#include "paper/typesetobjects.h"

#include <QTextBlockFormat>
#include <QTextCharFormat>
#include <QTextFrameFormat>

#include <array>

namespace Wenda {

// A style as Qt's formats. Lengths are in the style's unit.
class TypesetFormats final
{
public:
    explicit TypesetFormats(const PageStyle &style);

    const PageStyle style;
    const qreal em;

    QFont font() const;
    const QTextCharFormat &text() const { return m_text; }
    QTextCharFormat heading(int rank) const; // 0: the page's highest level
    QTextCharFormat inlineElement(const QTextCharFormat &around, Tag tag, const MarkupPiece &piece) const;
    QTextCharFormat codeBlock() const;
    QTextCharFormat small() const;
    QTextCharFormat nothing() const; // for blocks that only part two frames
    QTextCharFormat marker(const Marker &marker, const QTextCharFormat &beside) const;

    qreal headingSize(int rank) const; // times the text's
    qreal headingGap(int rank) const;
    qreal blockGap() const { return em * 0.85; }
    qreal itemGap() const { return em * 0.3; }
    QTextBlockFormat line(qreal size = 1, qreal leading = 0) const; // fixed line height; leading 0: the style's
    QTextBlockFormat nothingLine() const;

private:
    void setSize(QTextCharFormat &format, qreal factor) const;

    QTextCharFormat m_text;
};

// The size in which a font shows so many of the style's units: whole pixels on a screen, points on paper.
void setFontSize(QFont &font, qreal size, bool isPaper);

} // namespace Wenda
