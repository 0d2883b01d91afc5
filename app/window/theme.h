#pragma once

#include <QColor>
#include <QPalette>

namespace Wenda {

// The colours of the window: two surfaces, one accent. Text and soft text keep a contrast of 4.5 on both surfaces.
struct Theme
{
    bool isDark = false;
    QColor window, page, text, softText, hairline, accent, accentTint, mark, card;

    static const Theme &light();
    static const Theme &dark();
    // The theme that a palette belongs to, by its lightness: Qt has no colour scheme before 6.5.
    static const Theme &of(const QPalette &palette);

    QPalette palette() const;
    QColor hover() const; // laid over a surface
};

// The ratio of two colours' luminances as WCAG 2 defines it: 1 to 21.
qreal contrast(const QColor &one, const QColor &other);

} // namespace Wenda
