#include "reader/panemarks.h"

#include "paper/typesetobjects.h"

#include <QTextDocument>

#include <algorithm>

namespace Wenda {

// The text without the breaks that a narrow table needed, and where each of its characters stands.
static TextRanges findAroundBreaks(const QString &text, const TextFinder &finder, const QStringList &words)
{
    QString plain;
    QList<qsizetype> places;
    plain.reserve(text.size());
    places.reserve(text.size() + 1);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == softBreak)
            continue;
        plain += text[i];
        places.append(i);
    }
    places.append(text.size());
    TextRanges ranges = finder(plain, words);
    for (TextRange &range : ranges) {
        const qsizetype end = places[range.start + range.length - 1] + 1;
        range.start = places[range.start];
        range.length = end - range.start;
    }
    return ranges;
}

void PaneMarks::find(const QTextDocument &document, const TextFinder &finder, const QStringList &words)
{
    clear();
    if (!finder || words.isEmpty())
        return;
    const QString text = document.toRawText(); // one code unit a position
    m_ranges = text.contains(softBreak) ? findAroundBreaks(text, finder, words) : finder(text, words);
    m_ranges.removeIf([](const TextRange &range) { return range.length <= 0; });
}

void PaneMarks::clear()
{
    m_ranges.clear();
    m_current = -1;
}

TextRange PaneMarks::currentRange() const
{
    return m_current >= 0 ? m_ranges[m_current] : TextRange{-1, 0};
}

qsizetype PaneMarks::firstFrom(int position) const
{
    const auto at = std::lower_bound(m_ranges.begin(), m_ranges.end(), position,
                                     [](const TextRange &range, int wanted) { return range.start < wanted; });
    return at - m_ranges.begin();
}

void PaneMarks::startAt(int position)
{
    const qsizetype first = firstFrom(position);
    if (!m_ranges.isEmpty())
        m_current = first == m_ranges.size() ? 0 : first;
}

bool PaneMarks::goOn(int position, bool isForward)
{
    if (m_ranges.isEmpty())
        return false;
    if (m_current < 0)
        m_current = firstFrom(position) - (isForward ? 1 : 0);
    const qsizetype next = m_current + (isForward ? 1 : -1);
    m_current = next < 0 ? m_ranges.size() - 1 : next >= m_ranges.size() ? 0 : next;
    return m_current != next;
}

QList<QTextEdit::ExtraSelection> PaneMarks::selections(QTextDocument *document, int first, int last,
                                                       const PageStyle &style) const
{
    QList<QTextEdit::ExtraSelection> shown;
    auto range = std::lower_bound(m_ranges.begin(), m_ranges.end(), first,
                                  [](const TextRange &mark, int wanted) { return mark.start + mark.length < wanted; });
    for (; range != m_ranges.end() && range->start <= last; ++range) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document);
        selection.cursor.setPosition(int(range->start));
        selection.cursor.setPosition(int(range->start + range->length), QTextCursor::KeepAnchor);
        const bool isCurrent = range - m_ranges.begin() == m_current;
        selection.format.setBackground(isCurrent ? style.currentMark : style.mark);
        selection.format.setForeground(style.text);
        shown.append(selection);
    }
    return shown;
}

} // namespace Wenda
