#pragma once

#include <QList>
#include <QPointF>

class QTextDocument;

namespace Wenda {

// A horizontal strip of a laid out document, and where it goes on a page. In the document's units.
struct PageSlice
{
    qreal top = 0; // in the document
    qreal bottom = 0;
    qreal place = 0;       // from the top of the page's text area
    qreal scale = 1;       // below 1 for what is taller than a page
    QList<int> above = {}; // numbers of the blocks that began above and reach into it, or up to it

    bool operator==(const PageSlice &) const = default;
};

using PageSlices = QList<PageSlice>; // one page; the first may be a table's head that is repeated

// Cuts a laid out document into pages of this height. No line and no picture is cut; what is taller than a page is
// scaled to it. A heading stays with what follows; of a paragraph at least two lines stay together; a table row stays
// whole where a page has room for it, and a table that goes on repeats its head rows.
QList<PageSlices> pageBreaks(const QTextDocument &document, qreal pageHeight);

// Where a point of the document comes to stand: page, and the point on it; page -1 where it is on none.
struct PagePoint
{
    int page = -1;
    QPointF point;
};
PagePoint pagePointOf(const QList<PageSlices> &pages, const QPointF &point);

} // namespace Wenda
