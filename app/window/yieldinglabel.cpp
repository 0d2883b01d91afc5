#include "window/yieldinglabel.h"

#include <QPainter>

namespace Wenda {

YieldingLabel::YieldingLabel(Qt::TextElideMode elide, QWidget *parent)
    : QLabel(parent)
    , m_elide(elide)
{
    setTextFormat(Qt::PlainText);
}

void YieldingLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(palette().color(isEnabled() ? QPalette::Normal : QPalette::Disabled, foregroundRole()));
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), m_elide, width()));
}

} // namespace Wenda
