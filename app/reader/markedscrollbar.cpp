#include "reader/markedscrollbar.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionSlider>

namespace Wenda {

MarkedScrollBar::MarkedScrollBar(QWidget *parent)
    : QScrollBar(Qt::Vertical, parent)
{
}

void MarkedScrollBar::setMarks(const QList<qreal> &shares, const QColor &colour)
{
    if (m_marks == shares && m_colour == colour)
        return;
    m_marks = shares;
    m_colour = colour;
    update();
}

void MarkedScrollBar::paintEvent(QPaintEvent *event)
{
    QScrollBar::paintEvent(event);
    if (m_marks.isEmpty())
        return;
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRectF groove = style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarGroove, this);
    QPainter painter(this);
    int last = -2;
    for (const qreal share : std::as_const(m_marks)) {
        const int y = int(groove.top() + share * (groove.height() - 2));
        if (y - last < 2)
            continue; // thousands of marks are a few hundred lines
        last = y;
        painter.fillRect(QRectF(groove.left() + 2, y, groove.width() - 4, 2), m_colour);
    }
}

} // namespace Wenda
