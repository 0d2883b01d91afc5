// The second step of a Ranking: the best topics' words, read one after the other.
#include "search/rank.h"

#include "search/weights.h"
#include "search/words.h"

#include <algorithm>
#include <cmath>

namespace Wenda {

namespace {

constexpr std::size_t longestRead = 24'000; // bytes of a topic's text that are read closely
constexpr std::size_t windowSize = 180;     // bytes: about 60 Han characters

} // namespace

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
    return (m_asked->asks(heading) ? weights.askingHeading : 1) * (isAmongQuestions ? weights.amongQuestions : 1) *
           (1 + weights.headingSaid * saidOf(heading));
}

// How much of a heading the query says, 0 to 1: one that is about more than what was asked answers it worse.
float Ranking::saidOf(std::string_view heading) const
{
    float said = 0;
    float all = 0;
    forEachWord(heading, [&](std::string_view word, WordKind kind) {
        const float length = kind == WordKind::HanCharacter ? 1 : kind == WordKind::Word ? 2 : 0;
        if (m_asked->isWeak(std::string(word)))
            return;
        all += length;
        said += unitOf(word) >= 0 ? length : 0;
    });
    return all > 0 ? said / all : 0;
}

// Parts of a name ("Kafka" in "CKafka") stand in the postings, not in the folded text.
void Ranking::countInner(TopicNumber topic, Counts &counts) const
{
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        if (m_all[i]->isHan || counts.frequency[i] > 0)
            continue;
        const FieldPostings::Entries &entries =
            m_sources.fieldPostings.of(m_sources.store, m_sources.catalog, m_sources.postings, m_all[i]->word);
        const auto at = std::ranges::lower_bound(entries, topic << FieldPostings::fieldBits);
        if (at == entries.end() || *at >> FieldPostings::fieldBits != topic)
            continue;
        counts.frequency[i] = (*at & FieldPostings::InHeading ? weights.heading : 0) +
                              (*at & FieldPostings::InTrail ? weights.trail : 0) +
                              (*at & FieldPostings::InText ? weights.text : 0);
    }
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

    countInner(topic, counts);
    float score = weights.window * counts.window;
    float covered = 0;
    for (const Meaning &meaning : m_meanings) {
        const Evidence evidence = evidenceOf(meaning, counts);
        score += evidence.score;
        covered += evidence.covered * meaning.worth;
    }
    covered = std::min(1.0f, covered / std::max(m_units.worth(), 1e-6f));
    return {score * std::pow(covered, weights.coverage) * likeness(heading, trail), covered};
}

static float presence(float frequency)
{
    return std::min(1.0f, frequency / weights.present);
}

Ranking::Evidence Ranking::evidenceOf(const Meaning &meaning, const Counts &counts)
{
    Evidence evidence;
    float runs = 0;
    float there = 0;
    for (const auto &[unit, weight] : meaning.own.units) {
        there += weight * presence(counts.frequency[unit]);
        evidence.score += weight * saturated(counts.frequency[unit]);
        runs += weight * saturated(counts.runs[unit]);
    }
    evidence.covered = meaning.own.worth > 0 ? there / meaning.own.worth : 0;
    for (const Words &other : meaning.others) {
        // Half a synonym is none.
        float least = other.units.empty() ? 0 : 1;
        float sum = 0;
        for (const auto &[unit, weight] : other.units) {
            least = std::min(least, presence(counts.frequency[unit]));
            sum += weight * saturated(counts.frequency[unit]);
        }
        if (least == 0 || other.worth == 0)
            continue;
        const float share =
            meaning.own.worth > 0 ? std::clamp(meaning.own.worth / other.worth, weights.synonymFloor, 1.0f) : 1.0f;
        evidence.score = std::max(evidence.score, weights.synonym * share * sum);
        evidence.covered = std::max(evidence.covered, weights.synonym * least);
    }
    evidence.score += weights.run * runs;
    return evidence;
}

} // namespace Wenda
