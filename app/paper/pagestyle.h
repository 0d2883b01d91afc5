#pragma once

#include <QColor>
#include <QString>
#include <QStringList>

namespace Wenda {

// How a page looks: the colours of the look, fonts and sizes. One style each for screen light, screen dark and paper.
struct PageStyle
{
    bool isDark = false;
    QColor page, text, softText, hairline, accent, mark, currentMark;
    QColor tip, tipBar, caution, cautionBar, code, card;
    QStringList textFonts;
    QStringList codeFonts;
    qreal textSize = 16;     // pixels on screen, points on paper
    bool isPaper = false;    // sizes are points
    bool isStill = false;    // nothing moves unless the reader says so
    qreal lineHeight = 1.75; // times the text size

    static PageStyle light();
    static PageStyle dark();
    static PageStyle paper();
    PageStyle scaled(qreal factor) const; // text size only

    bool operator==(const PageStyle &) const = default;
};

} // namespace Wenda
