#pragma once

#include "paper/pagestyle.h"

#include <QStringList>
#include <QWidget>

namespace Wenda {

// The way to the topic, in small grey above the page. Every part can be clicked; what does not fit is shortened from
// the left, the nearest parts staying whole as long as they can.
class TrailBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TrailBar)

public:
    explicit TrailBar(QWidget *parent);

    void setTrail(const QStringList &trail);
    void setStyle(const PageStyle &style);

Q_SIGNALS:
    void partClicked(int part);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    QStringList m_trail;
    QList<QWidget *> m_parts; // a button for each part, a separator between two
};

} // namespace Wenda
