#pragma once

#include <QAccessible>

namespace Wenda {

class Pane;

// A stretch of the answer as a text that a screen reader can walk through, with the document's own positions counted
// from its start.
class AnswerText : public QAccessibleTextInterface
{
public:
    void selection(int selectionIndex, int *startOffset, int *endOffset) const override;
    int selectionCount() const override;
    void addSelection(int startOffset, int endOffset) override;
    void removeSelection(int selectionIndex) override;
    void setSelection(int selectionIndex, int startOffset, int endOffset) override;
    int cursorPosition() const override;
    void setCursorPosition(int position) override;
    QString text(int startOffset, int endOffset) const override;
    int characterCount() const override;
    QRect characterRect(int offset) const override;
    int offsetAtPoint(const QPoint &point) const override;
    void scrollToSubstring(int startIndex, int endIndex) override;
    QString attributes(int offset, int *startOffset, int *endOffset) const override;

protected:
    virtual Pane *textPane() const = 0; // null: gone
    virtual int textStart() const = 0;
    virtual int textEnd() const = 0; // no part of it any more
};

} // namespace Wenda
