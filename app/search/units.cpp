#include "search/units.h"

#include "search/weights.h"
#include "search/words.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

namespace Wenda {

float Concept::worth() const
{
    const auto sum = [](const std::vector<Unit> &all) {
        return std::accumulate(all.begin(), all.end(), 0.0f,
                               [](float part, const Unit &unit) { return part + unit.weight; });
    };
    // A word that is not in the library is worth what may stand for it.
    float worth = sum(units);
    for (std::size_t i = 0; i < others.size() && sum(units) == 0; ++i)
        worth = std::max(worth, sum(others[i]));
    return worth;
}

QueryUnits::QueryUnits(const Sources &sources, const Synonyms &synonyms, const QuestionWords &questionWords,
                       const std::string &query)
    : m_sources(sources)
    , m_questionWords(&questionWords)
{
    std::vector<Unit> units = unitsOf(query, false);
    for (const Synonyms::Match &match : synonyms.matches(query)) {
        if (isPartOfWord(match, units))
            continue;
        Concept one;
        for (Unit &unit : units) {
            if (unit.start >= match.start && unit.end <= match.start + match.length) {
                one.units.push_back(unit);
                unit.word.clear();
            }
        }
        for (const std::string &other : match.others)
            one.others.push_back(unitsOf(other, true));
        if (one.worth() > 0)
            m_concepts.push_back(std::move(one));
    }
    for (Unit &unit : units)
        if (!unit.word.empty())
            m_concepts.push_back({{std::move(unit)}, {}});
    for (const Concept &one : m_concepts)
        m_worth += one.worth();
}

QueryUnits::QueryUnits(const Sources &sources, const std::vector<std::vector<std::string>> &concepts)
    : m_sources(sources)
{
    for (const std::vector<std::string> &words : concepts) {
        Concept one;
        for (const std::string &word : words)
            one.others.push_back(unitsOf(word, true));
        m_worth += one.worth();
        m_concepts.push_back(std::move(one));
    }
}

std::vector<Unit> QueryUnits::unitsOf(const std::string &text, bool isSynonym) const
{
    std::vector<Unit> units;
    std::set<std::string_view> seen;
    bool isWhole = true;
    forEachWord(text, [&](std::string_view word, WordKind kind) {
        if (!seen.insert(word).second || m_sources.cancelled())
            return;
        const auto start = static_cast<std::size_t>(word.data() - text.data());
        Unit unit{std::string(word), kind != WordKind::Word, kind == WordKind::HanCharacter, start,
                  start + word.size()};
        const bool isWeak = !isSynonym && m_questionWords->isWeak(unit.word);
        if (isWeak && kind == WordKind::HanCharacter)
            return;
        unit.heading = &m_sources.postings.inHeading(m_sources.store, unit.word);
        unit.text = &m_sources.postings.inText(m_sources.store, unit.word);
        unit.weight = rareness(unit);
        if (isWeak)
            unit.weight *= weights.questionWord;
        else if (kind == WordKind::HanCharacter)
            unit.weight *= weights.singleCharacter;
        else if (kind == WordKind::Word && !isSynonym)
            unit.weight *= weights.latinWord;
        else if (kind == WordKind::HanPair && !isSynonym)
            unit.weight *= cohesion(unit);
        if (unit.weight > 0)
            units.push_back(std::move(unit));
        else
            isWhole = false;
    });
    if (!isSynonym) {
        raiseLone(units);
        addParted(text, units);
    }
    // A synonym that does not stand in the library has no parts that do.
    return isSynonym && !isWhole ? std::vector<Unit>() : units;
}

// Near 1 for a character that makes a word with a neighbour.
float QueryUnits::clinging(std::size_t start, std::size_t end, const std::vector<Unit> &units) const
{
    float clings = 0;
    for (const Unit &pair : units)
        if (pair.isHan && !pair.isSingle && pair.start <= start && pair.end >= end)
            clings = std::max(clings, (cohesion(pair) - weights.weakPair) / (1 - weights.weakPair));
    return clings;
}

// A character that clings to neither neighbour is a word by itself; in a pair that does, the pair says it already.
void QueryUnits::raiseLone(std::vector<Unit> &units) const
{
    for (Unit &one : units)
        if (one.isSingle)
            one.weight *= weights.loneCharacter + (1 - weights.loneCharacter) * clinging(one.start, one.end, units);
}

// "念" may stand for 发音, the one in 概念 may not.
bool QueryUnits::isPartOfWord(const Synonyms::Match &match, const std::vector<Unit> &units) const
{
    const auto isOne = [&match](const Unit &unit) {
        return unit.isSingle && unit.start == match.start && unit.end == match.start + match.length;
    };
    return std::ranges::any_of(units, isOne) &&
           clinging(match.start, match.start + match.length, units) > weights.partOfWord;
}

// Verbs let 了, 过 and 完 stand between their two characters: 备过案 is of 备案.
void QueryUnits::addParted(const std::string &text, std::vector<Unit> &units) const
{
    for (const std::string_view between : {"了", "过", "完"}) {
        for (std::size_t at = text.find(between); at != std::string::npos; at = text.find(between, at + 1)) {
            const std::size_t behind = at + between.size();
            std::size_t start = at;
            while (start > 0 && (static_cast<unsigned char>(text[--start]) & 0xC0) == 0x80)
                continue;
            std::size_t middle = start;
            std::size_t end = behind;
            if (start == at || behind == text.size() || !isHan(nextPoint(text, middle)) || !isHan(nextPoint(text, end)))
                continue;
            Unit unit{text.substr(start, at - start) + text.substr(behind, end - behind), true, false, start, end};
            unit.heading = &m_sources.postings.inHeading(m_sources.store, unit.word);
            unit.text = &m_sources.postings.inText(m_sources.store, unit.word);
            const float share = rareness(unit) > 0 ? cohesion(unit) : 0;
            unit.weight = rareness(unit) * share;
            if (share > weights.weakPair)
                units.push_back(std::move(unit));
        }
    }
}

float QueryUnits::rareness(const Unit &unit) const
{
    const auto all = static_cast<float>(m_sources.catalog.size());
    const auto with = static_cast<float>(std::max(unit.heading->size(), unit.text->size()));
    return with == 0 ? 0 : std::log(1 + (all - with + 0.5f) / (with + 0.5f)) / std::log(1 + all);
}

// Near 1 for the two characters of one word, weakPair for neighbours by chance: pointwise mutual information over the
// library's own topics, discounted where it rests on few of them.
float QueryUnits::cohesion(const Unit &pair) const
{
    std::size_t middle = 0;
    nextPoint(pair.word, middle);
    const auto count = [&](std::string_view word) {
        return static_cast<float>(m_sources.postings.inText(m_sources.store, word).size()) + 1;
    };
    const std::string_view word = pair.word;
    const float together = static_cast<float>(std::max(pair.heading->size(), pair.text->size()));
    const float sure = together * together / (together + 3);
    const float information = std::log(sure * static_cast<float>(m_sources.catalog.size()) /
                                       (count(word.substr(0, middle)) * count(word.substr(middle))));
    const float share = std::clamp(information / weights.cohesionScale, 0.0f, 1.0f);
    return weights.weakPair + (1 - weights.weakPair) * share;
}

} // namespace Wenda
