#include "window/thinbar.h"

#include "window/theme.h"
#include "window/themepaint.h"

namespace Wenda {

ThinBar::ThinBar(QWidget *parent)
    : QProgressBar(parent)
{
    setTextVisible(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize ThinBar::sizeHint() const
{
    return {120, 4};
}

void ThinBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    paintPanel(painter, rect(), theme.hairline, {}, 2);
    const qreal share = maximum() > minimum() ? qreal(value() - minimum()) / (maximum() - minimum()) : 0;
    paintPanel(painter, QRectF(0, 0, width() * share, height()), theme.accent, {}, 2);
}

} // namespace Wenda
