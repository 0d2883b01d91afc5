#include "search/synonyms.h"

#include "search/fold.h"
#include "search/words.h"

#include <algorithm>

namespace Wenda {

namespace {

void addOnce(std::vector<std::string> &words, std::string word)
{
    if (!word.empty() && std::find(words.begin(), words.end(), word) == words.end())
        words.push_back(std::move(word));
}

std::vector<std::string> wordsIn(QStringView group)
{
    std::vector<std::string> words;
    for (const QStringView word : group.split(u'/'))
        addOnce(words, folded(word.trimmed()).toStdString());
    return words;
}

// Whether the characters before and behind a place are of one word that is not Han.
bool isJoined(std::string_view text, std::size_t place)
{
    if (place == 0 || place >= text.size())
        return false;
    std::size_t before = place - 1;
    while (before > 0 && (static_cast<unsigned char>(text[before]) & 0xC0) == 0x80)
        --before;
    const auto isOfWord = [text](std::size_t at) {
        const char32_t point = nextPoint(text, at);
        return !isHan(point) && isWordCharacter(point);
    };
    return isOfWord(before) && isOfWord(place);
}

} // namespace

void Synonyms::add(QStringView text)
{
    for (const QStringView line : text.split(u'\n')) {
        if (line.trimmed().startsWith(u'#'))
            continue;
        const qsizetype arrow = line.indexOf(u'>');
        const std::vector<std::string> asked = wordsIn(arrow < 0 ? line : line.left(arrow));
        const std::vector<std::string> meant = arrow < 0 ? asked : wordsIn(line.mid(arrow + 1));
        for (const std::string &word : asked) {
            std::vector<std::string> &others = m_others[word];
            for (const std::string &other : meant)
                if (other != word)
                    addOnce(others, other);
            m_longest = std::max(m_longest, word.size());
            if (others.empty())
                m_others.erase(word);
        }
    }
}

std::vector<Synonyms::Match> Synonyms::matches(std::string_view folded) const
{
    std::vector<Match> found;
    for (std::size_t at = 0; at < folded.size();) {
        std::size_t next = at;
        const char32_t first = nextPoint(folded, next);
        const bool isLatin = !isHan(first) && isWordCharacter(first);
        for (std::size_t length = std::min(m_longest, folded.size() - at); length > 0; --length) {
            const std::size_t end = at + length;
            const auto known = m_others.find(std::string(folded.substr(at, length)));
            const bool isPart = isLatin && (isJoined(folded, end) || isJoined(folded, at));
            if (known == m_others.end() || isPart)
                continue;
            found.push_back({at, length, known->second});
            next = end;
            break;
        }
        at = next;
    }
    return found;
}

} // namespace Wenda
