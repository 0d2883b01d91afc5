#pragma once

#include "search/questionwords.h"
#include "search/synonyms.h"
#include "search/termhits.h"

namespace Wenda {

// The smallest pieces that a query is weighed by: a pair of Han characters, a single one as weak evidence, a word.
struct Unit
{
    std::string word;
    bool isHan = false;
    bool isSingle = false;
    std::size_t start = 0; // bytes, in the folded query (in the synonym, for a synonym's)
    std::size_t end = 0;
    float weight = 0; // how much it says: rareness, cohesion, whether it only makes the question
    const TopicNumbers *heading = nullptr;
    const TopicNumbers *text = nullptr;
};

// What counts as one thing said in the query: a unit by itself, or a word of a synonym group with what may stand for
// it.
struct Concept
{
    std::vector<Unit> units;
    std::vector<std::vector<Unit>> others;
    float worth() const;
};

// Takes a folded query apart. Words of the list of question words weigh little.
class QueryUnits final
{
public:
    QueryUnits(const Sources &sources, const Synonyms &synonyms, const QuestionWords &questionWords,
               const std::string &query);
    // Each concept is any of its words, the first the likeliest.
    QueryUnits(const Sources &sources, const std::vector<std::vector<std::string>> &concepts);
    const std::vector<Concept> &concepts() const { return m_concepts; }
    float worth() const { return m_worth; }

private:
    std::vector<Unit> unitsOf(const std::string &text, bool isSynonym) const;
    void addParted(const std::string &text, std::vector<Unit> &units) const;
    float rareness(const Unit &unit) const;
    float cohesion(const Unit &pair) const;
    float clinging(std::size_t start, std::size_t end, const std::vector<Unit> &units) const;
    void raiseLone(std::vector<Unit> &units) const;
    bool isPartOfWord(const Synonyms::Match &match, const std::vector<Unit> &units) const;

    const Sources &m_sources;
    const QuestionWords *m_questionWords = nullptr;
    std::vector<Concept> m_concepts;
    float m_worth = 0;
};

} // namespace Wenda
