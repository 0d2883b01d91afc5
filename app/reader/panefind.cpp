// The pane's marks: the words of a search, and find in page.
#include "reader/paneparts.h"

#include <QScrollBar>

namespace Wenda {

void Pane::markWords(const QStringList &words)
{
    m_parts->words = words;
    if (!m_parts->document)
        return;
    m_parts->wordMarks.find(*m_parts->document, m_parts->finder, words);
    showMarks();
}

void Pane::showMarks()
{
    const int top = verticalScrollBar()->value();
    const int height = viewport()->height();
    QList<QTextEdit::ExtraSelection> shown = m_parts->marks().selections(
        m_parts->document.get(), positionAt(top - height / 2), positionAt(top + height * 3 / 2), m_parts->style);
    const TextRange &spoken = m_parts->spoken;
    if (spoken.length > 0 && spoken.start + spoken.length < m_parts->document->characterCount()) {
        QTextEdit::ExtraSelection sentence;
        sentence.cursor = QTextCursor(m_parts->document.get());
        sentence.cursor.setPosition(int(spoken.start));
        sentence.cursor.setPosition(int(spoken.start + spoken.length), QTextCursor::KeepAnchor);
        sentence.format.setBackground(m_parts->style.tip);
        shown.prepend(sentence); // the marks stay to be seen on it
    }
    setExtraSelections(shown);
}

// By their place on the page, or, where the page is not laid out yet, in the text.
void Pane::showMarksInBar()
{
    QList<qreal> shares;
    if (m_parts->found) {
        const qreal height = qMax(1, verticalScrollBar()->maximum() + viewport()->height());
        for (const TextRange &range : m_parts->findMarks.ranges()) {
            shares.append(m_parts->document->isLaidOut(int(range.start))
                              ? lineTop(int(range.start)) / height
                              : qreal(range.start) / m_parts->document->characterCount());
        }
    }
    m_parts->scrollBar->setMarks(shares, m_parts->style.cautionBar);
}

void Pane::openFindBar()
{
    const QString selected = selectedText();
    m_parts->findBar.open(selected.contains(u'\n') ? QString() : selected);
}

void Pane::showMark(const TextRange &mark)
{
    if (mark.start < 0)
        return;
    if (!m_parts->document->isNear(int(mark.start))) {
        setPlace({int(mark.start), -viewport()->height() / 3});
        return showMarks();
    }
    const int y = int(lineTop(int(mark.start)));
    const int top = verticalScrollBar()->value();
    if (y < top || y > top + viewport()->height() - 60) {
        const int wanted = y - viewport()->height() / 3;
        extendRange(wanted);
        verticalScrollBar()->setValue(wanted);
    }
    showMarks();
}

bool Pane::stepMark(bool isForward)
{
    PaneMarks &marks = m_parts->marks();
    if (!m_parts->document || marks.count() == 0)
        return false;
    marks.goOn(positionAt(verticalScrollBar()->value()), isForward);
    showMark(marks.currentRange());
    return true;
}

bool Pane::showNextMark()
{
    return stepMark(true);
}

bool Pane::showPreviousMark()
{
    return stepMark(false);
}

Pane::FindState Pane::findState(bool hasWrapped) const
{
    return {int(m_parts->findMarks.current()) + 1, int(m_parts->findMarks.count()), hasWrapped};
}

Pane::FindState Pane::findText(const QString &text)
{
    if (!m_parts->document)
        return {};
    const TextRange last = m_parts->findMarks.currentRange();
    const int from = last.start >= 0 ? int(last.start) : positionAt(verticalScrollBar()->value());
    m_parts->findMarks.clear();
    m_parts->found = text.isEmpty() ? std::nullopt : std::optional(text);
    if (m_parts->found) {
        m_parts->findMarks.find(*m_parts->document, m_parts->finder, {text});
        m_parts->findMarks.startAt(from);
        showMark(m_parts->findMarks.currentRange());
    }
    showMarks();
    showMarksInBar();
    return findState(false);
}

Pane::FindState Pane::stepFind(bool isForward)
{
    if (!m_parts->document || m_parts->findMarks.count() == 0)
        return {};
    const bool hasWrapped = m_parts->findMarks.goOn(positionAt(verticalScrollBar()->value()), isForward);
    showMark(m_parts->findMarks.currentRange());
    return findState(hasWrapped);
}

Pane::FindState Pane::findNext()
{
    return stepFind(true);
}

Pane::FindState Pane::findPrevious()
{
    return stepFind(false);
}

} // namespace Wenda
