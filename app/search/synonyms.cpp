#include "search/synonyms.h"

#include "search/fold.h"
#include "search/words.h"

#include <algorithm>

namespace Wenda {

void Synonyms::add(QStringView text)
{
    for (const QStringView line : text.split(u'\n')) {
        std::vector<std::string> group;
        if (line.trimmed().startsWith(u'#'))
            continue;
        for (const QStringView word : line.split(u'/')) {
            std::string kept = folded(word.trimmed()).toStdString();
            if (!kept.empty() && std::find(group.begin(), group.end(), kept) == group.end())
                group.push_back(std::move(kept));
        }
        if (group.size() < 2)
            continue;
        for (const std::string &word : group) {
            m_groupsOf[word].push_back(static_cast<int>(m_groups.size()));
            m_longest = std::max(m_longest, word.size());
        }
        m_groups.push_back(std::move(group));
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
            const auto groups = m_groupsOf.find(std::string(folded.substr(at, length)));
            const auto isInWord = [&](std::size_t place) {
                return isLatin && place < folded.size() && isWordCharacter(static_cast<unsigned char>(folded[place]));
            };
            if (groups == m_groupsOf.end() || isInWord(end) || (at > 0 && isInWord(at - 1)))
                continue;
            Match match{at, length, {}};
            for (const int group : groups->second)
                for (const std::string &word : m_groups[group])
                    if (word != groups->first)
                        match.others.push_back(word);
            found.push_back(std::move(match));
            next = end;
            break;
        }
        at = next;
    }
    return found;
}

} // namespace Wenda
