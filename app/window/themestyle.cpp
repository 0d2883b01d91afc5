#include "window/themestyle.h"

#include "window/theme.h"
#include "window/themepaint.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOption>

namespace Wenda {

static constexpr int fieldPadding = 5; // beside the text of a field, more than Fusion's

ThemeStyle::ThemeStyle(Preferences::Appearance appearance)
    : QProxyStyle(QStringLiteral("Fusion"))
    , m_appearance(appearance)
{
}

void ThemeStyle::setAppearance(Preferences::Appearance appearance)
{
    if (appearance == m_appearance)
        return;
    m_appearance = appearance;
    QApplication::setPalette(QPalette()); // asks for the base palette again, which polish() makes
}

void ThemeStyle::polish(QPalette &palette)
{
    switch (m_appearance) {
    case Preferences::Appearance::System:
        palette = Theme::of(palette).palette();
        break;
    case Preferences::Appearance::Light:
        palette = Theme::light().palette();
        break;
    case Preferences::Appearance::Dark:
        palette = Theme::dark().palette();
        break;
    }
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 32;
    case PM_SplitterWidth:
        return 1;
    case PM_ToolBarFrameWidth:
    case PM_ToolBarItemMargin:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_DockWidgetFrameWidth:
        return 0;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return 4;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_ToolBarItemSpacing:
        return 6;
    case PM_TreeViewIndentation:
        return 18;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_Widget_Animation_Duration:
    case SH_Widget_Animate:
    case SH_ScrollBar_Transient:
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition:
        return 1;
    case SH_ToolTip_WakeUpDelay:
        return 500;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QRect ThemeStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    if (element == SE_LineEditContents && frame && frame->lineWidth > 0)
        return rect.adjusted(fieldPadding, 0, -fieldPadding, 0);
    return rect;
}

// A scroll bar is its groove and its slider: no arrow buttons.
QRect ThemeStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                 const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !bar) {
        const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
        const bool isText = (control == CC_ComboBox && part == SC_ComboBoxEditField) ||
                            (control == CC_SpinBox && part == SC_SpinBoxEditField);
        return isText ? rect.adjusted(fieldPadding, 0, 0, 0) : rect;
    }
    const bool isUpright = bar->orientation == Qt::Vertical;
    const int length = isUpright ? bar->rect.height() : bar->rect.width();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    const qint64 whole = range + bar->pageStep;
    const int least = pixelMetric(PM_ScrollBarSliderMin, option, widget);
    const int slider =
        whole > 0 ? int(qBound(qint64(least), length * qint64(bar->pageStep) / whole, qint64(length))) : length;
    const int at =
        sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
    const auto piece = [&](int from, int size) {
        const QRect rect = isUpright ? QRect(bar->rect.x(), bar->rect.y() + from, bar->rect.width(), size)
                                     : QRect(bar->rect.x() + from, bar->rect.y(), size, bar->rect.height());
        return visualRect(bar->direction, bar->rect, rect);
    };
    switch (part) {
    case SC_ScrollBarGroove:
        return bar->rect;
    case SC_ScrollBarSlider:
        return piece(at, slider);
    case SC_ScrollBarSubPage:
        return piece(0, at);
    case SC_ScrollBarAddPage:
        return piece(at + slider, length - at - slider);
    default:
        return {};
    }
}

QSize ThemeStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_MenuItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (item && item->menuItemType != QStyleOptionMenuItem::Separator)
            result = QSize(result.width() + 16, qMax(result.height(), 28));
        return result;
    }
    case CT_PushButton:
        return {qMax(result.width() + 8, 80), qMax(result.height(), 32)};
    case CT_ComboBox:
    case CT_SpinBox:
        return {result.width() + 8 + fieldPadding, qMax(result.height(), 32)};
    case CT_LineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const bool isField = frame && frame->lineWidth > 0;
        return isField ? QSize(result.width() + 2 * fieldPadding, qMax(result.height(), 32)) : result;
    }
    case CT_ItemViewItem:
        return {result.width(), qMax(result.height(), 28)};
    default:
        return result;
    }
}

} // namespace Wenda
