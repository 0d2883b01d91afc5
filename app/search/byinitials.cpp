#include "search/guesses.h"

#include "search/words.h"

#include <algorithm>
#include <map>

namespace Wenda {

namespace {

constexpr std::size_t fewestLetters = 2;

// Where in a heading's letters the typed ones stand, or npos.
std::size_t placeIn(std::string_view letters, std::string_view typed, const HeadingInitials &initials)
{
    for (std::size_t at = 0; at + typed.size() <= letters.size(); ++at) {
        std::size_t same = 0;
        while (same < typed.size() && initials.matches(letters[at + same], typed[same]))
            ++same;
        if (same == typed.size())
            return at;
    }
    return std::string_view::npos;
}

std::string characters(std::string_view heading, std::size_t start, std::size_t count)
{
    std::size_t at = 0;
    for (; start > 0 && at < heading.size(); --start)
        nextPoint(heading, at);
    std::size_t end = at;
    for (; count > 0 && end < heading.size(); --count)
        nextPoint(heading, end);
    return std::string(heading.substr(at, end - at));
}

bool hasHan(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();)
        if (isHan(nextPoint(text, at)))
            return true;
    return false;
}

// How much a run of characters looks like words rather than neighbours by chance: the share of its pairs that are
// commoner than chance would have it.
float likelihood(const Vocabulary &vocabulary, const std::string &word)
{
    float sum = 0;
    int pairs = 0;
    char32_t previous = 0;
    for (std::size_t at = 0; at < word.size(); ++pairs) {
        const char32_t point = nextPoint(word, at);
        if (previous != 0) {
            float rivals = 1;
            for (const Vocabulary::Pair &pair : vocabulary.beginningWith(previous))
                rivals += static_cast<float>(pair.topics);
            sum += static_cast<float>(vocabulary.topicsWith(previous, point)) / rivals;
        }
        previous = point;
    }
    return pairs > 1 ? sum / static_cast<float>(pairs - 1) : 0;
}

} // namespace

void HeadingInitials::bring(const Catalog &catalog)
{
    if (m_isCurrent)
        return;
    if (m_starts.empty() || m_starts.size() > catalog.end() + 1) {
        m_letters.clear();
        m_starts.assign(1, 0);
    }
    for (auto topic = static_cast<TopicNumber>(m_starts.size() - 1); topic < catalog.end(); ++topic) {
        const std::string_view heading = catalog.contains(topic) ? catalog.heading(topic) : std::string_view();
        for (std::size_t at = 0; at < heading.size();)
            m_letters += letterOf(nextPoint(heading, at));
        m_starts.push_back(static_cast<std::uint32_t>(m_letters.size()));
    }
    m_isCurrent = true;
}

char HeadingInitials::letterOf(char32_t character)
{
    if (character < 0x80)
        return isWordCharacter(character) ? static_cast<char>(character) : ' ';
    const std::uint32_t initials = initialsOf(character);
    if (initials == 0)
        return ' ';
    if ((initials & (initials - 1)) == 0)
        return static_cast<char>('a' + __builtin_ctz(initials));
    auto known = std::find(m_several.begin(), m_several.end(), initials);
    if (known == m_several.end()) {
        if (m_several.size() == 0x7F)
            return static_cast<char>('a' + __builtin_ctz(initials));
        known = m_several.insert(known, initials);
    }
    return static_cast<char>(0x80 + (known - m_several.begin()));
}

bool HeadingInitials::matches(char letter, char typed) const
{
    if (letter == typed)
        return true;
    const auto code = static_cast<unsigned char>(letter);
    return code >= 0x80 && typed >= 'a' && typed <= 'z' && (m_several[code - 0x80] >> (typed - 'a') & 1);
}

std::vector<Found> findByInitials(const Guessing &guessing, HeadingInitials &initials)
{
    std::string typed;
    for (const ParsedQuery::Term &term : guessing.query.terms)
        typed += term.text.toStdString();
    const bool isLetters = std::all_of(typed.begin(), typed.end(),
                                       [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); });
    if (!isLetters || typed.size() < fewestLetters)
        return {};
    initials.bring(guessing.sources.catalog);
    std::vector<Found> found;
    std::map<std::string, float> likelihoods;
    const Catalog &catalog = guessing.sources.catalog;
    for (TopicNumber topic = 0; topic < catalog.end() && !guessing.sources.cancelled(); ++topic) {
        const std::size_t place = placeIn(initials.letters(topic), typed, initials);
        if (place == std::string_view::npos || !guessing.mayShow(topic))
            continue;
        const std::string word = characters(catalog.heading(topic), place, typed.size());
        if (!hasHan(word))
            continue;
        const auto [known, isNew] = likelihoods.emplace(word, 0.0f);
        if (isNew)
            known->second = likelihood(guessing.vocabulary, word);
        const std::string heading = bareHeading(catalog.heading(topic));
        const float rung = heading == word ? 1.0f : heading.starts_with(word) ? 0.5f : 0.0f;
        const float share =
            static_cast<float>(word.size()) / static_cast<float>(std::max<std::size_t>(1, heading.size()));
        found.push_back({topic, rung + known->second + share, static_cast<std::uint32_t>(guessing.standIns.size()),
                         Hit::Reason::Initials});
        guessing.standIns.push_back({QString::fromStdString(word)});
    }
    std::sort(found.begin(), found.end(), isBetter);
    return found;
}

} // namespace Wenda
