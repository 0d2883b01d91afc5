#include "reader/answerpictures.h"

#include "paper/typeset.h"
#include "paper/typesetobjects.h"

#include <QTextBlock>

namespace Wenda {

static constexpr int longestCaption = 120;

// The characters that a topic takes, from its heading to the next of the same or a higher level.
static std::pair<int, int> extent(const TypesetDocument &document, const QString &anchor)
{
    const QList<Heading> &headings = document.page().headings;
    for (qsizetype i = 0; i < headings.size(); ++i) {
        if (headings[i].anchor != anchor)
            continue;
        qsizetype next = i + 1;
        while (next < headings.size() && headings[next].level > headings[i].level)
            ++next;
        const int end = next < headings.size() ? document.positionOf(headings[next].anchor) : document.characterCount();
        return {document.positionOf(anchor), end};
    }
    return {0, document.characterCount()};
}

// The step: what stands before the picture in its own block, else the nearest text above it.
static QString captionOf(const TypesetDocument &document, int position)
{
    QTextBlock block = document.findBlock(position);
    QString text = block.text().left(position - block.position());
    for (int looked = 0; looked < 4; ++looked) {
        text.remove(softBreak);
        text.remove(QChar::ObjectReplacementCharacter);
        text = text.section(QChar::LineSeparator, -1, -1, QString::SectionSkipEmpty).simplified();
        block = block.previous();
        if (!text.isEmpty() || !block.isValid())
            break;
        text = block.text();
    }
    return text.size() > longestCaption ? text.left(longestCaption) + u'…' : text;
}

AnswerPictures answerPictures(const TypesetDocument &document, int picture, const QString &chosen)
{
    const int position = document.picturePosition(picture);
    auto [first, end] = extent(document, chosen);
    if (position < first || position >= end)
        std::tie(first, end) = extent(document, document.anchorAt(position));
    AnswerPictures answer;
    for (int i = 0; i < document.pictureCount(); ++i) {
        const int at = document.picturePosition(i);
        if (at < first || at >= end || document.pictureAddress(i).isEmpty())
            continue;
        if (i == picture)
            answer.current = int(answer.items.size());
        answer.items.append({document.pictureAddress(i), document.pictureName(i), captionOf(document, at)});
    }
    return answer;
}

} // namespace Wenda
