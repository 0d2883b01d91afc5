#include "window/themepaint.h"

#include "window/theme.h"
#include "window/themestyle.h"

#include <QStyleOption>
#include <QTabBar>

namespace Wenda {

void paintPanel(QPainter &painter, const QRectF &rect, const QBrush &fill, const QColor &border, qreal radius,
                qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    const qreal inset = border.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void paintFocus(QPainter &painter, const QRectF &rect, const Theme &theme, qreal radius)
{
    paintPanel(painter, rect, Qt::NoBrush, theme.accent, radius, 1.5);
}

void paintChevron(QPainter &painter, const QRectF &rect, Qt::ArrowType direction, const QColor &colour)
{
    static constexpr qreal reach = 3.5;
    const QPointF middle = rect.center();
    QPolygonF line;
    if (direction == Qt::DownArrow)
        line << QPointF(-reach, -reach / 2) << QPointF(0, reach / 2) << QPointF(reach, -reach / 2);
    else if (direction == Qt::UpArrow)
        line << QPointF(-reach, reach / 2) << QPointF(0, -reach / 2) << QPointF(reach, reach / 2);
    else if (direction == Qt::LeftArrow)
        line << QPointF(reach / 2, -reach) << QPointF(-reach / 2, 0) << QPointF(reach / 2, reach);
    else
        line << QPointF(-reach / 2, -reach) << QPointF(reach / 2, 0) << QPointF(-reach / 2, reach);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(line.translated(middle));
    painter.restore();
}

namespace {

bool has(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

bool isHeld(const QStyleOption *option)
{
    return has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
}

bool isShowingFocus(const QStyleOption *option)
{
    return has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange);
}

void paintToolButton(const QStyleOption *option, QPainter &painter, const Theme &theme)
{
    const bool isEnabled = has(option, QStyle::State_Enabled);
    if (isEnabled && (has(option, QStyle::State_MouseOver) || isHeld(option)))
        paintPanel(painter, option->rect, theme.hover(), {});
    if (has(option, QStyle::State_HasFocus))
        paintFocus(painter, option->rect, theme);
}

void paintPushButton(const QStyleOption *option, QPainter &painter, const Theme &theme)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool isDefault = button && button->features.testFlag(QStyleOptionButton::DefaultButton);
    paintPanel(painter, option->rect,
               isHeld(option) ? theme.window
               : isDefault    ? theme.accentTint // a frame of the accent is the focus
                              : theme.page,
               theme.hairline);
    if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled))
        paintPanel(painter, option->rect, theme.hover(), {});
    if (isShowingFocus(option))
        paintFocus(painter, option->rect, theme);
}

// A bar that has nothing to scroll says nothing.
void paintScrollBar(const QStyle &style, const QStyleOptionComplex *option, QPainter &painter, const QWidget *widget)
{
    const Theme &theme = Theme::of(option->palette);
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    const QRect rect = style.subControlRect(QStyle::CC_ScrollBar, option, QStyle::SC_ScrollBarSlider, widget);
    const bool isActive = option->activeSubControls.testFlag(QStyle::SC_ScrollBarSlider);
    QColor colour = theme.softText;
    colour.setAlphaF(has(option, QStyle::State_Sunken) || isActive ? 0.7F : 0.35F);
    if (has(option, QStyle::State_Enabled) && (!bar || bar->maximum > bar->minimum))
        paintPanel(painter, QRectF(rect).adjusted(3, 3, -3, -3), colour, {}, 3);
}

