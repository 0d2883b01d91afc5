#include "paper/typesetcompositor.h"

#include "markdown/escape.h"

#include <utility>

namespace Wenda {

void Compositor::addText(QStringView source)
{
    if (source.contains(u'&'))
        addPlain(withoutEntities(source));
    else
        addPlain(source);
}

// A blank before one of these would let the line break there.
static bool closesHan(QChar c)
{
    return QStringView(u"，。、；：！？）】」』》〉”’…").contains(c);
}

// HTML's blanks: a run of them is one, none at a line's ends. The no-break space and the Han blank are text.
void Compositor::addPlain(QStringView text)
{
    const int longestWord = m_containers.back().longestWord;
    int word = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isSpace = c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
        if (isSpace) {
            if (!m_hasSpace && m_isOpen && !m_endsInSpace && m_breaks == 0) {
                m_hasSpace = true;
                m_spaceFormat = m_format;
            }
            m_endsInSpace = true;
            word = 0;
            continue;
        }
        if (!m_isOpen || m_breaks > 0 || (m_length >= mostOfABlock && !c.isLowSurrogate()))
            startLine(text.mid(i));
        if (m_breaks > 0) {
            if (m_hasText || !m_pending.isEmpty())
                m_pending += QString(m_breaks, QChar::LineSeparator);
            m_length += m_breaks;
            m_breaks = 0;
        }
        if (std::exchange(m_hasSpace, false) && !closesHan(c))
            addSpace();
        word = c.unicode() < 0x2e80 ? word + 1 : 0;
        if (longestWord > 0 && word > longestWord) {
            m_pending += softBreak;
            word = 1;
        }
        m_pending += c;
        ++m_length;
        m_endsInSpace = false;
        m_hasText = true;
    }
}

// How much room the number of "1、打开…" takes, in ems; 0 where that is not how the line begins.
static qreal enumerationWidth(QStringView line)
{
    constexpr qreal digitWidth = 0.555;
    qsizetype digits = 0;
    while (digits < line.size() && digits < 3 && line[digits] >= u'0' && line[digits] <= u'9')
        ++digits;
    return digits > 0 && line.mid(digits).startsWith(u'、') ? digitWidth * qreal(digits) + 1 : 0;
}

// The lines of an enumeration in one paragraph are a block each, so that what wraps hangs behind its number. A
// paragraph without end is broken off.
void Compositor::startLine(QStringView line)
{
    const Container &container = m_containers.back();
    const qreal hang = enumerationWidth(line) * m_formats.em * container.lineSize;
    const bool isEnumerated = hang > 0 && !(container.alignment & Qt::AlignHCenter);
    if (m_isOpen && m_hasText && (isEnumerated || m_isHanging || m_length >= mostOfABlock)) {
        const QTextCharFormat around = m_format;
        const qreal emptyLines = qMax(0, m_breaks - 1) * m_formats.em * m_formats.style.lineHeight;
        openBlock(m_formats.line(container.lineSize), container.format, emptyLines);
        m_format = around;
    } else if (!m_isOpen) {
        openLine();
    } else {
        return;
    }
    m_isHanging = isEnumerated;
    if (!isEnumerated)
        return;
    QTextBlockFormat format = m_cursor.blockFormat();
    format.setLeftMargin(format.leftMargin() + hang);
    format.setTextIndent(format.textIndent() - hang);
    m_cursor.setBlockFormat(format);
}

// A blank before code is none of the code's own: it has no part in its box.
void Compositor::addSpace()
{
    if (m_pending.isEmpty())
        m_cursor.insertText(QStringLiteral(" "), m_spaceFormat);
    else
        m_pending += u' ';
}

void Compositor::flush()
{
    if (m_pending.isEmpty())
        return;
    m_cursor.insertText(m_pending, m_format);
    m_pending.clear();
}

void Compositor::breakLine()
{
    if (!m_isOpen)
        return;
    m_hasSpace = false;
    ++m_breaks;
    m_endsInSpace = true;
}

