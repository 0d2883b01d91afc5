#include "paper/typesetcompositor.h"

#include "paper/typesetspacing.h"

namespace Wenda {

Compositor::Compositor(QTextDocument &document, const Page &page, const TypesetFormats &formats, qreal columnWidth,
                       QStringView html)
    : m_document(document)
    , m_page(page)
    , m_formats(formats)
    , m_columnWidth(columnWidth)
    , m_html(html)
    , m_reader(html)
    , m_cursor(&document)
{
    // Pages begin at any level; what ranks highest in this one is its title's size.
    QList<bool> isUsed(7, false);
    for (const Heading &heading : page.headings)
        isUsed[qBound(1, heading.level, 6)] = true;
    int rank = 0;
    for (int level = 0; level <= 6; ++level) {
        m_ranks.append(rank);
        rank += isUsed[level] ? 1 : 0;
    }
    m_places.pictures = QList<int>();
    Container &root = push(Tag::Unknown);
    root.gap = m_formats.blockGap();
    root.format = m_formats.text();
}

bool Compositor::compose(qsizetype characters)
{
    const qsizetype goal = m_reader.position() + characters;
    m_cursor.beginEditBlock();
    bool isMore = true;
    while (isMore && m_reader.position() < goal) {
        const MarkupPiece piece = m_reader.next();
        take(piece);
        isMore = piece.kind != MarkupPiece::Kind::End;
    }
    m_cursor.endEditBlock();
    return isMore && m_reader.position() < m_html.size();
}

TypesetPlaces Compositor::end()
{
    m_cursor.beginEditBlock();
    closeBlock();
    while (!m_tables.empty())
        closeTable();
    while (m_containers.size() > 1)
        closeContainer(m_containers.back().tag);
    if (m_document.blockCount() > 1)
        flattenFreshBlock();
    m_cursor.endEditBlock();
    while (m_places.pictures.size() < m_page.pictures.size())
        m_places.pictures.append(-1);
    return m_places;
}

void Compositor::take(const MarkupPiece &piece)
{
    switch (piece.kind) {
    case MarkupPiece::Kind::Text:
        addText(piece.source);
        break;
    case MarkupPiece::Kind::Open:
        open(piece);
        break;
    case MarkupPiece::Kind::Close:
        close(piece.tag);
        break;
    case MarkupPiece::Kind::End:
        break;
    }
}

void Compositor::open(const MarkupPiece &piece)
{
    switch (piece.tag) {
    case Tag::H1:
    case Tag::H2:
    case Tag::H3:
    case Tag::H4:
    case Tag::H5:
    case Tag::H6:
        return openHeading(piece);
    case Tag::P:
        closeBlock();
        if (piece.attribute(QLatin1String("class")) == QLatin1String("box-title"))
            m_containers.back().format.setFontWeight(QFont::Bold);
        return;
    case Tag::Br:
        return breakLine();
    case Tag::Hr:
        return setRule();
    case Tag::Ul:
    case Tag::Ol:
        return openList(piece, piece.tag == Tag::Ol);
    case Tag::Li:
        return openItem(piece);
    case Tag::Dl:
    case Tag::Dt:
    case Tag::Dd:
    case Tag::Div:
    case Tag::Section:
        return openDivision(piece);
    case Tag::Pre:
        return setCode(piece);
    case Tag::Blockquote:
        return openQuote();
    case Tag::Table:
        return openTable();
    case Tag::Td:
    case Tag::Th:
        return openCell();
    case Tag::Img:
        return setPicture(piece);
    case Tag::Thead:
    case Tag::Tbody:
    case Tag::Tr:
        return;
    default:
        return openInline(piece);
    }
}

void Compositor::close(Tag tag)
{
    switch (tag) {
    case Tag::H1:
    case Tag::H2:
    case Tag::H3:
    case Tag::H4:
    case Tag::H5:
    case Tag::H6:
    case Tag::Ul:
    case Tag::Ol:
    case Tag::Li:
    case Tag::Dl:
    case Tag::Dt:
    case Tag::Dd:
    case Tag::Div:
    case Tag::Section:
    case Tag::Blockquote:
    case Tag::Td:
    case Tag::Th:
        return closeContainer(tag);
    case Tag::P:
        closeBlock();
        m_containers.back().format.clearProperty(QTextFormat::FontWeight);
        return;
    case Tag::Table:
        return closeTable();
    default:
        return closeInline(tag);
    }
}

Compositor::Container &Compositor::push(Tag tag)
{
    Container inner;
    if (!m_containers.empty()) {
        Container &outer = m_containers.back();
        inner.markers = std::exchange(outer.markers, {});
        inner.indent = outer.indent;
        inner.depth = outer.depth;
        inner.hang = outer.hang;
        inner.gap = outer.gap;
        inner.share = outer.share;
        inner.alignment = outer.alignment;
        inner.format = outer.format;
        inner.isTight = outer.isTight;
        inner.lineSize = outer.lineSize;
        inner.longestWord = outer.longestWord;
    }
    inner.tag = tag;
    m_containers.push_back(inner);
    return m_containers.back();
}

// On a line of their own, where what comes next cannot bear them.
void Compositor::showMarkers()
{
    closeBlock();
    if (m_containers.back().markers.isEmpty())
        return;
    openLine();
    closeBlock();
}

// Quotes and lists nest without end on a hostile page; the text keeps half the column.
qreal Compositor::indented(qreal indent) const
{
    return qMin(indent, m_columnWidth * m_containers.back().share * 0.5);
}

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
    static constexpr std::array sizes = {1.5, 1.3, 1.13, 1.0, 1.0, 0.94};
    QTextBlockFormat line = m_formats.line(sizes[qMin(rank, 5)], 1.45);
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
