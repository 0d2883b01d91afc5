#include "window/theme.h"

#include <algorithm>
#include <cmath>

namespace Wenda {

const Theme &Theme::light()
{
    static const Theme theme{false,
                             QColor(0xf4f4f2),
                             QColor(0xffffff),
                             QColor(0x1f2328),
                             QColor(0x5f6870),
                             QColor(0xe3e4e1),
                             QColor(0x0b6bcb),
                             QColor(0xe4effc),
                             QColor(0xffe9a8),
                             QColor(0xf6f7f7)};
    return theme;
}

const Theme &Theme::dark()
{
    static const Theme theme{true,
                             QColor(0x202326),
                             QColor(0x17191c),
                             QColor(0xe4e7ea),
                             QColor(0x9aa4ad),
                             QColor(0x33383d),
                             QColor(0x6cb2ff),
                             QColor(0x1f3550),
                             QColor(0x5c4a12),
                             QColor(0x1f2327)};
    return theme;
}

const Theme &Theme::of(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < 128 ? dark() : light();
}

QPalette Theme::palette() const
{
    QPalette palette(text, window, window, hairline, hairline, text, page);
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, page);
    palette.setColor(QPalette::AlternateBase, card);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::PlaceholderText, softText);
    palette.setColor(QPalette::BrightText, page);
    palette.setColor(QPalette::Button, window);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::ToolTipBase, page);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Light, page);
    palette.setColor(QPalette::Midlight, window);
    palette.setColor(QPalette::Mid, hairline);
    palette.setColor(QPalette::Dark, hairline);
    palette.setColor(QPalette::Shadow, hairline);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, page);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    QColor disabled = softText;
    disabled.setAlphaF(0.55F);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, hairline);
    return palette;
}

QColor Theme::hover() const
{
    QColor colour = text;
    colour.setAlphaF(isDark ? 0.08F : 0.06F);
    return colour;
}

static qreal luminance(const QColor &colour)
{
    const auto linear = [](qreal part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

qreal contrast(const QColor &one, const QColor &other)
{
    const qreal a = luminance(one);
    const qreal b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace Wenda
