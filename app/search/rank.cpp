#include "search/rank.h"

#include "search/weights.h"
#include "search/words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

namespace Wenda {

namespace {

constexpr std::size_t tableSize = 1024;
constexpr std::size_t longestRead = 24'000; // bytes of a topic's text that are read closely
constexpr std::size_t windowSize = 180;     // bytes: about 60 Han characters

std::uint64_t numberOf(std::string_view word)
{
    std::uint64_t number = 0;
    if (word.size() <= sizeof number) {
        std::memcpy(&number, word.data(), word.size());
        return number;
    }
    return std::hash<std::string_view>()(word) | 1;
}

std::size_t placeOf(std::uint64_t number)
{
    return (number * 0x9E3779B97F4A7C15) >> 54;
}

float saturated(float frequency)
{
    return frequency / (weights.saturation + frequency);
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
    const auto know = [this](const Unit &unit) {
        if (m_all.size() >= tableSize / 2 || unitOf(unit.word) >= 0)
            return;
        std::size_t place = placeOf(numberOf(unit.word));
        while (m_known[place].unit >= 0)
            place = (place + 1) % tableSize;
        m_known[place] = {numberOf(unit.word), static_cast<int>(m_all.size())};
        m_all.push_back(&unit);
    };
    for (const Concept &one : units.concepts()) {
        if (sources.cancelled())
            return;
        look(one);
        for (const Unit &unit : one.units)
            know(unit);
        for (const std::vector<Unit> &other : one.others)
            for (const Unit &unit : other)
                know(unit);
    }
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
        take(other, weights.synonym);
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

struct Ranking::Counts
{
    std::vector<float> frequency; // by unit, fields weighed
    std::vector<float> runs;      // by unit: it and the one before stood together
    float window = 0;
};

void Ranking::count(std::string_view field, float fieldWeight, Counts &counts, bool isText) const
{
    struct Place
    {
        int unit;
        std::size_t at;
    };
    std::vector<Place> places;
    int previous = -1;
    std::size_t previousEnd = 0;
    forEachWord(field.substr(0, longestRead), [&](std::string_view word, WordKind kind) {
        const int unit = unitOf(word);
        if (unit < 0)
            return;
        const auto at = static_cast<std::size_t>(word.data() - field.data());
        counts.frequency[unit] += fieldWeight;
        if (isText)
            places.push_back({unit, at});
        if (kind == WordKind::HanCharacter)
            return;
        const Unit &own = *m_all[unit];
        if (previous >= 0 && at < previousEnd + 2 && own.start + 1 > m_all[previous]->start &&
            own.start <= m_all[previous]->end + 1)
            counts.runs[unit] = std::max(counts.runs[unit], fieldWeight);
        previous = unit;
        previousEnd = at + word.size();
    });
    std::vector<int> inWindow(m_all.size());
    float sum = 0;
    for (std::size_t first = 0, last = 0; last < places.size(); ++last) {
        if (inWindow[places[last].unit]++ == 0)
            sum += m_all[places[last].unit]->weight;
        for (; places[last].at - places[first].at > windowSize; ++first)
            if (--inWindow[places[first].unit] == 0)
                sum -= m_all[places[first].unit]->weight;
        counts.window = std::max(counts.window, sum);
    }
}

std::string Ranking::trailOf(TopicNumber topic) const
{
    const Catalog &catalog = m_sources.catalog;
    std::string trail;
    for (; catalog[topic].parent != 0; topic = catalog[topic].parent)
        (trail += catalog.heading(catalog[topic].parent)) += '\n';
    return trail + catalog.trails()[catalog[topic].trail];
}

// How much more a topic is worth for being written as the answer to a question.
float Ranking::likeness(std::string_view heading, std::string_view trail) const
{
    if (!m_asked)
        return 1;
    const bool isAmongQuestions =
        trail.find("常见问题") != std::string_view::npos || trail.find("faq") != std::string_view::npos;
    return (m_asked->asks(heading) ? weights.askingHeading : 1) * (isAmongQuestions ? weights.amongQuestions : 1);
}

Ranking::Reading Ranking::closeReading(TopicNumber topic)
{
    const Catalog &catalog = m_sources.catalog;
    Counts counts{std::vector<float>(m_all.size()), std::vector<float>(m_all.size())};
    const auto lengthShare = [](float share, float length, float mean) { return 1 - share + share * length / mean; };
    const std::string_view heading = catalog.heading(topic);
    const auto text = static_cast<float>(catalog[topic].length);
    count(heading, weights.heading / lengthShare(weights.headingShare, static_cast<float>(heading.size()), 36), counts,
          false);
    const std::string trail = trailOf(topic);
    // Each part of a trail says a thing once, however often the parts repeat it.
    Counts above{std::vector<float>(m_all.size()), std::vector<float>(m_all.size())};
    count(trail, 1, above, false);
    for (std::size_t i = 0; i < m_all.size(); ++i)
        counts.frequency[i] += above.frequency[i] > 0 ? weights.trail : 0;
    count(m_texts[topic],
          weights.text /
              lengthShare(weights.lengthShare, std::min(text, 20'000.0f), static_cast<float>(catalog.meanLength())),
          counts, true);

    float score = 0;
    float covered = 0;
    float runs = 0;
    for (const Concept &one : m_units.concepts()) {
        float best = 0;
        float there = 0;
        const auto take = [&](const std::vector<Unit> &units, float share) {
            float sum = 0;
            float all = 0;
            float some = 0;
            for (const Unit &unit : units) {
                const int place = unitOf(unit.word);
                if (place < 0)
                    continue;
                all += unit.weight;
                some += counts.frequency[place] > 0 ? unit.weight : 0;
                sum += unit.weight * saturated(counts.frequency[place]);
                runs += share == 1 ? unit.weight * saturated(counts.runs[place]) : 0;
            }
            if (share < 1 && some < 0.99f * all)
                return; // half a synonym is none
            best = std::max(best, share * sum);
            there = std::max(there, all > 0 ? share * some / all : 0);
        };
        take(one.units, 1);
        for (const std::vector<Unit> &other : one.others)
            take(other, weights.synonym);
        score += best;
        covered += there * one.worth();
    }
    const float whole = std::max(m_units.worth(), 1e-6f);
    score += weights.window * counts.window + weights.run * runs;
    covered = std::min(1.0f, covered / whole);
    return {score * std::pow(covered, weights.coverage) * likeness(heading, trail), covered};
}

} // namespace Wenda
