#pragma once

#include <QPersistentModelIndex>
#include <QPoint>

class QMouseEvent;

namespace Wenda {

// A row that the left button holds, until it is taken along or let go.
class RowGrab final
{
public:
    void press(const QMouseEvent &event, const QModelIndex &row);
    // The row, once, when the mouse has gone far enough to mean it; none before and after.
    QModelIndex takenBy(const QMouseEvent &move);

private:
    QPersistentModelIndex m_row;
    QPoint m_at;
};

} // namespace Wenda
