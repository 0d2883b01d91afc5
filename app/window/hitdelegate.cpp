#include "window/hitdelegate.h"

#include "window/hitlistmodel.h"
#include "window/textblock.h"
#include "window/theme.h"
#include "window/themepaint.h"

#include <QAbstractItemView>
#include <QPainter>

namespace Wenda {

namespace {

constexpr int outer = 6;  // between the sidebar's edge and the row's panel
constexpr int inner = 14; // between the panel's edge and its text
constexpr int above = 8;

QFont scaled(QFont font, qreal factor, bool isBold = false)
{
    font.setPointSizeF(font.pointSizeF() * factor);
    font.setBold(isBold);
    return font;
}

// The way to a hit in one line: where it is too long, without its first parts.
QString trailIn(const QStringList &trail, const QFont &font, int width)
{
    const QFontMetrics metrics(font);
    QString line = trail.join(QStringLiteral(" › "));
    for (qsizetype left = 1; left < trail.size() && metrics.horizontalAdvance(line) > width; ++left)
        line = QStringLiteral("… › ") + trail.mid(left).join(QStringLiteral(" › "));
    return line;
}

// The row's three texts, broken for a width.
struct HitText
{
    HitText(const Hit &hit, const QFont &font, int width)
        : chip(QFontMetrics(scaled(font, 0.82))
                   .elidedText(HitListModel::reasonText(hit), Qt::ElideRight, std::max(60, width * 2 / 3)))
        , chipWidth(chip.isEmpty() ? 0 : QFontMetrics(scaled(font, 0.82)).horizontalAdvance(chip) + 16)
        , trailWidth(width - chipWidth - (chipWidth ? 8 : 0))
        , trail(trailIn(hit.trail, scaled(font, 0.86), trailWidth), scaled(font, 0.86), trailWidth, 1)
        , firstLine(chipWidth ? TextBlock(chip, scaled(font, 0.86), trailWidth, 1).height() : trail.height())
        , heading(hit.heading, scaled(font, 1, true), width, 2, hit.headingMarks)
        , passage(hit.passage, scaled(font, 0.9), width, 2, hit.passageMarks)
    {
    }

    int height() const
    {
        return 2 * above + firstLine + heading.height() + passage.height() + (passage.height() > 0 ? 4 : 2);
    }

    QString chip;
    int chipWidth;
    int trailWidth;
    TextBlock trail;
    int firstLine; // a page's hit may have no trail, but its reason stands there
    TextBlock heading;
    TextBlock passage;
};

int textWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : option.rect.width();
    return std::max(80, width - 2 * (outer + inner));
}

} // namespace

QSize HitDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto hit = index.data(HitListModel::HitRole).value<Hit>();
    return {10, HitText(hit, option.font, textWidth(option)).height() + 2};
}

void HitDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto hit = index.data(HitListModel::HitRole).value<Hit>();
    const Theme &theme = Theme::of(option.palette);
    const HitText text(hit, option.font, textWidth(option));
    const QRect panel = option.rect.adjusted(outer, 1, -outer, -1);

    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        paintPanel(*painter, panel, theme.accentTint, {});
    else if (option.state.testFlag(QStyle::State_MouseOver))
        paintPanel(*painter, panel, theme.hover(), {});
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        paintFocus(*painter, panel, theme);

    const int left = panel.left() + inner;
    int y = panel.top() + above;
    text.trail.draw(*painter, QPointF(left, y), theme.softText);
    if (text.chipWidth > 0) {
        const QRect chip(panel.right() - inner - text.chipWidth + 1, y - 1, text.chipWidth, text.firstLine + 2);
        paintPanel(*painter, chip, Qt::NoBrush, theme.hairline, chip.height() / 2.0);
        painter->setFont(scaled(option.font, 0.82));
        painter->setPen(theme.softText);
        painter->drawText(chip, Qt::AlignCenter, text.chip);
    }
    y += text.firstLine + 2;
    text.heading.draw(*painter, QPointF(left, y), theme.text, theme.mark);
    y += text.heading.height() + 2;
    text.passage.draw(*painter, QPointF(left, y), theme.softText, theme.mark, theme.text);
    painter->restore();
}

} // namespace Wenda
