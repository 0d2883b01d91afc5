#include "paper/pdftounicode.h"

#include "paper/pagestyle.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <QHash>
#include <QRawFont>
#include <QRegularExpression>
#include <QSet>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <memory>

namespace Wenda {

namespace {

QByteArray hex(char32_t code)
{
    const QString text = QString::fromUcs4(&code, 1);
    QByteArray digits;
    for (const QChar c : text)
        digits += QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return digits;
}

// Qt writes ranges only: <0001> <0004> and then the first character, the others follow it, or all in brackets.
QByteArrayList mendedLines(const QString &ranges, const std::function<char32_t(char32_t)> &meant)
{
    static const QRegularExpression range(
        QStringLiteral("<([0-9a-fA-F]{4})>\\s*<([0-9a-fA-F]{4})>\\s*(?:<([0-9a-fA-F]+)>|\\[([^\\]]*)\\])"));
    static const QRegularExpression one(QStringLiteral("<([0-9a-fA-F]+)>"));
    QByteArrayList lines;
    auto found = range.globalMatch(ranges);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        const uint first = match.captured(1).toUInt(nullptr, 16);
        const uint last = match.captured(2).toUInt(nullptr, 16);
        QList<uint> shown;
        auto each = one.globalMatch(match.captured(4));
        while (each.hasNext())
            shown.append(each.next().captured(1).toUInt(nullptr, 16));
        for (uint code = first; code <= last; ++code) {
            const uint next = match.captured(3).toUInt(nullptr, 16) + code - first;
            const QByteArray digits = QByteArray::number(code, 16).rightJustified(4, '0');
            lines.append('<' + digits + "> <" + hex(meant(shown.value(code - first, next))) + '>');
        }
    }
    return lines;
}

QByteArray mendedMap(const QByteArray &map, const std::function<char32_t(char32_t)> &meant)
{
    const qsizetype start = map.indexOf("endcodespacerange");
    const qsizetype end = map.lastIndexOf("endcmap");
    if (start < 0 || end < start)
        return map;
    const QByteArrayList lines = mendedLines(QString::fromLatin1(map.mid(start, end - start)), meant);
    QByteArray mended = map.left(start) + "endcodespacerange\n";
    constexpr qsizetype most = 100; // lines that a block of a CMap may have
    for (qsizetype i = 0; i < lines.size(); i += most) {
        const QByteArrayList some = lines.mid(i, most);
        mended += QByteArray::number(some.size()) + " beginbfchar\n" + some.join('\n') + "\nendbfchar\n";
    }
    return mended + map.mid(end);
}

// Which glyph stands for which character of the text, a table a font.
class Glyphs final
{
public:
    Glyphs(const QList<const QTextDocument *> &documents, const QString &more)
    {
        for (const QTextDocument *document : documents)
            addText(document->toPlainText());
        addText(more);
        for (const char32_t code : std::as_const(m_characters))
            m_text += QString::fromUcs4(&code, 1);
        addFont(QRawFont::fromFont(QFont(PageStyle::paper().textFonts)));
        for (const QTextDocument *document : documents)
            addFontsOf(*document);
    }

    char32_t meant(char32_t shown) const
    {
        if (m_characters.contains(shown))
            return shown;
        const QString text = QString::fromUcs4(&shown, 1);
        for (const auto &[font, characters] : m_fonts) {
            const QList<quint32> glyphs = font.glyphIndexesForString(text);
            if (glyphs.isEmpty() || glyphs.first() == 0)
                continue;
            if (const auto found = characters.constFind(glyphs.first()); found != characters.cend())
                return *found;
        }
        return isRadical(shown) ? ideographOf(text) : shown;
    }

private:
    static bool isRadical(char32_t code) { return code >= 0x2e80 && code <= 0x2fdf; }

    // Of text that was painted beside the documents: any ideograph that looks like the radical.
    char32_t ideographOf(const QString &radical) const
    {
        QString ideographs;
        for (char16_t code = 0x4e00; code <= 0x9fff; ++code)
            ideographs += QChar(code);
        for (const auto &[font, characters] : m_fonts) {
            const quint32 glyph = font.glyphIndexesForString(radical).value(0);
            const qsizetype found = glyph == 0 ? -1 : font.glyphIndexesForString(ideographs).indexOf(glyph);
            if (found >= 0)
                return ideographs.at(found).unicode();
        }
        return radical.toUcs4().constFirst();
    }

    void addText(const QString &text)
    {
        const QList<uint> codes = text.toUcs4();
        for (const uint code : codes)
            m_characters.insert(code);
    }

    void addFont(const QRawFont &font)
    {
        const QString name = font.familyName() + u' ' + font.styleName();
        if (!font.isValid() || m_names.contains(name))
            return;
        m_names.insert(name);
        // One glyph a character: a font's map knows no other.
        const QList<quint32> glyphs = font.glyphIndexesForString(m_text);
        const QList<uint> codes = m_text.toUcs4();
        QHash<quint32, char32_t> characters;
        for (qsizetype i = 0; i < std::min(glyphs.size(), codes.size()); ++i) {
            if (glyphs.at(i) != 0)
                characters.insert(glyphs.at(i), codes.at(i));
        }
        m_fonts.append({font, characters});
    }

    // Those that Qt fell back to for signs the style's fonts do not have.
    void addFontsOf(const QTextDocument &document)
    {
        for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
            const QList<QGlyphRun> runs = block.layout()->glyphRuns();
            for (const QGlyphRun &run : runs)
                addFont(run.rawFont());
        }
    }

    QSet<char32_t> m_characters;
    QString m_text; // each of them once
    QSet<QString> m_names;
    QList<std::pair<QRawFont, QHash<quint32, char32_t>>> m_fonts;
};

} // namespace

void mendToUnicode(QPDF &pdf, const std::function<char32_t(char32_t shown)> &meant)
{
    if (!meant)
        return;
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (!object.isDictionary() || !object.getKey("/Type").isNameAndEquals("/Font"))
            continue;
        QPDFObjectHandle map = object.getKey("/ToUnicode");
        if (!map.isStream())
            continue;
        const std::shared_ptr<Buffer> data = map.getStreamData();
        const QByteArray old(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
        map.replaceStreamData(mendedMap(old, meant).toStdString(), QPDFObjectHandle::newNull(),
                              QPDFObjectHandle::newNull());
    }
}

std::function<char32_t(char32_t shown)> meantBy(const QList<const QTextDocument *> &documents, const QString &more)
{
    const auto glyphs = std::make_shared<const Glyphs>(documents, more);
    return [glyphs](char32_t shown) { return glyphs->meant(shown); };
}

} // namespace Wenda
