#include "window/rowdelegate.h"

#include "window/textblock.h"
#include "window/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>
#include <QTreeView>

namespace Wenda {

namespace {

constexpr int rowHeight = 32;
constexpr int textLeft = 4;
constexpr int textRight = 16;

int depthOf(QModelIndex index)
{
    int depth = 1; // the root's own branch sign
    for (index = index.parent(); index.isValid(); index = index.parent())
        ++depth;
    return depth;
}

// A view lays rows out before it knows their rectangles: the width is reckoned from the tree's own indentation.
int widthFor(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *tree = qobject_cast<const QTreeView *>(option.widget);
    const int room = tree ? tree->viewport()->width() - depthOf(index) * tree->indentation() : option.rect.width();
    return std::max(60, room - textLeft - textRight);
}

TextBlock titleOf(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    QFont font = option.font;
    if (option.state.testFlag(QStyle::State_Selected))
        font.setWeight(QFont::DemiBold);
    return {index.data(Qt::DisplayRole).toString(), font, widthFor(option, index), 2,
            index.data(RowDelegate::MarksRole).value<TextRanges>()};
}

} // namespace

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem bold(option);
    bold.state |= QStyle::State_Selected; // being chosen must not change a row's height
    const TextBlock title = titleOf(bold, index);
    const int padding = std::max(10, rowHeight - QFontMetrics(option.font).height());
    return {10, std::max(rowHeight, title.height() + padding)};
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    const TextBlock title = titleOf(option, index);
    painter->save();
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const bool isOpen = index.flags().testFlag(Qt::ItemIsSelectable);
    const qreal y = option.rect.top() + (option.rect.height() - title.height()) / 2.0;
    title.draw(*painter, QPointF(option.rect.left() + textLeft, y),
               isChosen ? theme.accent : (isOpen ? theme.text : theme.softText), theme.mark, theme.text);
    painter->restore();
}

bool RowDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                            const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const bool isCut = titleOf(option, index).isCut();
    QToolTip::showText(event->globalPos(), isCut ? index.data(Qt::DisplayRole).toString() : QString(), view);
    return true;
}

} // namespace Wenda
