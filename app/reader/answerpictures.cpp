#include "reader/answerpictures.h"

#include "paper/typeset.h"
#include "paper/typesetobjects.h"

#include <QTextBlock>
#include <QTextTable>

namespace Wenda {

static constexpr int longestCaption = 120;

// Its last line that has any.
static QString wordsOf(QString text)
{
    text.remove(softBreak);
    text.remove(QChar::ObjectReplacementCharacter);
    return text.section(QChar::LineSeparator, -1, -1, QString::SectionSkipEmpty).simplified();
}

static QString rowText(const QTextTable &table, int row)
{
    QStringList cells;
    for (int column = 0; column < table.columns(); ++column) {
        const QTextTableCell cell = table.cellAt(row, column);
        const QString text = wordsOf(cell.firstCursorPosition().block().text());
        if (cell.column() == column && !text.isEmpty()) // one that spans several is met in each
            cells.append(text);
    }
    return cells.join(QStringLiteral(" · "));
}

// The step: what stands before the picture in its own block, else the other cells of its row, else the nearest text
// above it.
static QString captionOf(const TypesetDocument &document, int position)
{
    QTextBlock block = document.findBlock(position);
    QString text = wordsOf(block.text().left(position - block.position()));
    const auto *table = qobject_cast<QTextTable *>(document.frameAt(position));
    if (text.isEmpty() && table)
        text = rowText(*table, table->cellAt(position).row());
    for (int looked = 0; looked < 3 && text.isEmpty(); ++looked) {
        block = block.previous();
        if (!block.isValid())
            break;
        text = wordsOf(block.text());
    }
    return text.size() > longestCaption ? text.left(longestCaption) + u'…' : text;
}

AnswerPictures answerPictures(const TypesetDocument &document, int picture, const QString &chosen)
{
    const int position = document.picturePosition(picture);
    const auto isIn = [](const TextRange &topic, int at) {
        return at >= topic.start && at < topic.start + topic.length;
    };
    TextRange topic = document.topicRange(chosen);
    if (!isIn(topic, position))
        topic = document.topicRange(document.anchorAt(position));
    AnswerPictures answer;
    for (int i = 0; i < document.pictureCount(); ++i) {
        const int at = document.picturePosition(i);
        if (!isIn(topic, at) || document.pictureAddress(i).isEmpty())
            continue;
        if (i == picture)
            answer.current = int(answer.items.size());
        answer.items.append({document.pictureAddress(i), document.pictureName(i), captionOf(document, at)});
    }
    return answer;
}

} // namespace Wenda
