#pragma once

#include <QList>
#include <QtGlobal>

class QTextDocument;
class QTextTable;

namespace Wenda {

// How bad it is to end a page below a band.
enum class BreakCost {
    None,
    Weak,   // parts two lines that had better stay together: avoided where the page is more than half full
    Row,    // parts a table's row that a page has room for: avoided wherever a page end can be above it
    Strong, // parts a heading from its text or a table's head from its rows: avoided wherever there is another place
};

// Of the space between two bands at most so much stays on either side of a page end: borders, paddings.
constexpr qreal rim = 6;

// A strip of a laid out document that no page end may cut: a line of text or a picture, and with it whatever stands
// beside it in other cells at the same height.
struct PageBand
{
    qreal top = 0;
    qreal bottom = 0;
    BreakCost cost = BreakCost::None; // of a page end below it
    int table = -1;                   // the outermost table it belongs to, an index into BandedDocument::tables
    QList<int> above;                 // numbers of the blocks that began above it and reach into it, or up to it

    qreal height() const { return bottom - top; }
};

// The head rows of a table that a page begins within.
struct BandedTable
{
    qreal headTop = 0;
    qreal headBottom = 0; // headTop: it has none

    // What the head takes of a page where it is repeated; 0: it is not.
    qreal repeatedHeight(qreal pageHeight) const;
};

struct BandedDocument
{
    QList<PageBand> bands; // from top to bottom, none over another
    QList<BandedTable> tables;
};

BandedDocument bandsOf(const QTextDocument &document, qreal pageHeight);

} // namespace Wenda
