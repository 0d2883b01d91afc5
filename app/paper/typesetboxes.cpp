#include "paper/typesetcompositor.h"

#include "markdown/escape.h"

namespace Wenda {

static constexpr qreal barWidth = 3;
static constexpr int mostFrames = 12; // quotes nested deeper only move in

bool Compositor::hasRoomForFrame() const
{
    const Container &around = m_containers.back();
    return m_frames < mostFrames && around.share * m_columnWidth - around.indent > m_formats.em * 12;
}

// What a frame leaves of the column to those in it.
qreal Compositor::shareInFrame(qreal padding) const
{
    const Container &around = m_containers.back();
    return qMax(0.05, around.share - (around.indent + barWidth + 2 * padding) / m_columnWidth);
}

// A bar beside a box: a frame of the bar's colour with another in it, that leaves the bar free.
void Compositor::openFrame(const QColor &bar, const QColor &background, qreal padding)
{
    showMarkers();
    const qreal gap = gapAbove(m_containers.back().gap);
    flattenFreshBlock();
    QTextFrameFormat outer;
    outer.setLeftMargin(m_containers.back().indent);
    outer.setTopMargin(gap);
    outer.setBackground(bar.isValid() ? bar : background);
    m_cursor.insertFrame(outer);
    if (bar.isValid()) {
        m_isFresh = true;
        flattenFreshBlock();
        QTextFrameFormat inner;
        inner.setLeftMargin(barWidth);
        inner.setPadding(padding);
        inner.setBackground(background);
        m_cursor.insertFrame(inner);
    } else {
        QTextFrameFormat format = m_cursor.currentFrame()->frameFormat();
        format.setPadding(padding);
        m_cursor.currentFrame()->setFrameFormat(format);
    }
    ++m_frames;
    m_lastFrame = nullptr;
    m_isFresh = m_isAtStart = true;
    m_isInCellStart = false;
}

void Compositor::openQuote()
{
    closeBlock();
    const bool isFramed = hasRoomForFrame();
    const qreal share = shareInFrame(m_formats.em * 0.25);
    if (isFramed)
        openFrame(m_formats.style.hairline, m_formats.style.page, m_formats.em * 0.25);
    Container &quote = push(Tag::Blockquote);
    quote.share = isFramed ? share : quote.share;
    quote.frames = isFramed ? 2 : 0;
    quote.indent = isFramed ? m_formats.em * 0.6 : indented(quote.indent + m_formats.em);
    quote.gap = m_formats.blockGap();
    quote.format.setForeground(m_formats.style.softText);
}

void Compositor::openBox(bool isCaution)
{
    const PageStyle &style = m_formats.style;
    const bool isFramed = hasRoomForFrame();
    const qreal share = shareInFrame(m_formats.em * 0.6);
    if (isFramed)
        openFrame(isCaution ? style.cautionBar : style.tipBar, isCaution ? style.caution : style.tip,
                  m_formats.em * 0.6);
    Container &box = push(Tag::Div);
    box.share = isFramed ? share : box.share;
    box.frames = isFramed ? 2 : 0;
    box.hang = m_formats.em * 1.6;
    box.indent = isFramed ? box.hang + m_formats.em * 0.15 : indented(box.indent + box.hang);
    box.markers.append({isCaution ? Marker::Kind::Caution : Marker::Kind::Tip, {}, box.hang});
    box.gap = m_formats.itemGap();
    box.isTight = true;
    box.depth = 0;
}

void Compositor::closeFrames(int frames)
{
    if (frames == 0)
        return;
    for (int i = 0; i < frames; ++i) {
        flattenFreshBlock();
        m_lastFrame = m_cursor.currentFrame();
        m_cursor.movePosition(QTextCursor::NextBlock);
        m_isFresh = true;
    }
    --m_frames;
    m_isAtStart = m_isInCellStart = false;
}

void Compositor::openList(const MarkupPiece &piece, bool isOrdered)
{
    closeBlock();
    const bool isInList = m_containers.back().tag == Tag::Li;
    const int start = isOrdered ? piece.number(QLatin1String("start"), 1) : 0;
    Container &list = push(piece.tag);
    list.number = isOrdered ? qMax(0, start) : 0;
    list.depth += 1;
    list.hang = m_formats.em * (isOrdered && start > 90 ? 2.4 : 1.75);
    list.gap = isInList ? m_formats.itemGap() : m_formats.blockGap() * 0.7;
    if (!isOrdered)
        list.number = -1;
}

static Marker markerOf(const QString &kind, int number, int depth)
{
    if (kind == QLatin1String("task done"))
        return {Marker::Kind::TaskDone, {}, 0};
    if (kind == QLatin1String("task open"))
        return {Marker::Kind::TaskOpen, {}, 0};
    if (number >= 0)
        return {Marker::Kind::Number, QString::number(number) + u'.', 0};
    static constexpr std::array bullets = {Marker::Kind::Disc, Marker::Kind::Circle, Marker::Kind::Square};
    return {bullets[(depth - 1) % 3], {}, 0};
}

void Compositor::openItem(const MarkupPiece &piece)
{
    closeBlock();
    Container &list = m_containers.back();
    const int number = list.tag == Tag::Ol ? list.number++ : -1;
    const qreal gap = list.gap;
    list.gap = m_formats.itemGap() * 1.4;
    const qreal hang = list.hang > 0 ? list.hang : m_formats.em * 1.75;
    const int depth = qMax(1, list.depth);
    Container &item = push(Tag::Li);
    item.indent = indented(item.indent + hang);
    item.gap = gap;
    item.isTight = true;
    item.markers.append(markerOf(piece.attribute(QLatin1String("class")), number, depth));
    item.markers.last().width = hang;
    noteAnchor(piece);
}

// In one block, where that is not too long to be laid out at once; else broken at line ends, where it has any.
void Compositor::insertCode(QStringView code)
{
    while (code.size() > mostOfABlock) {
        const qsizetype lineEnd = code.first(mostOfABlock).lastIndexOf(u'\n');
        const qsizetype length = lineEnd > 0 ? lineEnd : mostOfABlock + code[mostOfABlock].isLowSurrogate();
        m_cursor.insertText(code.first(length).toString().replace(u'\n', QChar::LineSeparator), m_formats.codeBlock());
        m_cursor.insertBlock();
        code = code.sliced(lineEnd > 0 ? length + 1 : length);
    }
    m_cursor.insertText(code.toString().replace(u'\n', QChar::LineSeparator), m_formats.codeBlock());
}

void Compositor::setCode(const MarkupPiece &piece)
{
    showMarkers();
    const QString language = piece.attribute(QLatin1String("class")).mid(QLatin1String("language-").size());
    QString text;
    for (MarkupPiece inner = m_reader.next(); inner.kind != MarkupPiece::Kind::End && !inner.closes(Tag::Pre);
         inner = m_reader.next())
        if (inner.kind == MarkupPiece::Kind::Text)
            text += withoutEntities(inner.source);
    while (text.endsWith(u'\n'))
        text.chop(1);
    openFrame({}, m_formats.style.code, m_formats.em * 0.75);
    const qreal indent = std::exchange(m_containers.back().indent, 0);
    QTextBlockFormat line = m_formats.line(0.85, 1.6);
    line.setProperty(QTextFormat::BlockCodeLanguage, language);
    openBlock(line, m_formats.codeBlock(), 0);
    m_containers.back().indent = indent;
    const int first = m_cursor.position();
    insertCode(text);
    m_places.codes.append({first, m_cursor.position(), text});
    m_isOpen = false;
    closeFrames(1);
    m_containers.back().gap = m_formats.blockGap();
}

} // namespace Wenda
