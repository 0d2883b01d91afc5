#include "window/textblock.h"

#include "window/themepaint.h"

#include <QFontMetricsF>

#include <cmath>

namespace Wenda {

// A row never needs more than this, and laying out a heading of 10,000 characters would be felt.
static constexpr qsizetype mostCharacters = 600;

static constexpr QChar ellipsis = u'…';

TextBlock::TextBlock(const QString &text, const QFont &font, int width, int mostLines, const TextRanges &marks)
    : m_marks(marks)
{
    if (text.isEmpty())
        return;
    QString shown = text.left(mostCharacters);
    shown.replace(u'\n', u' ');
    m_layout.setFont(font);
    m_layout.setCacheEnabled(true);
    m_layout.setText(shown);
    breakLines(width, mostLines + 1);
    if (m_layout.lineCount() > mostLines) {
        m_isCut = true;
        shown.truncate(cutIn(m_layout.lineAt(mostLines - 1), width));
        m_layout.setText(shown + ellipsis);
        breakLines(width, mostLines);
    }
    // What is cut off has no mark, nor has the ellipsis for it.
    m_marks.removeIf([&shown](const TextRange &mark) { return mark.start >= shown.size(); });
    for (TextRange &mark : m_marks)
        mark.length = std::min(mark.length, shown.size() - mark.start);
    const int lines = std::min(m_layout.lineCount(), mostLines);
    for (int i = 0; i < lines; ++i)
        m_height = int(std::ceil(m_layout.lineAt(i).rect().bottom()));
}

// Where the text of a line has to end for an ellipsis to follow it. To lay out once more is what costs.
int TextBlock::cutIn(const QTextLine &line, int width) const
{
    const qreal room = width - QFontMetricsF(m_layout.font()).horizontalAdvance(ellipsis);
    int cut = line.textStart() + line.textLength();
    if (line.naturalTextWidth() > room) {
        cut = line.xToCursor(room);
        while (cut > line.textStart() && line.cursorToX(cut) > room)
            cut = m_layout.previousCursorPosition(cut);
    }
    while (cut > line.textStart() && m_layout.text().at(cut - 1).isSpace())
        --cut;
    return cut;
}

void TextBlock::breakLines(int width, int mostLines)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    m_layout.beginLayout();
    qreal y = 0;
    while (m_layout.lineCount() < mostLines) {
        QTextLine line = m_layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    m_layout.endLayout();
}

qreal TextBlock::lastLineWidth() const
{
    return m_layout.lineCount() == 0 ? 0 : m_layout.lineAt(m_layout.lineCount() - 1).naturalTextWidth();
}

void TextBlock::draw(QPainter &painter, const QPointF &at, const QColor &text, const QColor &mark,
                     const QColor &marked) const
{
    for (int i = 0; mark.isValid() && i < m_layout.lineCount(); ++i) {
        const QTextLine line = m_layout.lineAt(i);
        for (const TextRange &range : m_marks) {
            const int from = std::max(int(range.start), line.textStart());
            const int to = std::min(int(range.start + range.length), line.textStart() + line.textLength());
            if (from >= to)
                continue;
            const qreal left = line.cursorToX(from);
            const qreal right = line.cursorToX(to);
            const QRectF rect(at.x() + std::min(left, right), at.y() + line.y(), std::abs(right - left), line.height());
            paintPanel(painter, rect.adjusted(0, 1, 0, -1), mark, {}, 3);
        }
    }
    QList<QTextLayout::FormatRange> inks;
    for (const TextRange &range : m_marks) {
        if (!marked.isValid())
            break;
        inks.append({int(range.start), int(range.length), {}});
        inks.last().format.setForeground(marked);
    }
    painter.setPen(text);
    m_layout.draw(&painter, at, inks);
}

} // namespace Wenda
