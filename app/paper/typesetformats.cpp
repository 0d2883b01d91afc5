#include "paper/typesetformats.h"

#include <QGuiApplication>
#include <QScreen>

namespace Wenda {

static constexpr std::array headingSizes = {1.5, 1.3, 1.13, 1.0, 1.0, 0.94};
static constexpr std::array headingGaps = {2.6, 2.1, 1.7, 1.4, 1.3, 1.2};

// Qt's points depend on the screen's resolution; a style's do not: one unit of a paper document is one point.
static qreal pointsPerUnit()
{
    const QScreen *screen = QGuiApplication::primaryScreen();
    return 72.0 / (screen ? screen->logicalDotsPerInchY() : 96.0);
}

void setFontSize(QFont &font, qreal size, bool isPaper)
{
    if (isPaper)
        font.setPointSizeF(size * pointsPerUnit());
    else
        font.setPixelSize(qMax(1, qRound(size)));
}

TypesetFormats::TypesetFormats(const PageStyle &pageStyle)
    : style(pageStyle)
    , em(pageStyle.textSize)
{
    m_text.setForeground(style.text);
}

QFont TypesetFormats::font() const
{
    QFont font(style.textFonts);
    setFontSize(font, em, style.isPaper);
    if (style.isPaper) {
        font.setHintingPreference(QFont::PreferNoHinting);
        // A PDF names glyphs by the font's character map: one that shaping put in (Noto's … between Latin) has no name.
        font.setStyleStrategy(QFont::PreferNoShaping);
    }
    return font;
}

void TypesetFormats::setSize(QTextCharFormat &format, qreal factor) const
{
    if (style.isPaper)
        format.setFontPointSize(em * factor * pointsPerUnit());
    else
        format.setProperty(QTextFormat::FontPixelSize, qMax(1, qRound(em * factor)));
}

QTextCharFormat TypesetFormats::heading(int rank) const
{
    QTextCharFormat format = m_text;
    format.setFontWeight(QFont::Bold);
    setSize(format, headingSize(rank));
    return format;
}

qreal TypesetFormats::headingSize(int rank) const
{
    return headingSizes[qBound(0, rank, 5)];
}

qreal TypesetFormats::headingGap(int rank) const
{
    return em * headingGaps[qBound(0, rank, 5)];
}

QTextCharFormat TypesetFormats::codeBlock() const
{
    QTextCharFormat format = m_text;
    format.setFontFamilies(style.codeFonts);
    setSize(format, 0.85);
    return format;
}

QTextCharFormat TypesetFormats::small() const
{
    QTextCharFormat format = m_text;
    setSize(format, 0.875);
    return format;
}

QTextCharFormat TypesetFormats::nothing() const
{
    QTextCharFormat format;
    if (style.isPaper)
        format.setFontPointSize(1);
    else
        format.setProperty(QTextFormat::FontPixelSize, 1);
    return format;
}

static void setLink(QTextCharFormat &format, const MarkupPiece &piece, const QColor &accent)
{
    const QString target = piece.attribute(QLatin1String("href"));
    if (target.isEmpty())
        return;
    format.setAnchor(true);
    format.setAnchorHref(target);
    format.setForeground(accent);
    if (const QString title = piece.attribute(QLatin1String("title")); !title.isEmpty())
        format.setToolTip(title);
}

QTextCharFormat TypesetFormats::inlineElement(const QTextCharFormat &around, Tag tag, const MarkupPiece &piece) const
{
    QTextCharFormat format = around;
    switch (tag) {
    case Tag::Strong:
        format.setFontWeight(QFont::Bold);
        break;
    case Tag::Em:
        format.setFontItalic(true);
        break;
    case Tag::Del:
        format.setFontStrikeOut(true);
        break;
    case Tag::U:
        format.setFontUnderline(true);
        break;
    case Tag::Sup:
        format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
        break;
    case Tag::Sub:
        format.setVerticalAlignment(QTextCharFormat::AlignSubScript);
        break;
    case Tag::Mark:
        format.setBackground(style.mark);
        break;
    case Tag::Code:
    case Tag::Kbd:
        format.setProperty(IsCode, true);
        format.setFontFamilies(style.codeFonts);
        if (!around.hasProperty(QTextFormat::FontPixelSize) && !around.hasProperty(QTextFormat::FontPointSize))
            setSize(format, 0.9);
        format.setBackground(style.code);
        break;
    case Tag::A:
        setLink(format, piece, style.accent);
        break;
    default:
        break;
    }
    return format;
}

QTextCharFormat TypesetFormats::marker(const Marker &marker, const QTextCharFormat &beside) const
{
    QTextCharFormat format = beside;
    format.setObjectType(MarkerObject);
    format.setProperty(MarkerKind, int(marker.kind));
    format.setProperty(MarkerWidth, marker.width);
    if (!marker.text.isEmpty())
        format.setProperty(MarkerText, marker.text);
    return format;
}

QTextBlockFormat TypesetFormats::line(qreal size, qreal leading) const
{
    QTextBlockFormat format;
    const qreal height = em * size * (leading > 0 ? leading : style.lineHeight);
    format.setLineHeight(style.isPaper ? height : qRound(height), QTextBlockFormat::FixedHeight);
    return format;
}

QTextBlockFormat TypesetFormats::nothingLine() const
{
    QTextBlockFormat format;
    format.setLineHeight(0, QTextBlockFormat::FixedHeight);
    return format;
}

} // namespace Wenda
