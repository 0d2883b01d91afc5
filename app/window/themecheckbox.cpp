#include "window/theme.h"
#include "window/themepaint.h"

#include <QStyleOption>

namespace Wenda {

// Its frame stands out from either surface: it is all there is to see of an empty one.
void paintCheckBox(QPainter &painter, const QStyleOption &option, const Theme &theme)
{
    const bool isOn = option.state.testFlag(QStyle::State_On);
    const bool isPartly = option.state.testFlag(QStyle::State_NoChange);
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const QColor ink = !isEnabled ? theme.hairline : isOn || isPartly ? theme.accent : theme.softText;
    const QRectF box(option.rect); // whole pixels: a sharp frame
    paintPanel(painter, box, isOn || isPartly ? ink : theme.page, ink, 3);
    const auto at = [&](qreal x, qreal y) { return box.topLeft() + QPointF(box.width() * x, box.height() * y); };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.page, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    if (isOn)
        painter.drawPolyline(QPolygonF{at(0.24, 0.52), at(0.43, 0.7), at(0.76, 0.32)});
    else if (isPartly)
        painter.drawLine(at(0.28, 0.5), at(0.72, 0.5));
    painter.restore();
}

} // namespace Wenda
