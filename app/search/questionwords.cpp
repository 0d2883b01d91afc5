#include "search/questionwords.h"

#include "search/fold.h"
#include "search/words.h"

#include <algorithm>

namespace Wenda {

namespace {

bool isLetter(char byte)
{
    return isWordCharacter(static_cast<unsigned char>(byte));
}

// Han words stand anywhere, Latin ones by themselves: "whatever" asks nothing.
bool contains(std::string_view text, std::string_view word)
{
    const bool isLatin = isLetter(word.front());
    for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        if (!isLatin || ((at == 0 || !isLetter(text[at - 1])) && (end == text.size() || !isLetter(text[end]))))
            return true;
    }
    return false;
}

} // namespace

QuestionWords::QuestionWords(const QString &list)
{
    for (const QString &line : list.split(u'\n', Qt::SkipEmptyParts)) {
        const bool isStrong = line.startsWith(u'~');
        const bool isAsking = isStrong || line.startsWith(u'?');
        const std::string word = folded(line.mid(isAsking ? 1 : 0).trimmed()).toStdString();
        if (word.empty())
            continue;
        if (!isStrong)
            m_weak.insert(word);
        if (isAsking)
            m_asking.push_back(word);
    }
}

bool QuestionWords::asks(std::string_view folded) const
{
    return folded.ends_with('?') ||
           std::ranges::any_of(m_asking, [folded](const std::string &word) { return contains(folded, word); });
}

} // namespace Wenda
