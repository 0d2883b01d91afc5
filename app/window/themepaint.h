#pragma once

#include <QPainter>
#include <QRectF>

class QStyle;
class QStyleOption;
class QStyleOptionSpinBox;
class QWidget;

namespace Wenda {

struct Theme;

constexpr qreal cornerRadius = 6;

void paintPanel(QPainter &painter, const QRectF &rect, const QBrush &fill, const QColor &border,
                qreal radius = cornerRadius, qreal width = 1);
void paintFocus(QPainter &painter, const QRectF &rect, const Theme &theme, qreal radius = cornerRadius);
void paintChevron(QPainter &painter, const QRectF &rect, Qt::ArrowType direction, const QColor &colour);
void paintCheckBox(QPainter &painter, const QStyleOption &option, const Theme &theme);
void paintComboBox(QPainter &painter, const QStyleOption &option, const Theme &theme);
void paintSpinBox(QPainter &painter, const QStyleOptionSpinBox &option, const Theme &theme, const QStyle &style,
                  const QWidget *widget);

} // namespace Wenda
