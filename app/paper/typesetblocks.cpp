// Headings, paragraphs and rules: the blocks of the document, and how far they stand from each other.
#include "paper/typesetcompositor.h"

#include "paper/typesetspacing.h"

namespace Wenda {

void Compositor::placeBlock(const QTextBlockFormat &block, const QTextCharFormat &format)
{
    if (m_isFresh) {
        // Qt leaves out the upper margin of what comes behind a frame.
        if (QTextFrame *frame = std::exchange(m_lastFrame, nullptr)) {
            QTextFrameFormat format = frame->frameFormat();
            format.setBottomMargin(block.topMargin());
            frame->setFrameFormat(format);
        }
        m_cursor.setBlockFormat(block);
        if (!m_isInCellStart)
            m_cursor.setBlockCharFormat(format);
    } else {
        m_cursor.insertBlock(block, format);
    }
    m_isFresh = m_isInCellStart = false;
}

// Qt puts a block before and behind every frame; one that nothing was written into takes no room.
void Compositor::flattenFreshBlock()
{
    if (!m_isFresh)
        return;
    m_cursor.setBlockFormat(m_formats.nothingLine());
    if (!m_isInCellStart)
        m_cursor.setBlockCharFormat(m_formats.nothing());
}

void Compositor::openBlock(const QTextBlockFormat &line, const QTextCharFormat &format, qreal gap)
{
    closeBlock();
    Container &container = m_containers.back();
    m_block = line;
    m_block.setLeftMargin(container.indent);
    m_block.setTopMargin(gapAbove(gap));
    if (container.alignment)
        m_block.setAlignment(container.alignment);
    QTextBlockFormat first = m_block;
    const QList<Marker> markers = std::exchange(container.markers, {});
    qreal hang = 0;
    for (const Marker &marker : markers)
        hang += marker.width;
    first.setTextIndent(-qMin(hang, container.indent));
    placeBlock(first, format);
    for (const Marker &marker : markers)
        m_cursor.insertText(QString(QChar::ObjectReplacementCharacter), m_formats.marker(marker, format));
    m_format = format;
    m_isOpen = m_endsInSpace = true;
    m_hasSpace = false;
    m_isAtStart = m_hasText = m_isHanging = false;
    m_breaks = m_length = 0;
}

void Compositor::openLine()
{
    if (m_isOpen)
        return;
    const Container &container = m_containers.back();
    const QTextCharFormat around = m_inlines.empty() ? container.format : m_format;
    openBlock(m_formats.line(container.lineSize), container.format, container.gap);
    m_containers.back().gap = container.isTight ? m_formats.itemGap() : m_formats.blockGap();
    m_format = around;
}

void Compositor::closeBlock()
{
    if (!m_isOpen)
        return;
    flush();
    if (!m_formats.style.isPaper)
        spaceHanFromLatin(m_cursor.block(), m_formats.em / 8);
    m_isOpen = false;
    m_breaks = 0;
}

void Compositor::openHeading(const MarkupPiece &piece)
{
    const int level = int(piece.tag) - int(Tag::H1) + 1;
    const int rank = m_ranks[level];
    closeBlock();
    Container &container = push(piece.tag);
    container.format = m_formats.heading(rank);
    QTextBlockFormat line = m_formats.line(m_formats.headingSize(rank), 1.45);
    line.setHeadingLevel(level);
    openBlock(line, container.format, m_formats.headingGap(rank));
    const QString anchor = piece.attribute(QLatin1String("id"));
    m_places.headings.append({m_cursor.position(), anchor});
    noteAnchor(piece);
}

void Compositor::openDivision(const MarkupPiece &piece)
{
    closeBlock();
    const QString kind = piece.tag == Tag::Div ? piece.attribute(QLatin1String("class")) : QString();
    if (kind == QLatin1String("tip") || kind == QLatin1String("caution")) {
        openBox(kind == QLatin1String("caution"));
        return noteAnchor(piece);
    }
    if (piece.tag == Tag::Section)
        setRule();
    Container &container = push(piece.tag);
    if (piece.tag == Tag::Section)
        container.format = m_formats.small();
    if (piece.tag == Tag::Dt)
        container.format.setFontWeight(QFont::Bold);
    if (piece.tag == Tag::Dd) {
        container.indent = indented(container.indent + m_formats.em * 1.75);
        container.gap = m_formats.itemGap();
    }
    noteAnchor(piece);
}

void Compositor::closeContainer(Tag tag)
{
    closeBlock();
    if (m_containers.size() < 2 || m_containers.back().tag != tag)
        return;
    showMarkers(); // an item with nothing in it still has its bullet
    const int frames = m_containers.back().frames;
    m_containers.pop_back();
    closeFrames(frames);
    Container &outer = m_containers.back();
    if (outer.tag != Tag::Ul && outer.tag != Tag::Ol)
        outer.gap = outer.tag == Tag::Li && outer.isTight ? m_formats.itemGap() : m_formats.blockGap();
}

// A block whose background is the rule: Qt's own rule takes its colour from the window's palette.
void Compositor::setRule()
{
    closeBlock();
    QTextBlockFormat rule = m_formats.nothingLine();
    rule.setLineHeight(1, QTextBlockFormat::FixedHeight);
    rule.setLeftMargin(m_containers.back().indent);
    rule.setTopMargin(gapAbove(m_formats.em * 1.6));
    rule.setBackground(m_formats.style.hairline);
    placeBlock(rule, m_formats.nothing());
    m_cursor.insertText(QString(softBreak),
                        m_formats.nothing()); // Qt moves an empty block behind a table out of the way
    m_containers.back().gap = m_formats.em * 1.6;
    m_isAtStart = false;
}

} // namespace Wenda
