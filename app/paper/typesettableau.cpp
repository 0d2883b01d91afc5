#include "paper/typesetcompositor.h"

#include <QTextTableCellFormat>

namespace Wenda {

// Zebra and head in the colour of code and cards: quiet on both pages.
static QTextTableCellFormat cellFormat(const PageStyle &style, bool isHeader, int row)
{
    QTextTableCellFormat format;
    if (isHeader)
        format.setBackground(style.code);
    else if (row % 2 == 1)
        format.setBackground(style.card);
    return format;
}

void Compositor::openTable()
{
    closeBlock();
    const Container &around = m_containers.back();
    OpenTable table;
    table.plan = planTable(m_reader, (m_columnWidth * around.share - around.indent) / m_formats.em);
    if (table.plan.rows > 0) {
        m_places.hasTables = true;
        showMarkers();
        insertPart(table, gapAbove(m_containers.back().gap));
    }
    m_tables.push_back(table);
}

// The next one. All cells of it, empty.
void Compositor::insertPart(OpenTable &table, qreal gap)
{
    const TablePlan &plan = table.plan;
    const qsizetype part = table.parts.size();
    const int first = plan.parts[part];
    const int end = part + 1 < plan.parts.size() ? plan.parts[part + 1] : plan.rows;
    QTextTableFormat format;
    format.setBorderCollapse(true);
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(m_formats.style.hairline);
    format.setCellPadding(m_formats.em * 0.5);
    format.setCellSpacing(0);
    format.setLeftMargin(m_containers.back().indent);
    format.setTopMargin(gap);
    format.setWidth(QTextLength(QTextLength::PercentageLength, plan.width * 100));
    format.setHeaderRowCount(part == 0 && plan.headerRows < end ? plan.headerRows : 0);
    QList<QTextLength> widths;
    for (const qreal width : plan.widths)
        widths.append(QTextLength(QTextLength::PercentageLength, width * 100));
    format.setColumnWidthConstraints(widths);
    if (part > 0) {
        m_cursor = table.parts.last()->lastCursorPosition();
        m_cursor.movePosition(QTextCursor::NextBlock);
        m_isFresh = true;
        m_isInCellStart = false;
    }
    flattenFreshBlock();
    table.parts.append(m_cursor.insertTable(end - first, plan.columns, format));
    for (; table.nextSpan < plan.cells.size() && plan.cells[table.nextSpan].row < end; ++table.nextSpan) {
        const TablePlan::Cell &cell = plan.cells[table.nextSpan];
        if (cell.rowSpan > 1 || cell.columnSpan > 1)
            table.parts.last()->mergeCells(cell.row - first, cell.column, cell.rowSpan, cell.columnSpan);
    }
}

void Compositor::openCell()
{
    closeBlock();
    if (m_tables.empty() || m_tables.back().nextCell >= m_tables.back().plan.cells.size())
        return;
    OpenTable &table = m_tables.back();
    const TablePlan &plan = table.plan;
    const TablePlan::Cell &cell = plan.cells[table.nextCell++];
    const int part = plan.partOf(cell.row);
    while (table.parts.size() <= part)
        insertPart(table, 0);
    QTextTableCell place = table.parts[part]->cellAt(cell.row - plan.parts[part], cell.column);
    const QTextTableCellFormat format = cellFormat(m_formats.style, cell.isHeader, cell.row);
    if (!format.properties().isEmpty())
        place.setFormat(format);
    m_cursor = place.firstCursorPosition();
    qreal share = 0;
    for (int i = 0; i < cell.columnSpan; ++i)
        share += plan.widths[cell.column + i];
    Container &inside = push(cell.isHeader ? Tag::Th : Tag::Td);
    const qreal outerWidth = m_columnWidth * inside.share - inside.indent;
    inside.share = qMax(0.02, (outerWidth * plan.width * share - m_formats.em) / m_columnWidth);
    if (plan.isCramped)
        inside.longestWord = qMax(4, int((inside.share * m_columnWidth / m_formats.em - 0.4) / 0.56));
    inside.indent = 0;
    inside.depth = 0;
    inside.gap = m_formats.itemGap();
    inside.isTight = true;
    inside.alignment = cell.alignment;
    inside.format = m_formats.small();
    inside.lineSize = 0.8;
    if (cell.isHeader)
        inside.format.setFontWeight(QFont::Bold);
    m_isFresh = m_isAtStart = m_isInCellStart = true;
    m_lastFrame = nullptr;
}

void Compositor::closeTable()
{
    closeBlock();
    if (m_tables.empty())
        return;
    const OpenTable table = m_tables.back();
    m_tables.pop_back();
    if (table.parts.isEmpty())
        return;
    m_cursor = table.parts.last()->lastCursorPosition();
    m_cursor.movePosition(QTextCursor::NextBlock);
    m_lastFrame = table.parts.last();
    m_isFresh = true;
    m_isAtStart = m_isInCellStart = false;
    m_containers.back().gap = m_formats.blockGap();
}

} // namespace Wenda
