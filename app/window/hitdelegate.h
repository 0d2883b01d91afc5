#pragma once

#include <QStyledItemDelegate>

#include <memory>

namespace Wenda {

class HitTexts;

// A hit: its trail small, its heading bold with marks on two lines at most, a passage with marks on two lines at most,
// in how many other places the same stands, and at the right why it was found where that is not plain.
class HitDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HitDelegate)

public:
    explicit HitDelegate(QObject *parent = nullptr);
    ~HitDelegate() override;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    std::unique_ptr<HitTexts> m_texts;
};

} // namespace Wenda
