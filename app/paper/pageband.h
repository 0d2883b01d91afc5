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
    Strong, // parts a heading from its text or a table's head from its rows: avoided wherever there is another place
};

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
};

struct BandedDocument
{
    QList<PageBand> bands; // from top to bottom, none over another
    QList<BandedTable> tables;
};

// longRow: a table row that is no higher had better not be parted.
BandedDocument bandsOf(const QTextDocument &document, qreal longRow);

} // namespace Wenda
