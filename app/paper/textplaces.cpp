#include "paper/textplaces.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

namespace Wenda {

static QRectF rectOf(const QTextBlock &block)
{
    return block.document()->documentLayout()->blockBoundingRect(block);
}

bool isLaidOut(const QTextDocument &document, int position)
{
    const int last = document.characterCount() - 1;
    return document.findBlock(std::clamp(position, 0, last)).layout()->lineCount() > 0;
}

QPointF originOf(const QTextBlock &block)
{
    return rectOf(block).topLeft() - block.layout()->boundingRect().topLeft();
}

qreal lineTop(const QTextDocument &document, int position)
{
    const QTextBlock block = document.findBlock(position);
    const qreal top = originOf(block).y();
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    return top + (line.isValid() ? line.y() : 0);
}

// Between two paragraphs, Qt's own answer is the end of the document until that is laid out: there the paragraph below.
int positionAt(const QTextDocument &document, qreal y)
{
    const int position = document.documentLayout()->hitTest(QPointF(0, y), Qt::FuzzyHit);
    if (isLaidOut(document, position))
        return position;
    int first = 0;
    int last = document.blockCount() - 1;
    while (first < last) {
        const int middle = (first + last) / 2;
        const QTextBlock block = document.findBlockByNumber(middle);
        if (isLaidOut(document, block.position()) && rectOf(block).bottom() < y)
            first = middle + 1;
        else
            last = middle;
    }
    return document.findBlockByNumber(first).position();
}

} // namespace Wenda
