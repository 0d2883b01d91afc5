#include "search/rows.h"

#include "search/innerwords.h"
#include "search/outline.h"
#include "search/tokenizer.h"
#include "search/words.h"

#include <array>
#include <cstring>
#include <string>

namespace Wenda {

namespace {

// Which words a row had already: FTS5 needs to hear of each once only, and its own table is far slower than this one.
// A word that another one pushed out is told again, which does no harm.
class Told final
{
public:
    void beginRow() { ++m_row; }

    bool isNew(std::string_view word)
    {
        // Words of up to eight bytes are their own number, longer ones have a hash that may not be another's.
        if (word.size() > sizeof(std::uint64_t))
            return true;
        std::uint64_t number = 0;
        std::memcpy(&number, word.data(), word.size());
        const std::size_t place = (number * 0x9E3779B97F4A7C15) >> 52;
        if (m_rows[place] == m_row && m_words[place] == number)
            return false;
        m_rows[place] = m_row;
        m_words[place] = number;
        return true;
    }

private:
    std::array<std::uint64_t, 4096> m_words{};
    std::array<std::uint32_t, 4096> m_rows{};
    std::uint32_t m_row = 0;
};

QByteArray wordsOf(const QByteArray &folded, const QByteArray &inner, std::string_view mark)
{
    static thread_local Told told;
    static thread_local std::string words; // keeps its room
    told.beginRow();
    words.clear();
    for (const QByteArray &text : {folded, inner}) {
        forEachWord({text.constData(), static_cast<std::size_t>(text.size())}, [&](std::string_view word, WordKind) {
            if (told.isNew(word))
                words.append(mark).append(word).push_back(wordEnd);
        });
    }
    return {words.data(), static_cast<qsizetype>(words.size())};
}

} // namespace

QByteArray headingWordsOf(const QString &heading)
{
    return wordsOf(folded(heading).toUtf8(), innerWords(heading), {&headingMark, 1});
}

QByteArray textWordsOf(const QByteArray &folded, QStringView shown)
{
    return wordsOf(folded, innerWords(shown), {});
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
