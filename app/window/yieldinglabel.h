#pragma once

#include <QLabel>

namespace Wenda {

// A line of plain text that gives way when the window is narrow, instead of holding the window open.
class YieldingLabel final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(YieldingLabel)

public:
    explicit YieldingLabel(Qt::TextElideMode elide, QWidget *parent = nullptr);
    QSize minimumSizeHint() const override { return {0, QLabel::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Qt::TextElideMode m_elide;
};

} // namespace Wenda
