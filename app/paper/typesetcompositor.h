#pragma once

#include "markdown/page.h"
#include "paper/typesetformats.h"
#include "paper/typesetmarkup.h"
#include "paper/typesettable.h"

#include <QHash>
#include <QTextCursor>
#include <QTextTable>

#include <vector>

namespace Wenda {

// Where things came to stand in the document, as character positions.
struct TypesetPlaces
{
    struct Code
    {
        int first = 0;
        int last = 0;
        QString text;
    };

    QHash<QString, int> anchors;
    QList<std::pair<int, QString>> headings; // position and anchor, in reading order
    QList<int> pictures;                     // one a picture of the page; -1: not set
    QList<Code> codes;
    bool hasTables = false;
};

// Sets Page::html into an empty document, in one pass over its pieces, at once or in turns. Blocks know their upper gap
// only: what comes first in a frame or a cell has none.
class Compositor final
{
public:
    Compositor(QTextDocument &document, const Page &page, const TypesetFormats &formats, qreal columnWidth,
               QStringView html);       // the page's, or its first part
    bool compose(qsizetype characters); // so many more of the html; false: none is left
    TypesetPlaces end();                // closes what is open

private:
    struct Container
    {
        Tag tag = Tag::Unknown;
        qreal indent = 0;
        QList<Marker> markers; // wait for the first line, outer ones first
        int frames = 0;
        int depth = 0;  // of lists
        int number = 0; // of the next item; 0: bullets
        qreal hang = 0;
        qreal gap = 0; // above the next block; what comes first has its own
        qreal share = 1;
        Qt::Alignment alignment;
        QTextCharFormat format;
        bool isTight = false;
        int longestWord = 0; // characters that a column has room for; 0: any
        qreal lineSize = 1;  // of a line's height
    };
    struct OpenTable
    {
        TablePlan plan;
        QList<QTextTable *> parts; // inserted by now
        qsizetype nextCell = 0;
        qsizetype nextSpan = 0; // the first cell whose part is not inserted yet
    };

    // what each piece asks for (typesetcompositor.cpp)
    void take(const MarkupPiece &piece);
    void open(const MarkupPiece &piece);
    void close(Tag tag);
    Container &push(Tag tag);
    void showMarkers();
    qreal gapAbove(qreal gap) const { return m_isAtStart ? 0 : gap; }
    qreal indented(qreal indent) const;

    // blocks (typesetblocks.cpp)
    void openBlock(const QTextBlockFormat &line, const QTextCharFormat &format, qreal gap);
    void openLine();
    void closeBlock();
    void placeBlock(const QTextBlockFormat &block, const QTextCharFormat &format);
    void flattenFreshBlock();
    void openHeading(const MarkupPiece &piece);
    void openDivision(const MarkupPiece &piece);
    void closeContainer(Tag tag);
    void setRule();

    // boxes, lists and code (typesetboxes.cpp)
    void openFrame(const QColor &bar, const QColor &background, qreal padding);
    bool hasRoomForFrame() const;
    qreal shareInFrame(qreal padding) const;
    void openQuote();
    void openBox(bool isCaution);
    void closeFrames(int frames);
    void openList(const MarkupPiece &piece, bool isOrdered);
    void openItem(const MarkupPiece &piece);
    void setCode(const MarkupPiece &piece);
    void insertCode(QStringView code);

    // tables (typesettableau.cpp)
    void openTable();
    void insertPart(OpenTable &table, qreal gap);
    void openCell();
    void closeTable();

    // a line's text and pictures (typesetline.cpp)
    void addText(QStringView source);
    void addPlain(QStringView text);
    void startLine(QStringView line);
    void addSpace();
    void flush();
    void breakLine();
    void openInline(const MarkupPiece &piece);
    void closeInline(Tag tag);
    void setPicture();
    void openPictureBlock();
    void openPictureLine();
    bool standsAlone() const;
    void noteAnchor(const MarkupPiece &piece);

    QTextDocument &m_document;
    const Page &m_page;
    const TypesetFormats &m_formats;
    const qreal m_columnWidth;
    const QStringView m_html;
    MarkupReader m_reader;
    QTextCursor m_cursor;
    TypesetPlaces m_places;
    QList<int> m_ranks; // by heading level
    std::vector<Container> m_containers;
    std::vector<std::pair<Tag, QTextCharFormat>> m_inlines;
    std::vector<OpenTable> m_tables;
    QTextCharFormat m_format;
    QTextCharFormat m_spaceFormat; // of the blank that waits
    QTextBlockFormat m_block;      // the open block's
    QString m_pending;
    int m_breaks = 0;
    int m_length = 0; // characters of the open block's text
    int m_frames = 0;
    QTextFrame *m_lastFrame = nullptr; // the frame that the fresh block comes behind
    bool m_isOpen = false;
    bool m_isFresh = true; // the cursor's block holds nothing yet
    bool m_isAtStart = true;
    bool m_isInCellStart = false; // the block's own format is the cell's
    bool m_hasText = false;       // in the open block
    bool m_endsInSpace = true;
    bool m_isHanging = false; // the open block is a line of an enumeration
    bool m_hasSpace = false;  // waits for what follows it
};

} // namespace Wenda
