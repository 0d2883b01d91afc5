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

void Searcher::fill(Results &results, const Inquiry &inquiry) const
{
    // The same question with the same answer appears once.
    std::vector<std::int32_t> first(m_catalog.end(), -1); // by the number of the group of same questions
    std::vector<std::pair<const Found *, TopicNumbers>> once;
    for (const Found &one : inquiry.found) {
        const TopicNumber group = m_catalog[one.topic].group;
        if (group != 0 && first[group] >= 0) {
            once[static_cast<std::size_t>(first[group])].second.push_back(one.topic);
            continue;
        }
        first[group] = static_cast<std::int32_t>(once.size());
        once.push_back({&one, {}});
    }
    results.words = inquiry.words;
    for (const Found &one : inquiry.found) {
        if (one.reading.isEmpty() || results.words.size() >= mostMarkedWords)
            continue;
        // What was spelt is one word or several, which stand anywhere.
        for (const QString &word :
             one.reason == Hit::Reason::Pinyin ? one.reading.split(u' ') : QStringList(one.reading)) {
            if (!results.words.contains(word))
                results.words.append(word);
        }
    }
    results.total = static_cast<qsizetype>(once.size());
    Store &store = inquiry.sources.store;
    const auto show = [&](const Found &one) {
        Hit hit = hitOf(store, m_catalog, one.topic, one.reason, results.words, inquiry.question.passageLength);
        hit.reading = one.reading;
        hit.typed = one.typed;
        return hit;
    };
    for (const auto &[one, others] : once) {
        if (inquiry.question.limit > 0 && results.hits.size() >= inquiry.question.limit)
            break;
        results.hits.append(show(*one));
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
