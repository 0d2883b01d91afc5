#pragma once

#include <QScrollArea>

namespace Wenda {

// A part of a dialog that is as large as what is in it, and scrolls only where the screen is too small for that.
class ScrolledPart final : public QScrollArea
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScrolledPart)

public:
    explicit ScrolledPart(QWidget *content, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
};

// As much of a wished size as the window's screen has room for, with the frame around it.
QSize withinScreen(const QWidget &window, const QSize &wished);

} // namespace Wenda
