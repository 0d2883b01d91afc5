#include "paper/pageband.h"

#include <QAbstractTextDocumentLayout>
#include <QHash>
#include <QSet>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextTable>

#include <algorithm>

namespace Wenda {

namespace {

struct Line
{
    qreal top = 0;
    qreal bottom = 0;
    bool isOfHeading = false;
    int block = 0;
    int number = 0; // in its block
    int count = 1;
    int table = -1;
};

// A table row, or head rows: from where to where a page end is unwelcome.
struct Span
{
    qreal top = 0;
    qreal bottom = 0;
    BreakCost cost = BreakCost::Row;
};

// Walks a document once and collects what bands are made of.
class BandScan final
{
public:
    BandScan(const QTextDocument &document, qreal pageHeight)
        : m_document(document)
        , m_pageHeight(pageHeight)
    {
    }

    BandedDocument scan()
    {
        takeTables(m_document.rootFrame(), -1);
        for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next())
            takeBlock(block);
        std::stable_sort(m_lines.begin(), m_lines.end(), [](const Line &a, const Line &b) { return a.top < b.top; });
        for (const Line &line : std::as_const(m_lines))
            addToBands(line);
        addSpans();
        return m_result;
    }

private:
    void takeTables(const QTextFrame *frame, int outermost)
    {
        const QList<QTextFrame *> children = frame->childFrames();
        for (QTextFrame *child : children) {
            const auto *table = qobject_cast<QTextTable *>(child);
            int number = outermost;
            // A table of one cell is a box, not a table whose head could be repeated.
            if (table && table->rows() * table->columns() > 1)
                number = takeTable(*table, outermost);
            takeTables(child, number);
        }
    }

    int takeTable(const QTextTable &table, int outermost)
    {
        QList<Span> rows;
        for (int row = 0; row < table.rows(); ++row)
            rows.append(rowOf(table, row));
        const int heads = outermost < 0 ? std::min(table.format().headerRowCount(), table.rows() - 1) : 0;
        BandedTable head;
        if (heads > 0) {
            head = {rows.first().top, rows.at(heads - 1).bottom};
            m_spans.append({head.headTop, rows.at(heads).top + 1, BreakCost::Strong});
        }
        const qreal room = m_pageHeight - head.repeatedHeight(m_pageHeight) - 2 * rim;
        for (const Span &row : std::as_const(rows)) {
            if (row.bottom - row.top <= room)
                m_spans.append(row);
        }
        if (outermost >= 0)
            return outermost;
        const int number = int(m_result.tables.size());
        m_result.tables.append(head);
        m_tables.insert(&table, number);
        return number;
    }

    Span rowOf(const QTextTable &table, int row) const
    {
        Span span{1e9, 0, BreakCost::Row};
        for (int column = 0; column < table.columns(); ++column) {
            const QTextTableCell cell = table.cellAt(row, column);
            if (!cell.isValid())
                continue;
            if (cell.row() == row)
                span.top = std::min(span.top, rectOf(cell.firstCursorPosition().block()).top());
            if (cell.row() + cell.rowSpan() - 1 == row)
                span.bottom = std::max(span.bottom, rectOf(cell.lastCursorPosition().block()).bottom());
        }
        return span;
    }

    QRectF rectOf(const QTextBlock &block) const { return m_document.documentLayout()->blockBoundingRect(block); }

    int tableOf(const QTextBlock &block) const
    {
        for (QTextFrame *frame = m_document.frameAt(block.position()); frame; frame = frame->parentFrame()) {
            if (const auto table = m_tables.constFind(frame); table != m_tables.cend())
                return *table;
        }
        return -1;
    }

    void takeBlock(const QTextBlock &block)
    {
        const QTextLayout *layout = block.layout();
        if (!block.isVisible() || !layout)
            return;
        const QPointF origin = rectOf(block).topLeft();
        const int table = m_tables.isEmpty() ? -1 : tableOf(block);
        const bool isHeading = block.blockFormat().headingLevel() > 0;
        for (int i = 0; i < layout->lineCount(); ++i) {
            const QRectF rect = layout->lineAt(i).rect().translated(origin);
            m_lines.append({rect.top(), rect.bottom(), isHeading, block.blockNumber(), i, layout->lineCount(), table});
        }
    }

    void startBand(const Line &line)
    {
        m_result.bands.append({line.top, line.bottom, BreakCost::None, line.table, m_blocks.values()});
        m_blocks.clear();
    }

    void addToBands(const Line &line)
    {
        constexpr qreal touch = 0.05; // rounding of the layout's 1/64 units
        QList<PageBand> &bands = m_result.bands;
        if (bands.isEmpty() || line.top >= bands.last().bottom - touch)
            startBand(line);
        PageBand &band = bands.last();
        band.bottom = std::max(band.bottom, line.bottom);
        m_blocks.insert(line.block);
        if (line.isOfHeading)
            band.cost = BreakCost::Strong;
        else if (line.count > 1 && (line.number == 0 || line.number == line.count - 2))
            band.cost = std::max(band.cost, BreakCost::Weak);
    }

    void addSpans()
    {
        QList<PageBand> &bands = m_result.bands;
        for (const Span &span : std::as_const(m_spans)) {
            auto band = std::lower_bound(bands.begin(), bands.end(), span.top,
                                         [](const PageBand &a, qreal top) { return a.bottom <= top; });
            for (; band != bands.end() && std::next(band) != bands.end() && std::next(band)->top < span.bottom; ++band)
                band->cost = std::max(band->cost, span.cost);
        }
    }

    const QTextDocument &m_document;
    qreal m_pageHeight;
    QList<Line> m_lines;
    QList<Span> m_spans;
    QHash<const QTextFrame *, int> m_tables; // outermost ones
    QSet<int> m_blocks;                      // that have a line in the last band
    BandedDocument m_result;
};

} // namespace

qreal BandedTable::repeatedHeight(qreal pageHeight) const
{
    const qreal height = headBottom - headTop + 2 * rim;
    return headBottom <= headTop || height > pageHeight / 3 ? 0 : height;
}

BandedDocument bandsOf(const QTextDocument &document, qreal pageHeight)
{
    return BandScan(document, pageHeight).scan();
}

} // namespace Wenda
