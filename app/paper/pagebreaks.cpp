#include "paper/pagebreaks.h"

#include "paper/pageband.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextTable>

#include <algorithm>

namespace Wenda {

namespace {

class PageCutter final
{
public:
    PageCutter(const QTextDocument &document, qreal pageHeight)
        : m_document(bandsOf(document, pageHeight))
        , m_height(pageHeight)
        , m_end(document.size().height())
    {
    }

    QList<PageSlices> cut()
    {
        while (m_next < m_document.bands.size())
            cutPage();
        if (m_pages.isEmpty())
            m_pages.append(PageSlices());
        return m_pages;
    }

private:
    const PageBand &band(qsizetype i) const { return m_document.bands.at(i); }

    qreal gapBelow(qsizetype i) const
    {
        return i + 1 < m_document.bands.size() ? band(i + 1).top - band(i).bottom : m_end - band(i).bottom;
    }

    void cutPage()
    {
        m_page.clear();
        m_used = 0;
        if (m_next > 0)
            repeatHead();
        const qreal top = band(m_next).top - (m_next > 0 ? std::min(rim, gapBelow(m_next - 1) / 2) : 0);
        const qsizetype last = lastThatFits(top);
        if (last < m_next) {
            placeScaled(m_next++);
        } else {
            const qsizetype end = bestEnd(top, last);
            const qreal bottom = std::min(band(end).bottom + std::min(rim, gapBelow(end) / 2), top + m_height - m_used);
            m_page.append({top, bottom, m_used, 1, band(m_next).above});
            m_used += bottom - top;
            m_next = end + 1;
            // A picture as high as a page goes, a little smaller, under its heading rather than onto a page of its own.
            if (m_next < m_document.bands.size() && band(end).cost == BreakCost::Strong && end == last &&
                m_height - m_used > 0.5 * m_height)
                placeScaled(m_next++);
        }
        m_pages.append(m_page);
    }

    void repeatHead()
    {
        const int table = band(m_next).table;
        if (table < 0 || band(m_next - 1).table != table)
            return;
        const BandedTable &head = m_document.tables.at(table);
        const qreal height = head.repeatedHeight(m_height);
        if (height <= 0 || band(m_next).top < head.headBottom)
            return;
        m_page.append({head.headTop - rim, head.headBottom + rim, 0, 1});
        m_used = height;
    }

    // The last band that ends on a page beginning at top; m_next - 1 where none does.
    qsizetype lastThatFits(qreal top) const
    {
        constexpr qreal slack = 0.01;
        qsizetype last = m_next - 1;
        while (last + 1 < m_document.bands.size() && band(last + 1).bottom - top <= m_height - m_used + slack)
            ++last;
        return last;
    }

    // From there back to the nearest band below which the page may end.
    qsizetype bestEnd(qreal top, qsizetype last) const
    {
        if (last + 1 == m_document.bands.size())
            return last;
        for (qsizetype i = last; i >= m_next; --i) {
            if (band(i).cost == BreakCost::None)
                return i;
            const bool isHalfEmpty = band(i).bottom - top < m_height / 2;
            if (isHalfEmpty)
                break;
        }
        for (const BreakCost most : {BreakCost::Weak, BreakCost::Row}) {
            for (qsizetype i = last; i >= m_next; --i) {
                if (band(i).cost <= most)
                    return i;
            }
        }
        return last;
    }

    void placeScaled(qsizetype i)
    {
        const qreal scale = std::min<qreal>(1, (m_height - m_used) / band(i).height());
        m_page.append({band(i).top, band(i).bottom, m_used, scale, band(i).above});
        m_used += band(i).height() * scale;
    }

    BandedDocument m_document;
    qreal m_height;
    qreal m_end;
    QList<PageSlices> m_pages;
    PageSlices m_page;
    qreal m_used = 0;
    qsizetype m_next = 0;
};

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

// Of a block that reaches up to the clip or over it Qt draws the last line above it too: hidden by the clip, but a
// PDF's text has it twice. So such blocks are taken out while the rest is drawn, and drawn line by line - before what
// stands below them, for a PDF is read in the order in which it was drawn.
void paintStrip(QPainter &painter, const QTextDocument &document, const QRectF &strip, const QList<int> &above)
{
    QList<QTextBlock> blocks;
    bool isInTable = false;
    qreal reach = strip.top();
    for (const int number : above) {
        blocks.append(document.findBlockByNumber(number));
        isInTable = isInTable || QTextCursor(blocks.last()).currentTable();
        const QRectF rect = document.documentLayout()->blockBoundingRect(blocks.last());
        reach = std::max(reach, std::min(rect.bottom(), strip.bottom()));
    }
    // What stands beside it in a table goes down further: there the order is given up.
    const qreal middle = isInTable || reach <= strip.top() ? strip.bottom() : reach;
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

QList<PageSlices> pageBreaks(const QTextDocument &document, qreal pageHeight)
{
    return PageCutter(document, pageHeight).cut();
}

PagePoint pagePointOf(const QList<PageSlices> &pages, const QPointF &point)
{
    for (int page = 0; page < pages.size(); ++page) {
        const PageSlices &slices = pages.at(page);
        for (qsizetype i = 0; i < slices.size(); ++i) {
            const PageSlice &slice = slices.at(i);
            if (point.y() >= slice.top && point.y() < slice.bottom)
                return {page, {point.x() * slice.scale, slice.place + (point.y() - slice.top) * slice.scale}};
        }
    }
    return {};
}

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
