#pragma once

#include "search/topictexts.h"
#include "search/units.h"

namespace Wenda {

// How well topics answer a query. In two steps: a first look at all topics by which words stand in which field, from
// the postings alone; then a close reading of the best of them.
class Ranking final
{
public:
    // asked: given where the query is a question; headings that are questions too answer it rather than others.
    Ranking(const Sources &sources, const QueryUnits &units, const QuestionWords *asked = nullptr);

    // Of every topic, by number; 0 where nothing of the query is there.
    const std::vector<float> &firstLook() const { return m_scores; }
    // BM25 over heading, trail and text with the real frequencies, how much of the query is there, and how close.
    struct Reading
    {
        float score = 0;
        float covered = 0; // how much of the query is there, 0 to 1
    };
    Reading closeReading(TopicNumber topic);

private:
    void look(const Concept &one);
    template <class Touch>
    void addUnit(const Unit &unit, std::vector<float> &into, Touch touch) const;
    struct Counts;
    void count(std::string_view field, float fieldWeight, Counts &counts, bool isText) const;
    void countInner(TopicNumber topic, Counts &counts) const;
    std::string trailOf(TopicNumber topic) const;
    float likeness(std::string_view heading, std::string_view trail) const;
    float saidOf(std::string_view heading) const;
    // A concept for the close reading: numbers of units, with their weights.
    struct Words
    {
        std::vector<std::pair<int, float>> units;
        float worth = 0;
    };
    struct Meaning
    {
        Words own;
        std::vector<Words> others;
        float worth = 0;
    };
    Words known(const std::vector<Unit> &units);
    struct Evidence
    {
        float score = 0;
        float covered = 0; // how much of the concept is there, 0 to 1
    };
    static Evidence evidenceOf(const Meaning &meaning, const Counts &counts);

    const Sources &m_sources;
    const QueryUnits &m_units;
    const QuestionWords *m_asked;
    std::vector<float> m_scores;
    // By topic, all zero between two uses.
    std::vector<float> m_option;
    std::vector<float> m_best;
    TopicTexts m_texts;

    // All units with their place in a small hash table, for the close reading.
    struct Known
    {
        std::uint64_t number = 0;
        int unit = -1;
    };
    std::vector<Known> m_known;
    std::vector<const Unit *> m_all;
    std::vector<Meaning> m_meanings;
    int unitOf(std::string_view word) const;
};

} // namespace Wenda
