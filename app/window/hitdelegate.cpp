#include "window/hitdelegate.h"

#include "window/hitlistmodel.h"
#include "window/hittext.h"
#include "window/theme.h"
#include "window/themepaint.h"

#include <QAbstractItemView>
#include <QPainter>

namespace Wenda {

namespace {

constexpr int outer = 6;  // between the sidebar's edge and the row's panel
constexpr int inner = 14; // between the panel's edge and its text

int textWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return std::max(80, width - 2 * (outer + inner));
}

} // namespace

HitDelegate::HitDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
    , m_texts(std::make_unique<HitTexts>())
{
}

HitDelegate::~HitDelegate() = default;

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {10, m_texts->heightOf(HitListModel::hitAt(index), option.font, textWidth(option)) + 2};
}

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    const HitText &text = m_texts->of(HitListModel::hitAt(index), option.font, textWidth(option));
    const QRect panel = option.rect.adjusted(outer, 1, -outer, -1);

    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        paintPanel(*painter, panel, theme.accentTint, {});
    else if (option.state.testFlag(QStyle::State_MouseOver))
        paintPanel(*painter, panel, theme.hover(), {});
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        paintFocus(*painter, panel, theme);

    const int left = panel.left() + inner;
    int y = panel.top() + HitText::above;
    text.trail.draw(*painter, QPointF(left, y), theme.softText);
    if (text.chipWidth > 0) {
        const QRect chip(panel.right() - inner - text.chipWidth + 1, y - 1, text.chipWidth, text.firstLine + 2);
        paintPanel(*painter, chip, Qt::NoBrush, theme.hairline, chip.height() / 2.0);
        painter->setFont(HitText::chipFont(option.font));
        painter->setPen(theme.softText);
        painter->drawText(chip, Qt::AlignCenter, text.chip);
    }
    y += text.firstLine + 2;
    text.heading.draw(*painter, QPointF(left, y), theme.text, theme.mark);
    y += text.heading.height() + 2;
    text.passage.draw(*painter, QPointF(left, y), theme.softText, theme.mark, theme.text);
    y += text.passage.height() + (text.passage.height() > 0 ? 2 : 0);
    text.also.draw(*painter, QPointF(left, y), theme.softText);
    painter->restore();
}

} // namespace Wenda
