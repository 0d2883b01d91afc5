#include "reader/answertext.h"

#include "paper/typeset.h"
#include "paper/typesetobjects.h"
#include "reader/pane.h"

#include <QScrollBar>
#include <QTextBlock>

namespace Wenda {

static QTextCursor cursorOf(const Pane &pane, int position, int anchor)
{
    QTextCursor cursor(pane.document());
    const int last = pane.document()->characterCount() - 1;
    cursor.setPosition(qBound(0, anchor, last));
    cursor.setPosition(qBound(0, position, last), QTextCursor::KeepAnchor);
    return cursor;
}

void AnswerText::selection(int selectionIndex, int *startOffset, int *endOffset) const
{
    *startOffset = *endOffset = 0;
    if (selectionIndex != 0 || selectionCount() == 0)
        return;
    const QTextCursor cursor = textPane()->textCursor();
    *startOffset = qMax(cursor.selectionStart(), textStart()) - textStart();
    *endOffset = qMin(cursor.selectionEnd(), textEnd()) - textStart();
}

int AnswerText::selectionCount() const
{
    if (!textPane())
        return 0;
    const QTextCursor cursor = textPane()->textCursor();
    return cursor.hasSelection() && cursor.selectionStart() < textEnd() && cursor.selectionEnd() > textStart() ? 1 : 0;
}

void AnswerText::addSelection(int startOffset, int endOffset)
{
    setSelection(0, startOffset, endOffset);
}

void AnswerText::removeSelection(int selectionIndex)
{
    if (selectionIndex == 0 && selectionCount() > 0)
        setCursorPosition(cursorPosition());
}

void AnswerText::setSelection(int selectionIndex, int startOffset, int endOffset)
{
    if (selectionIndex == 0 && textPane())
        textPane()->setTextCursor(cursorOf(*textPane(), textStart() + endOffset, textStart() + startOffset));
}

int AnswerText::cursorPosition() const
{
    if (!textPane())
        return 0;
    return qBound(textStart(), textPane()->textCursor().position(), textEnd()) - textStart();
}

void AnswerText::setCursorPosition(int position)
{
    setSelection(0, position, position);
}

// One character for each position: a picture or a bullet is U+FFFC, as hypertext has it.
QString AnswerText::text(int startOffset, int endOffset) const
{
    if (!textPane())
        return {};
    const int end = endOffset < 0 ? textEnd() : qMin(textStart() + endOffset, textEnd());
    QString text = cursorOf(*textPane(), end, textStart() + qMax(0, startOffset)).selectedText();
    for (QChar &each : text) {
        if (each == QChar::ParagraphSeparator || each == QChar::LineSeparator || each == QChar(0xfdd0) ||
            each == QChar(0xfdd1)) // the edges of frames and cells
            each = u'\n';
    }
    return text;
}

int AnswerText::characterCount() const
{
    return textPane() ? qMax(0, textEnd() - textStart()) : 0;
}

QRect AnswerText::characterRect(int offset) const
{
    if (!textPane())
        return {};
    const Pane &pane = *textPane();
    const int position = textStart() + offset;
    const QRect here = pane.cursorRect(cursorOf(pane, position, position));
    const QRect next = pane.cursorRect(cursorOf(pane, position + 1, position + 1));
    const int width = next.top() == here.top() ? qMax(1, next.left() - here.left()) : here.height() / 2;
    return {pane.viewport()->mapToGlobal(here.topLeft()), QSize(width, here.height())};
}

int AnswerText::offsetAtPoint(const QPoint &point) const
{
    if (!textPane())
        return -1;
    const int position = textPane()->cursorForPosition(textPane()->viewport()->mapFromGlobal(point)).position();
    return position >= textStart() && position <= textEnd() ? position - textStart() : -1;
}

void AnswerText::scrollToSubstring(int startIndex, int)
{
    if (!textPane())
        return;
    Pane &pane = *textPane();
    const QRect line = pane.cursorRect(cursorOf(pane, textStart() + startIndex, textStart() + startIndex));
    QScrollBar *bar = pane.verticalScrollBar();
    if (line.top() < 0 || line.bottom() > pane.viewport()->height())
        bar->setValue(bar->value() + line.top() - line.height());
}

// What IAccessible2's text attributes name and a page has: weight, slant, and the link's colour goes unsaid.
QString AnswerText::attributes(int offset, int *startOffset, int *endOffset) const
{
    *startOffset = *endOffset = qMax(0, offset);
    if (!textPane() || offset < 0 || offset >= characterCount())
        return {};
    const QTextBlock block = textPane()->document()->findBlock(textStart() + offset);
    for (auto at = block.begin(); !at.atEnd(); ++at) {
        const QTextFragment fragment = at.fragment();
        if (!fragment.contains(textStart() + offset))
            continue;
        *startOffset = qMax(fragment.position(), textStart()) - textStart();
        *endOffset = qMin(fragment.position() + fragment.length(), textEnd()) - textStart();
        QString said;
        if (fragment.charFormat().fontWeight() >= QFont::Bold)
            said += QLatin1String("font-weight:bold;");
        if (fragment.charFormat().fontItalic())
            said += QLatin1String("font-style:italic;");
        if (fragment.charFormat().fontStrikeOut())
            said += QLatin1String("text-line-through-type:single;");
        return said;
    }
    *endOffset = qMin(offset + 1, characterCount());
    return {};
}

} // namespace Wenda
