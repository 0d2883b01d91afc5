#include "window/theme.h"
#include "window/themepaint.h"

#include <QStyleOption>

namespace Wenda {

static void paintField(QPainter &painter, const QStyleOption &option, const Theme &theme)
{
    paintPanel(painter, option.rect, theme.page,
               option.state.testFlag(QStyle::State_HasFocus) ? theme.accent : theme.hairline);
}

void paintComboBox(QPainter &painter, const QStyleOption &option, const Theme &theme)
{
    paintField(painter, option, theme);
    const QRect arrow = QStyle::visualRect(
        option.direction, option.rect, QRect(option.rect.right() - 24, option.rect.top(), 20, option.rect.height()));
    paintChevron(painter, arrow, Qt::DownArrow, theme.softText);
}

void paintSpinBox(QPainter &painter, const QStyleOptionSpinBox &option, const Theme &theme, const QStyle &style,
                  const QWidget *widget)
{
    paintField(painter, option, theme);
    const auto arrow = [&](QStyle::SubControl part, QAbstractSpinBox::StepEnabledFlag step, Qt::ArrowType direction) {
        const QRect rect = style.subControlRect(QStyle::CC_SpinBox, &option, part, widget);
        if (option.activeSubControls.testFlag(part))
            paintPanel(painter, rect, theme.hover(), {}, 3);
        const bool isPossible = option.stepEnabled.testFlag(step) && option.state.testFlag(QStyle::State_Enabled);
        paintChevron(painter, rect, direction, isPossible ? theme.softText : theme.hairline);
    };
    arrow(QStyle::SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, Qt::UpArrow);
    arrow(QStyle::SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, Qt::DownArrow);
}

} // namespace Wenda
