#include "reader/iconbutton.h"

#include <QPainter>
#include <QSvgRenderer>

namespace Wenda {

IconButton::IconButton(const QString &icon, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
{
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setFixedSize(sizeHint());
}

void IconButton::setIconName(const QString &icon)
{
    m_icon = icon;
    update();
}

void IconButton::setName(const QString &name, const QString &keys)
{
    setText(name);
    setAccessibleName(name);
    setToolTip(keys.isEmpty() ? name : name + QLatin1String(" (") + keys + u')');
}

void IconButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (isDown() || underMouse() || hasFocus()) {
        QColor tint = palette().color(QPalette::Text);
        tint.setAlphaF(isDown() ? 0.16F : 0.08F);
        painter.setBrush(tint);
        painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Link), 1.5) : QPen(Qt::NoPen));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    }
    const qreal density = devicePixelRatioF();
    QImage icon(QSize(20, 20) * density, QImage::Format_ARGB32_Premultiplied);
    icon.fill(Qt::transparent);
    QPainter drawing(&icon);
    QSvgRenderer(QLatin1String(":/icons/") + m_icon + QLatin1String(".svg")).render(&drawing);
    drawing.setCompositionMode(QPainter::CompositionMode_SourceIn);
    drawing.fillRect(icon.rect(), palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::Text));
    drawing.end();
    painter.drawImage(QRectF((width() - 20) / 2.0, (height() - 20) / 2.0, 20, 20), icon);
}

} // namespace Wenda
