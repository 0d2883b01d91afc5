#include "window/rowgrab.h"

#include <QApplication>
#include <QMouseEvent>

#include <utility>

namespace Wenda {

void RowGrab::press(const QMouseEvent &event, const QModelIndex &row)
{
    m_at = event.position().toPoint();
    m_row = event.button() == Qt::LeftButton ? row : QModelIndex();
}

QModelIndex RowGrab::takenBy(const QMouseEvent &move)
{
    const QPoint way = move.position().toPoint() - m_at;
    if (!m_row.isValid() || way.manhattanLength() < QApplication::startDragDistance())
        return {};
    return std::exchange(m_row, QPersistentModelIndex());
}

} // namespace Wenda
