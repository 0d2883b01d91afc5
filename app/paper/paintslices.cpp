#include "paper/paintslices.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextTable>

#include <limits>

namespace Wenda {

namespace {

constexpr qreal inset = 0.5; // a line that only touches a strip is another page's; Qt draws up to 0.3 off

// Draws the lines of a block that stand in a strip.
void paintLines(QPainter &painter, const QTextBlock &block, const QRectF &strip)
{
    const QPointF origin = block.document()->documentLayout()->blockBoundingRect(block).topLeft();
    painter.setPen(Qt::black);
    for (int i = 0; i < block.layout()->lineCount(); ++i) {
        const QTextLine line = block.layout()->lineAt(i);
        const qreal top = line.y() + origin.y();
        if (top >= strip.top() - inset && top < strip.bottom() - inset)
            line.draw(&painter, origin);
    }
}

void paintStrip(QPainter &painter, const QTextDocument &document, const QRectF &strip)
{
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, Qt::black);
    context.clip = strip.adjusted(0, inset, 0, -inset);
    painter.save();
    painter.setClipRect(strip, Qt::IntersectClip);
    document.documentLayout()->draw(&painter, context);
    painter.restore();
}

void setVisible(QList<QTextBlock> &blocks, bool isVisible)
{
    for (QTextBlock &block : blocks)
        block.setVisible(isVisible);
}

// Down to where a block goes and what stands beside it in its row. Of a cell that spans rows nobody can tell: no end.
qreal reachOf(const QTextBlock &block)
{
    constexpr qreal padding = 1; // a row's lines do not touch the next's
    const QAbstractTextDocumentLayout &layout = *block.document()->documentLayout();
    qreal reach = layout.blockBoundingRect(block).bottom();
    for (QTextFrame *frame = block.document()->frameAt(block.position()); frame; frame = frame->parentFrame()) {
        const auto *table = qobject_cast<QTextTable *>(frame);
        const int row = table ? table->cellAt(block.position()).row() : 0;
        for (int column = 0; table && column < table->columns(); ++column) {
            const QTextTableCell cell = table->cellAt(row, column);
            if (cell.rowSpan() > 1)
                return std::numeric_limits<qreal>::max();
            reach = std::max(reach, layout.blockBoundingRect(cell.lastCursorPosition().block()).bottom() + padding);
        }
    }
    return reach;
}

// Of a block that reaches up to the clip or over it Qt draws the last line above it too: hidden by the clip, but a
// PDF's text has it twice. So such blocks are taken out while the rest is drawn, and drawn line by line - before what
// stands below them, for a PDF is read in the order in which it was drawn.
void paintStrip(QPainter &painter, const QTextDocument &document, const QRectF &strip, const QList<int> &above)
{
    QList<QTextBlock> blocks;
    qreal reach = strip.top();
    for (const int number : above) {
        blocks.append(document.findBlockByNumber(number));
        reach = std::max(reach, reachOf(blocks.last()));
    }
    const qreal middle = reach <= strip.top() ? strip.bottom() : std::min(reach, strip.bottom());
    const QRectF upper(strip.topLeft(), QPointF(strip.right(), middle));
    const QRectF lower(QPointF(strip.left(), middle), strip.bottomRight());
    setVisible(blocks, false);
    paintStrip(painter, document, upper);
    setVisible(blocks, true);
    for (const QTextBlock &block : std::as_const(blocks))
        paintLines(painter, block, strip);
    setVisible(blocks, false);
    if (middle < strip.bottom())
        paintStrip(painter, document, lower);
    setVisible(blocks, true);
}

} // namespace

void paintSlices(QPainter &painter, const QTextDocument &document, const PageSlices &slices)
{
    constexpr qreal side = 36; // hanging marks and borders may stand beside the column
    for (const PageSlice &slice : slices) {
        const QRectF strip(-side, slice.top, document.size().width() + 2 * side, slice.bottom - slice.top);
        painter.save();
        painter.translate(0, slice.place);
        painter.scale(slice.scale, slice.scale);
        painter.translate(0, -slice.top);
        paintStrip(painter, document, strip, slice.above);
        painter.restore();
    }
}

} // namespace Wenda
