#pragma once

#include "base/settings.h"

#include <QProxyStyle>

class QStyleOptionMenuItem;

namespace Wenda {

struct Theme;

// Fusion without bevels: hairlines, 6 px corners, thin scroll bars, one accent, a visible focus, no motion. It looks
// the same on every desktop, and polishes the system's palette into the light or the dark theme, so that a change of
// either reaches every widget as PaletteChange.
class ThemeStyle final : public QProxyStyle
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ThemeStyle)

public:
    explicit ThemeStyle(Preferences::Appearance appearance = Preferences::Appearance::System);

    // Applies to the whole application, at once.
    void setAppearance(Preferences::Appearance appearance);

    using QProxyStyle::polish;
    void polish(QPalette &palette) override;

    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;

private:
    void paintMenuItem(const QStyleOptionMenuItem &item, QPainter &painter, const Theme &theme,
                       const QWidget *widget) const;

    Preferences::Appearance m_appearance;
};

} // namespace Wenda
