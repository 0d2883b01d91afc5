#pragma once

#include "search/hit.h"
#include "window/textblock.h"

#include <QHash>

#include <cstddef>
#include <list>

namespace Wenda {

// A hit's texts, broken for a width in pixels.
struct HitText
{
    static constexpr int above = 8; // pixels of the row over its texts, and below them

    HitText(const Hit &hit, const QFont &font, int width);
    static QFont chipFont(const QFont &font);
    int height() const; // the row's, with what is above and below

    QString chip; // why it was found, empty where that is plain
    int chipWidth;
    int trailWidth;
    TextBlock trail;
    int firstLine; // a page's hit may have no trail, but its reason stands there
    TextBlock heading;
    TextBlock passage;
    TextBlock also; // in how many other places the same question stands
};

// Keeps the rows' texts and heights: a row is asked for its height and then painted, over and over, and to lay out its
// texts is most of what both cost.
class HitTexts final
{
public:
    const HitText &of(const Hit &hit, const QFont &font, int width); // stands until the next call
    int heightOf(const Hit &hit, const QFont &font, int width);

private:
    struct Kept
    {
        std::size_t key;
        HitText text;
        Kept(std::size_t key, const Hit &hit, const QFont &font, int width)
            : key(key)
            , text(hit, font, width)
        {
        }
    };
    std::list<Kept> m_texts; // last asked for first
    QHash<std::size_t, int> m_heights;
};

} // namespace Wenda
