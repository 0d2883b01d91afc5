#include "window/hittext.h"

#include "window/hitlistmodel.h"

#include <QFontMetrics>

#include <algorithm>

namespace Wenda {

namespace {

constexpr std::size_t mostTexts = 64; // a list's first rows and what is typed next finds again
constexpr qsizetype mostHeights = 16384;

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

// All that a row's look depends on; its reason and its count are words of the window's language.
std::size_t keyOf(const Hit &hit, const QFont &font, int width)
{
    std::size_t key = qHashMulti(0, hit.heading, hit.trail, hit.passage, HitListModel::reasonText(hit),
                                 HitListModel::alsoText(hit), font, width);
    for (const TextRanges &marks : {hit.headingMarks, hit.passageMarks}) {
        key = qHashMulti(key, marks.size());
        for (const TextRange &mark : marks)
            key = qHashMulti(key, mark.start, mark.length);
    }
    return key;
}

} // namespace

HitText::HitText(const Hit &hit, const QFont &font, int width)
    : chip(QFontMetrics(chipFont(font))
               .elidedText(HitListModel::reasonText(hit), Qt::ElideRight, std::max(60, width * 2 / 3)))
    , chipWidth(chip.isEmpty() ? 0 : QFontMetrics(chipFont(font)).horizontalAdvance(chip) + 16)
    , trailWidth(width - chipWidth - (chipWidth ? 8 : 0))
    , trail(trailIn(hit.trail, scaled(font, 0.86), trailWidth), scaled(font, 0.86), trailWidth, 1)
    , firstLine(chipWidth ? TextBlock(chip, scaled(font, 0.86), trailWidth, 1).height() : trail.height())
    , heading(hit.heading, scaled(font, 1, true), width, 2, hit.headingMarks)
    , passage(hit.passage, scaled(font, 0.9), width, 2, hit.passageMarks)
    , also(HitListModel::alsoText(hit), chipFont(font), width, 1)
{
}

QFont HitText::chipFont(const QFont &font)
{
    return scaled(font, 0.82);
}

int HitText::height() const
{
    return 2 * above + firstLine + heading.height() + passage.height() + (passage.height() > 0 ? 4 : 2) +
           (also.height() > 0 ? also.height() + 2 : 0);
}

const HitText &HitTexts::of(const Hit &hit, const QFont &font, int width)
{
    const std::size_t key = keyOf(hit, font, width);
    const auto known =
        std::find_if(m_texts.begin(), m_texts.end(), [key](const Kept &kept) { return kept.key == key; });
    if (known != m_texts.end()) {
        m_texts.splice(m_texts.begin(), m_texts, known);
    } else {
        m_texts.emplace_front(key, hit, font, width);
        if (m_texts.size() > mostTexts)
            m_texts.pop_back();
    }
    return m_texts.front().text;
}

int HitTexts::heightOf(const Hit &hit, const QFont &font, int width)
{
    const std::size_t key = keyOf(hit, font, width);
    if (const auto known = m_heights.constFind(key); known != m_heights.cend())
        return *known;
    if (m_heights.size() >= mostHeights)
        m_heights.clear();
    return *m_heights.insert(key, of(hit, font, width).height());
}

} // namespace Wenda
