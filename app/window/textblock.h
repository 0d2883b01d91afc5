#pragma once

#include "base/textrange.h"

#include <QFont>
#include <QPainter>
#include <QString>
#include <QTextLayout>

namespace Wenda {

// A few lines of text in a list's row: broken at a width, cut with "…" after so many lines, with marked ranges behind
// which the mark colour stands.
class TextBlock final
{
public:
    TextBlock(const QString &text, const QFont &font, int width, int mostLines, const TextRanges &marks = {});

    int height() const { return m_height; }
    int lineCount() const { return m_layout.lineCount(); }
    QString text() const { return m_layout.text(); } // as shown
    qreal lastLineWidth() const;                     // pixels that its text takes
    bool isCut() const { return m_isCut; }
    // `marked`: the text's colour on a mark.
    void draw(QPainter &painter, const QPointF &at, const QColor &text, const QColor &mark = {},
              const QColor &marked = {}) const;

private:
    int cutIn(const QTextLine &line, int width) const;
    void breakLines(int width, int mostLines);

    QTextLayout m_layout;
    TextRanges m_marks;
    int m_height = 0;
    bool m_isCut = false;
};

} // namespace Wenda
