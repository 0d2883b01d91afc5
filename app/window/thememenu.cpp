#include "window/theme.h"
#include "window/themepaint.h"
#include "window/themestyle.h"

#include <QStyleOption>

namespace Wenda {

// Fusion draws the rest; its frame around the chosen entry and its dark separators are not ours.
void ThemeStyle::paintMenuItem(const QStyleOptionMenuItem &item, QPainter &painter, const Theme &theme,
                               const QWidget *widget) const
{
    if (item.menuItemType == QStyleOptionMenuItem::Separator && item.text.isEmpty()) {
        painter.fillRect(QRect(item.rect.left(), item.rect.center().y(), item.rect.width(), 1), theme.hairline);
        return;
    }
    QStyleOptionMenuItem calm(item);
    if (item.state.testFlag(State_Selected) && item.state.testFlag(State_Enabled))
        paintPanel(painter, QRectF(item.rect).adjusted(4, 1, -4, -1), theme.accentTint, {}, 4);
    calm.state.setFlag(State_Selected, false);
    QProxyStyle::drawControl(CE_MenuItem, &calm, &painter, widget);
}

} // namespace Wenda
