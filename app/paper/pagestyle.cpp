#include "paper/pagestyle.h"

namespace Wenda {

// Families that the desktops ship, Simplified Chinese first: the Han of a Japanese face look foreign to these readers.
// One family for Han and Latin keeps one baseline and one weight.
static QStringList faces()
{
    return {QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Source Han Sans SC"),
            QStringLiteral("Noto Sans SC"),     QStringLiteral("PingFang SC"),
            QStringLiteral("Microsoft YaHei"),  QStringLiteral("WenQuanYi Micro Hei"),
            QStringLiteral("Sans Serif")};
}

static QStringList codeFaces()
{
    return {QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Noto Sans Mono"),
            QStringLiteral("Noto Sans Mono CJK SC"), QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Monospace")};
}

PageStyle PageStyle::light()
{
    PageStyle style;
    style.page = QColor(0xff, 0xff, 0xff);
    style.text = QColor(0x1f, 0x23, 0x28);
    style.softText = QColor(0x5f, 0x68, 0x70);
    style.hairline = QColor(0xe3, 0xe4, 0xe1);
    style.accent = QColor(0x0b, 0x6b, 0xcb);
    style.mark = QColor(0xff, 0xe9, 0xa8);
    style.currentMark = QColor(0xff, 0xc8, 0x4a);
    style.tip = QColor(0xea, 0xf4, 0xff);
    style.tipBar = QColor(0x4a, 0x90, 0xd9);
    style.caution = QColor(0xff, 0xf4, 0xe0);
    style.cautionBar = QColor(0xd9, 0x89, 0x2b);
    style.code = QColor(0xf3, 0xf4, 0xf5);
    style.card = QColor(0xf6, 0xf7, 0xf7);
    style.textFonts = faces();
    style.codeFonts = codeFaces();
    return style;
}

PageStyle PageStyle::dark()
{
    PageStyle style = light();
    style.isDark = true;
    style.page = QColor(0x17, 0x19, 0x1c);
    style.text = QColor(0xe4, 0xe7, 0xea);
    style.softText = QColor(0x9a, 0xa4, 0xad);
    style.hairline = QColor(0x33, 0x38, 0x3d);
    style.accent = QColor(0x6c, 0xb2, 0xff);
    style.mark = QColor(0x5c, 0x4a, 0x12);
    style.currentMark = QColor(0x7a, 0x5c, 0x00);
    style.tip = QColor(0x18, 0x2a, 0x3d);
    style.caution = QColor(0x35, 0x27, 0x13);
    style.code = QColor(0x22, 0x26, 0x2a);
    style.card = QColor(0x1f, 0x23, 0x27);
    return style;
}

PageStyle PageStyle::paper()
{
    PageStyle style = light();
    style.isPaper = true;
    style.textSize = 10.5;
    style.lineHeight = 1.65;
    style.text = QColor(0x10, 0x12, 0x14);
    style.accent = QColor(0x0a, 0x58, 0xa8); // ink spreads: a shade darker than on a screen
    style.hairline = QColor(0xc8, 0xca, 0xc8);
    return style;
}

PageStyle PageStyle::scaled(qreal factor) const
{
    PageStyle style = *this;
    style.textSize *= factor;
    return style;
}

} // namespace Wenda
