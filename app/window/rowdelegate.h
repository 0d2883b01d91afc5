#pragma once

#include <QStyledItemDelegate>

namespace Wenda {

// A row of a tree of topics: 32 px, a second line before a title is cut, the whole title in the tooltip where it was.
class RowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowDelegate)

public:
    static constexpr int MarksRole = Qt::UserRole + 100; // TextRanges to mark in the title

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;
};

} // namespace Wenda
