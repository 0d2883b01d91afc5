#include "paper/typesetspacing.h"

#include <QTextBlock>
#include <QTextLayout>

namespace Wenda {

namespace {

enum class Script { Other, Han, Latin };

Script scriptOf(QChar c)
{
    const char16_t unit = c.unicode();
    const bool isHan = (unit >= 0x3400 && unit <= 0x9fff) || (unit >= 0x3041 && unit <= 0x30fa);
    if (isHan)
        return Script::Han;
    return unit < 0x2000 && c.isLetterOrNumber() ? Script::Latin : Script::Other;
}

} // namespace

void spaceHanFromLatin(const QTextBlock &block, qreal width)
{
    QTextCharFormat space;
    QList<QTextLayout::FormatRange> ranges;
    const QString text = block.text();
    Script before = Script::Other;
    for (int i = 0; i < text.size(); ++i) {
        const Script script = scriptOf(text[i]);
        if (script != before && script != Script::Other && before != Script::Other) {
            if (ranges.isEmpty()) {
                space.setFontLetterSpacingType(QFont::AbsoluteSpacing);
                space.setFontLetterSpacing(width);
            }
            ranges.append({i - 1, 1, space});
        }
        before = script;
    }
    if (!ranges.isEmpty())
        block.layout()->setFormats(ranges);
}

} // namespace Wenda
