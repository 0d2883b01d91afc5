#include "window/dragpicture.h"

#include "window/textblock.h"
#include "window/theme.h"
#include "window/themepaint.h"

#include <QWidget>

namespace Wenda {

static constexpr int mostWidth = 260;
static constexpr int mostLines = 2;
static constexpr QMargins around(10, 6, 10, 6);

QPixmap dragPicture(const QString &question, const QWidget &from)
{
    const Theme &theme = Theme::of(from.palette());
    const int width = std::min(mostWidth, from.fontMetrics().horizontalAdvance(question) + 1);
    const TextBlock text(question, from.font(), width, mostLines);
    const QRect card = QRect(0, 0, width, text.height()).marginsAdded(around).translated(around.left(), around.top());
    QPixmap picture(card.size() * from.devicePixelRatioF());
    picture.setDevicePixelRatio(from.devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    paintPanel(painter, card, theme.page, theme.accent);
    text.draw(painter, {qreal(around.left()), qreal(around.top())}, theme.text);
    return picture;
}

} // namespace Wenda
