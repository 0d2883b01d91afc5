#pragma once

#include <QColor>
#include <QList>
#include <QScrollBar>

namespace Wenda {

// A scroll bar with small marks where something was found.
class MarkedScrollBar final : public QScrollBar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MarkedScrollBar)

public:
    explicit MarkedScrollBar(QWidget *parent);

    void setMarks(const QList<qreal> &shares, const QColor &colour); // 0: the top, 1: the end

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<qreal> m_marks;
    QColor m_colour;
};

} // namespace Wenda
