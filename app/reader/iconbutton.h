#pragma once

#include <QAbstractButton>

namespace Wenda {

// A flat button that shows one of :/icons in its palette's text colour; named for those who do not see it.
class IconButton final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IconButton)

public:
    IconButton(const QString &icon, QWidget *parent);

    void setIconName(const QString &icon);
    void setName(const QString &name, const QString &keys = {}); // for tooltip and screen readers
    QSize sizeHint() const override { return {30, 30}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
};

} // namespace Wenda
