#pragma once

#include <QProgressBar>

namespace Wenda {

// Progress as a line of four pixels; a QProgressBar to a screen reader.
class ThinBar final : public QProgressBar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThinBar)

public:
    explicit ThinBar(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Wenda