void Compositor::openInline(const MarkupPiece &piece)
{
    if (m_isOpen)
        flush();
    else
        m_format = m_containers.back().format;
    m_inlines.emplace_back(piece.tag, m_format);
    m_format = m_formats.inlineElement(m_format, piece.tag, piece);
    noteAnchor(piece);
}

void Compositor::closeInline(Tag tag)
{
    if (m_inlines.empty() || m_inlines.back().first != tag)
        return;
    if (m_isOpen)
        flush();
    m_format = m_inlines.back().second;
    m_inlines.pop_back();
}

// An anchor inside a line waits for the text before it to be written, so that it stands where it was put.
void Compositor::noteAnchor(const MarkupPiece &piece)
{
    const QString id = piece.attribute(QLatin1String("id"));
    if (id.isEmpty())
        return;
    if (m_isOpen)
        flush();
    if (!m_places.anchors.contains(id))
        m_places.anchors.insert(id, m_cursor.position());
}

// Nothing else in its line: it becomes a block of its own, which may be as high as it likes.
bool Compositor::standsAlone() const
{
    if (m_isOpen && m_hasText && m_breaks == 0)
        return false;
    MarkupReader ahead = m_reader;
    for (MarkupPiece piece = ahead.next();; piece = ahead.next()) {
        if (piece.kind == MarkupPiece::Kind::End || piece.tag == Tag::Br)
            return true;
        if (piece.kind == MarkupPiece::Kind::Text) {
            if (!piece.source.trimmed().isEmpty())
                return false;
            continue;
        }
        if (piece.tag == Tag::Img)
            return false;
        const bool isInline = (piece.tag >= Tag::Strong && piece.tag <= Tag::A) || piece.tag == Tag::Unknown;
        if (!isInline)
            return true;
    }
}

// A block of its own; beside the marker where only that stands in the open one.
void Compositor::openPictureBlock()
{
    const bool isContinued = m_isOpen;
    const QTextCharFormat around = m_format;
    if (m_isOpen && m_hasText)
        closeBlock();
    m_isOpen = false;
    if (!m_isFresh && isContinued && !m_hasText) {
        m_isOpen = true;
        m_block.setLineHeight(0, QTextBlockFormat::SingleHeight);
        QTextBlockFormat format = m_cursor.blockFormat();
        format.setLineHeight(0, QTextBlockFormat::SingleHeight);
        m_cursor.setBlockFormat(format);
    } else {
        const qreal gap = isContinued ? m_formats.em * 0.6 : m_containers.back().gap;
        openBlock(QTextBlockFormat(), m_containers.back().format, gap);
    }
    if (isContinued || !m_inlines.empty()) // a link that the picture stands in
        m_format = around;
}

// The open line grows with it.
void Compositor::openPictureLine()
{
    openLine();
    if (std::exchange(m_hasSpace, false))
        m_pending += u' ';
    flush();
    if (m_breaks > 0 && m_hasText)
        m_cursor.insertText(QString(m_breaks, QChar::LineSeparator), m_format);
    m_breaks = 0;
    QTextBlockFormat format = m_cursor.blockFormat();
    format.setLineHeight(m_formats.em * m_formats.style.lineHeight, QTextBlockFormat::MinimumHeight);
    m_cursor.setBlockFormat(format);
}

void Compositor::setPicture()
{
    const int index = int(m_places.pictures.size());
    const bool isAlone = standsAlone();
    if (isAlone)
        openPictureBlock();
    else
        openPictureLine();
    const Container &container = m_containers.back();
    QTextCharFormat format = m_format;
    format.setObjectType(PictureObject);
    format.setProperty(PictureIndex, index);
    format.setProperty(PictureIsInline, !isAlone);
    format.setProperty(PictureShare, qMax(0.05, container.share - container.indent / m_columnWidth));
    m_places.pictures.append(m_cursor.position());
    m_cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
    m_hasText = true;
    m_endsInSpace = false;
    if (isAlone) {
        m_isOpen = false; // what follows is a block of its own
        m_containers.back().gap = m_formats.em * 0.6;
    }
}

} // namespace Wenda
