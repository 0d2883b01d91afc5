#pragma once

#include "base/textrange.h"
#include "paper/pagestyle.h"
#include "reader/pane.h"

#include <QTextEdit>

namespace Wenda {

// Where the words of a search, or of find in page, stand in the document, and which of them is the current one.
class PaneMarks final
{
public:
    // Ranges are character positions of the document.
    void find(const QTextDocument &document, const TextFinder &finder, const QStringList &words);
    void clear();

    qsizetype count() const { return m_ranges.size(); }
    qsizetype current() const { return m_current; } // -1: none yet
    const TextRanges &ranges() const { return m_ranges; }
    TextRange currentRange() const;

    // Goes on from the current mark, or from a position where there is none; says whether it went around the end.
    bool goOn(int position, bool isForward);
    void startAt(int position); // the first mark from there becomes the current one

    // Those between two positions, for a view to show: a page can hold thousands.
    QList<QTextEdit::ExtraSelection> selections(QTextDocument *document, int first, int last,
                                                const PageStyle &style) const;

private:
    qsizetype firstFrom(int position) const; // count(): none begins there or behind

    TextRanges m_ranges;
    qsizetype m_current = -1;
};

} // namespace Wenda
