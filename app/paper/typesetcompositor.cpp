#include "paper/typesetcompositor.h"

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
        return setPicture();
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

} // namespace Wenda
