#pragma once

#include "paper/typesetmarkup.h"

#include <QList>

namespace Wenda {

// What a table of a page comes to, read ahead before it is set: Qt wants its size first, and lays out a table whole.
struct TablePlan
{
    struct Cell
    {
        int row = 0;
        int column = 0;
        int rowSpan = 1;
        int columnSpan = 1;
        bool isHeader = false;
        Qt::Alignment alignment = Qt::AlignLeft;
    };

    int rows = 0;
    int columns = 0;
    int headerRows = 0;
    QList<Cell> cells;      // in reading order
    QList<int> parts;       // rows at which a part of a long table begins; a part is a table of its own
    QList<qreal> widths;    // shares of the whole, one a column, together 1
    qreal width = 1;        // share of the column that the table needs
    bool isCramped = false; // words are longer than their columns

    int partOf(int row) const;
};

// Reads from just behind <table> to its end. available: ems that the table may take.
TablePlan planTable(MarkupReader reader, qreal available);

} // namespace Wenda
