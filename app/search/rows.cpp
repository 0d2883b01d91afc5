#include "search/rows.h"

#include "search/innerwords.h"
#include "search/outline.h"
#include "search/tokenizer.h"

namespace Wenda {

QByteArray headingWordsOf(const QString &heading)
{
    return headingMark + folded(heading).toUtf8() + innerWords(heading);
}

QByteArray textWordsOf(const QByteArray &folded, QStringView shown)
{
    const QByteArray inner = innerWords(shown);
    return inner.isEmpty() ? folded : QByteArray(folded + inner);
}

PageRows rowsOf(const IndexPage &page)
{
    PageRows rows{page.path, page.size, page.modified, {}, {}};
    rows.topics.reserve(static_cast<std::size_t>(page.topics.size()));
    std::vector<QByteArray> foldedTexts;
    for (const IndexTopic &topic : page.topics) {
        KeptText text = keep(topic.text);
        foldedTexts.push_back(text.folded);
        QByteArray textWords = textWordsOf(text.folded, topic.text);
        rows.topics.push_back({headingWordsOf(topic.heading), std::move(textWords), std::move(text)});
    }
    rows.outline = packOutline(outlineOf(page, foldedTexts));
    return rows;
}

} // namespace Wenda
