#pragma once

#include <QPixmap>

class QWidget;

namespace Wenda {

// What hangs at the mouse while a topic is dragged: its question on a small card, in the look of the widget it leaves.
QPixmap dragPicture(const QString &question, const QWidget &from);

} // namespace Wenda
