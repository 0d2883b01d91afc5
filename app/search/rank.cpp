#include "search/rank.h"

#include "search/weights.h"
#include "search/words.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace Wenda {

namespace {

constexpr std::size_t tableSize = 1024;

std::uint64_t numberOf(std::string_view word)
{
    std::uint64_t number = 0;
    if (word.size() <= sizeof number) {
        std::memcpy(&number, word.data(), word.size());
        return number;
    }
    return std::hash<std::string_view>()(word) | 1;
}

// Half a synonym is none: its pairs are enough for a first look, and its characters stand in many topics.
std::vector<Unit> withoutSingles(std::vector<Unit> units)
{
    const auto isSingle = [](const Unit &unit) { return unit.isSingle; };
    if (!std::ranges::all_of(units, isSingle))
        std::erase_if(units, isSingle);
    return units;
}

std::size_t placeOf(std::uint64_t number)
{
    return (number * 0x9E3779B97F4A7C15) >> 54;
}

} // namespace

Ranking::Ranking(const Sources &sources, const QueryUnits &units, const QuestionWords *asked)
    : m_sources(sources)
    , m_units(units)
    , m_asked(asked)
    , m_scores(sources.catalog.end())
    , m_option(sources.catalog.end())
    , m_best(sources.catalog.end())
    , m_texts(sources.store)
    , m_known(tableSize)
{
    for (const Concept &one : units.concepts()) {
        if (sources.cancelled())
            return;
        look(one);
        Meaning meaning{known(one.units), {}, one.worth()};
        for (const std::vector<Unit> &other : one.others)
            meaning.others.push_back(known(other));
        m_meanings.push_back(std::move(meaning));
    }
}

Ranking::Words Ranking::known(const std::vector<Unit> &units)
{
    Words words;
    for (const Unit &unit : units) {
        int number = unitOf(unit.word);
        if (number < 0 && m_all.size() < tableSize / 2) {
            std::size_t place = placeOf(numberOf(unit.word));
            while (m_known[place].unit >= 0)
                place = (place + 1) % tableSize;
            number = static_cast<int>(m_all.size());
            m_known[place] = {numberOf(unit.word), number};
            m_all.push_back(&unit);
        }
        if (number < 0)
            continue;
        words.units.emplace_back(number, unit.weight);
        words.worth += unit.weight;
    }
    return words;
}

int Ranking::unitOf(std::string_view word) const
{
    const std::uint64_t number = numberOf(word);
    for (std::size_t place = placeOf(number); m_known[place].unit >= 0; place = (place + 1) % tableSize)
        if (m_known[place].number == number)
            return m_known[place].unit;
    return -1;
}

void Ranking::look(const Concept &one)
{
    if (one.others.empty()) {
        for (const Unit &unit : one.units)
            addUnit(unit, m_scores, [](TopicNumber) {});
        return;
    }
    std::vector<TopicNumber> all;
    std::vector<TopicNumber> touched;
    const auto take = [&](const std::vector<Unit> &units, float share) {
        touched.clear();
        for (const Unit &unit : units)
            addUnit(unit, m_option, [&touched](TopicNumber topic) { touched.push_back(topic); });
        for (const TopicNumber topic : touched) {
            if (m_best[topic] == 0)
                all.push_back(topic);
            m_best[topic] = std::max(m_best[topic], share * m_option[topic]);
            m_option[topic] = 0;
        }
    };
    take(one.units, 1);
    for (const std::vector<Unit> &other : one.others)
        take(withoutSingles(other), weights.synonym);
    for (const TopicNumber topic : all) {
        m_scores[topic] += m_best[topic];
        m_best[topic] = 0;
    }
}

// touch is told of each topic that had nothing yet.
template <class Touch>
void Ranking::addUnit(const Unit &unit, std::vector<float> &into, Touch touch) const
{
    constexpr std::uint32_t combinations = 1 << FieldPostings::fieldBits;
    std::array<float, combinations> worth{};
    for (std::uint32_t fields = 1; fields < combinations; ++fields)
        worth[fields] = unit.weight * saturated((fields & FieldPostings::InHeading ? weights.heading : 0) +
                                                (fields & FieldPostings::InTrail ? weights.trail : 0) +
                                                (fields & FieldPostings::InText ? weights.text : 0));
    const FieldPostings::Entries &entries =
        m_sources.fieldPostings.of(m_sources.store, m_sources.catalog, m_sources.postings, unit.word);
    for (const std::uint32_t entry : entries) {
        float &score = into[entry >> FieldPostings::fieldBits];
        if (score == 0)
            touch(entry >> FieldPostings::fieldBits);
        score += worth[entry & (combinations - 1)];
    }
}

} // namespace Wenda