void paintTab(const QStyleOptionTab &tab, QPainter &painter, const Theme &theme)
{
    if (has(&tab, QStyle::State_MouseOver) && !has(&tab, QStyle::State_Selected))
        paintPanel(painter, QRectF(tab.rect).adjusted(2, 3, -2, -5), theme.hover(), {});
    if (has(&tab, QStyle::State_Selected))
        painter.fillRect(QRect(tab.rect.left(), tab.rect.bottom() - 1, tab.rect.width(), 2), theme.accent);
    if (has(&tab, QStyle::State_HasFocus))
        paintFocus(painter, QRectF(tab.rect).adjusted(0, 2, 0, -3), theme);
}

} // namespace

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                               const QWidget *widget) const
{
    const Theme &theme = Theme::of(option->palette);
    switch (element) {
    case PE_PanelButtonTool:
        return paintToolButton(option, *painter, theme);
    case PE_PanelButtonCommand:
        return paintPushButton(option, *painter, theme);
    case PE_IndicatorCheckBox:
        return paintCheckBox(*painter, *option, theme);
    case PE_FrameFocusRect:
        return paintFocus(*painter, option->rect, theme, 4);
    case PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (!frame || frame->lineWidth <= 0)
            return;
        return paintPanel(*painter, option->rect, theme.page,
                          has(option, State_HasFocus) ? theme.accent : theme.hairline);
    }
    case PE_IndicatorBranch:
        if (has(option, State_Children))
            paintChevron(*painter, option->rect, has(option, State_Open) ? Qt::DownArrow : Qt::RightArrow,
                         theme.softText);
        return;
    case PE_IndicatorTabClose: {
        if (has(option, State_MouseOver))
            paintPanel(*painter, option->rect, theme.hover(), {}, 4);
        const QRectF cross = QRectF(0, 0, 8, 8).translated(QRectF(option->rect).center() - QPointF(4, 4));
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(theme.softText, 1.5, Qt::SolidLine, Qt::RoundCap));
        painter->drawLine(cross.topLeft(), cross.bottomRight());
        painter->drawLine(cross.topRight(), cross.bottomLeft());
        painter->restore();
        return;
    }
    case PE_Frame:
        return paintPanel(*painter, option->rect, Qt::NoBrush, theme.hairline, 0);
    case PE_PanelMenu:
        painter->fillRect(option->rect, theme.page);
        return;
    case PE_FrameMenu:
    case PE_PanelTipLabel:
        return paintPanel(*painter, option->rect, element == PE_FrameMenu ? QBrush(Qt::NoBrush) : QBrush(theme.page),
                          theme.hairline, 0);
    case PE_PanelItemViewRow:
    case PE_FrameTabBarBase:
    case PE_FrameStatusBarItem:
    case PE_IndicatorToolBarSeparator:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ThemeStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    const Theme &theme = Theme::of(option->palette);
    switch (element) {
    case CE_Splitter:
        painter->fillRect(option->rect, theme.hairline);
        return;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return paintTab(*tab, *painter, theme);
        break;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            QStyleOptionTab label(*tab);
            label.state.setFlag(State_HasFocus, false); // the focus frame stands around the whole tab
            label.palette.setColor(QPalette::WindowText, has(option, State_Selected) ? theme.accent : theme.softText);
            return QProxyStyle::drawControl(element, &label, painter, widget);
        }
        break;
    case CE_ToolButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && widget && has(option, State_Enabled)) {
            QStyleOptionToolButton label(*button);
            label.palette.setColor(QPalette::ButtonText, option->palette.color(widget->foregroundRole()));
            return QProxyStyle::drawControl(element, &label, painter, widget);
        }
        break;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem calm(*item);
            calm.palette.setColor(QPalette::Highlight, theme.accentTint);
            calm.palette.setColor(QPalette::HighlightedText, theme.accent);
            return QProxyStyle::drawControl(element, &calm, painter, widget);
        }
        break;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return paintMenuItem(*item, *painter, theme, widget);
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ThemeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                    const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        return paintScrollBar(*this, option, *painter, widget);
    // That a button has a menu is said by what it is, not by a corner of it.
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (control == CC_ToolButton && button) {
        QStyleOptionToolButton plain(*button);
        plain.features.setFlag(QStyleOptionToolButton::HasMenu, false);
        return QProxyStyle::drawComplexControl(control, &plain, painter, widget);
    }
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (control == CC_ComboBox && box && !box->editable)
        return paintComboBox(*painter, *option, Theme::of(option->palette));
    if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); control == CC_SpinBox && spin)
        return paintSpinBox(*painter, *spin, Theme::of(option->palette), *proxy(), widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace Wenda
