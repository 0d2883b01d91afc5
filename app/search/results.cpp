// The end of a search: what was found, as it is shown.
#include "search/excerpt.h"
#include "search/inquiry.h"

#include <algorithm>

namespace Wenda {

static constexpr qsizetype mostMarkedWords = 60;

bool isAnywhere(const std::vector<TermHits> &terms, const Allowed &allowed)
{
    for (TopicNumber topic = 0; topic < allowed.size() && !terms.empty(); ++topic)
        if (allowed[topic] &&
            std::ranges::all_of(terms, [topic](const TermHits &hits) { return hits.fields[topic] != 0; }))
            return true;
    return false;
}

namespace {

// What was found, with what is the same question with the same answer elsewhere.
struct Once
{
    Found found;
    TopicNumbers others;
};

// The first `most`, best first; count: how many there are.
std::vector<Once> eachOnce(std::vector<Found> &found, const Catalog &catalog, std::size_t most, qsizetype &count)
{
    std::vector<Once> once;
    std::vector<std::int32_t> first(catalog.end(), -1); // by the number of the group of same questions
    count = 0;
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (i == mostSorted && once.size() < most)
            std::sort(found.begin() + mostSorted, found.end(), isBetter);
        const TopicNumber group = catalog[found[i].topic].group;
        const bool isAgain = group != 0 && first[group] >= 0;
        if (isAgain && static_cast<std::size_t>(first[group]) < once.size())
            once[static_cast<std::size_t>(first[group])].others.push_back(found[i].topic);
        if (isAgain)
            continue;
        first[group] = static_cast<std::int32_t>(count++);
        if (once.size() < most)
            once.push_back({found[i], {}});
    }
    return once;
}

// What was spelt is one word or several, which stand anywhere.
void addStandIns(const std::vector<Found> &found, const StandIns &standIns, QStringList &words)
{
    for (const Found &one : found) {
        const QString &word = standIns[one.stand].word;
        if (word.isEmpty())
            continue;
        for (const QString &each : one.reason == Hit::Reason::Pinyin ? word.split(u' ') : QStringList(word)) {
            if (!words.contains(each))
                words.append(each);
        }
        if (words.size() >= mostMarkedWords)
            return;
    }
}

} // namespace

void Searcher::fill(Results &results, Inquiry &inquiry) const
{
    const int limit = inquiry.question.limit;
    const std::vector<Once> once =
        eachOnce(inquiry.found, m_catalog, limit > 0 ? static_cast<std::size_t>(limit) : SIZE_MAX, results.total);
    results.words = inquiry.words;
    addStandIns(inquiry.found, inquiry.standIns, results.words);
    Store &store = inquiry.sources.store;
    const auto show = [&](const Found &one) {
        Hit hit = hitOf(store, m_catalog, one.topic, one.reason, results.words, inquiry.question.passageLength);
        hit.reading = inquiry.standIns[one.stand].word;
        hit.typed = inquiry.standIns[one.stand].typed;
        return hit;
    };
    for (const auto &[one, others] : once) {
        results.hits.append(show(one));
        for (const TopicNumber other : others)
            results.hits.last().also.append(topicId(store, m_catalog, other));
    }
    if (!once.empty())
        return;
    results.narrowerQueries = narrowerQueries(inquiry);
    for (std::size_t i = 0; i < inquiry.nearest.size() && i < 5; ++i)
        results.nearest.append(show(inquiry.nearest[i]));
}

QStringList Searcher::narrowerQueries(const Inquiry &inquiry) const
{
    QStringList queries;
    const QList<ParsedQuery::Term> &terms = inquiry.query.terms;
    for (qsizetype left = 0; left < terms.size() && terms.size() > 1; ++left) {
        std::vector<TermHits> others;
        QStringList texts;
        for (qsizetype i = 0; i < terms.size(); ++i) {
            if (i == left)
                continue;
            others.push_back(inquiry.terms[static_cast<std::size_t>(i)]);
            texts.append(terms[i].isPhrase ? u'"' + terms[i].text + u'"' : terms[i].text);
        }
        if (isAnywhere(others, inquiry.allowed))
            queries.append(texts.join(u' '));
    }
    return queries;
}

} // namespace Wenda
