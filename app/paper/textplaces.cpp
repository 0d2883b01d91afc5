#include "paper/textplaces.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

namespace Wenda {

static QRectF rectOf(const QTextBlock &block)
{
    return block.document()->documentLayout()->blockBoundingRect(block);
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

static bool isLaidOut(const QTextBlock &block)
{
    return block.layout()->lineCount() > 0;
}

// Between two paragraphs, Qt's own answer is the end of the document until that is laid out: there the paragraph below.
int positionAt(const QTextDocument &document, qreal y)
{
    const int position = document.documentLayout()->hitTest(QPointF(0, y), Qt::FuzzyHit);
    if (isLaidOut(document.findBlock(position)))
        return position;
    int first = 0;
    int last = document.blockCount() - 1;
    while (first < last) {
        const int middle = (first + last) / 2;
        const QTextBlock block = document.findBlockByNumber(middle);
        if (isLaidOut(block) && rectOf(block).bottom() < y)
            first = middle + 1;
        else
            last = middle;
    }
    return document.findBlockByNumber(first).position();
}

} // namespace Wenda
