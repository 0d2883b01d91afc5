// An element as a table, and as a cell of one.
#include "reader/elementaccess.h"

#include "reader/answeraccess.h"

namespace Wenda {

QAccessibleInterface *ElementAccess::cellAt(int row, int column) const
{
    if (!isValid())
        return nullptr;
    for (const int place : element().children) {
        const AnswerElement &cell = m_answer.elements().at(place);
        if (row >= cell.row && row < cell.row + cell.rows && column >= cell.column &&
            column < cell.column + cell.columns)
            return m_answer.element(place);
    }
    return nullptr;
}

QString ElementAccess::columnDescription(int column) const
{
    QAccessibleInterface *head = cellAt(0, column);
    return head && head->role() == QAccessible::ColumnHeader ? head->text(QAccessible::Name) : QString();
}

int ElementAccess::columnCount() const
{
    return element().columns;
}

int ElementAccess::rowCount() const
{
    return element().rows;
}

QList<QAccessibleInterface *> ElementAccess::columnHeaderCells() const
{
    const auto *around = dynamic_cast<const ElementAccess *>(parent());
    QAccessibleInterface *head = around ? around->cellAt(0, element().column) : nullptr;
    if (!head || head == this || head->role() != QAccessible::ColumnHeader)
        return {};
    return {head};
}

int ElementAccess::columnIndex() const
{
    return element().column;
}

int ElementAccess::rowIndex() const
{
    return element().row;
}

int ElementAccess::columnExtent() const
{
    return element().columns;
}

int ElementAccess::rowExtent() const
{
    return element().rows;
}

} // namespace Wenda
