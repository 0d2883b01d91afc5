#include "window/scrolledpart.h"

#include <QScreen>
#include <QScrollBar>

namespace Wenda {

static constexpr QSize frame(8, 40); // the most that window managers add
static constexpr int leastHeight = 80;

ScrolledPart::ScrolledPart(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
}

QSize ScrolledPart::sizeHint() const
{
    const QSize content = widget()->sizeHint();
    return {content.width() + verticalScrollBar()->sizeHint().width(), content.height()};
}

QSize ScrolledPart::minimumSizeHint() const
{
    return {widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width(), leastHeight};
}

QSize withinScreen(const QWidget &window, const QSize &wished)
{
    return wished.boundedTo(window.screen()->availableSize() - frame);
}

} // namespace Wenda
