#include "search/searcher.h"

#include "search/excerpt.h"
#include "search/fold.h"
#include "search/ladder.h"
#include "search/store.h"
#include "search/tables.h"

#include <QElapsedTimer>

#include <algorithm>

namespace Wenda {

Searcher::Searcher()
{
    setSynonyms({});
    for (const QString &word : QString::fromUtf8(questionWords).split(u'\n', Qt::SkipEmptyParts))
        m_questionWords.insert(folded(word.trimmed()).toStdString());
}

void Searcher::setSynonyms(const QString &text)
{
    m_synonyms = Synonyms();
    m_synonyms.add(QString::fromUtf8(generalSynonyms));
    m_synonyms.add(text);
}

void Searcher::refresh(Store &store)
{
    const auto version = store.database().execAndGet("PRAGMA data_version").getInt64();
    if (version == m_dataVersion)
        return;
    m_catalog.load(store);
    m_postings.clear();
    m_dataVersion = version;
}

Results Searcher::search(Store &store, const Question &question, const std::atomic_bool *isCancelled)
{
    QElapsedTimer watch;
    watch.start();
    refresh(store);
    m_postings.trim();
    const Sources sources{store, m_catalog, m_postings, isCancelled};
    const ParsedQuery query = parse(question.text);
    Results results;
    results.query = question.text;
    const QByteArray folder = question.folder.toUtf8();

    TopicNumbers topics;
    std::vector<TermHits> terms;
    QString whole;
    for (const ParsedQuery::Term &term : query.terms) {
        terms.push_back(findTerm(sources, term));
        topics = terms.size() == 1 ? terms.back().all : both(topics, terms.back().all);
        results.words.append(term.text);
        whole += term.text + u' ';
    }
    TopicNumbers excluded;
    for (const ParsedQuery::Term &term : query.excluded)
        excluded = either(excluded, findTerm(sources, term).all);
    topics = without(topics, excluded);
    std::erase_if(topics, [&](TopicNumber topic) { return !m_catalog.page(m_catalog[topic]).path.startsWith(folder); });

    const QueryUnits units(sources, m_synonyms, m_questionWords, whole.trimmed().toStdString());
    Ranking ranking(sources, units);
    std::vector<Found> found = climb(sources, query, terms, topics, ranking);
    const bool isLong = query.terms.size() > 1 || whole.size() > 7;
    if (found.empty() || (isLong && found.size() < 3)) {
        const std::vector<Found> more = mostWords(sources, either(topics, excluded), folder, ranking);
        found.insert(found.end(), more.begin(), more.end());
    }

    // The same question with the same answer appears once.
    std::unordered_map<std::uint64_t, std::size_t> first;
    std::vector<std::pair<Found, TopicNumbers>> folded;
    for (const Found &one : found) {
        const std::uint64_t sameness = m_catalog[one.topic].sameness;
        const auto [known, isNew] = first.emplace(sameness, folded.size());
        if (sameness != 0 && !isNew)
            folded[known->second].second.push_back(one.topic);
        else
            folded.push_back({one, {}});
    }
    results.total = static_cast<qsizetype>(folded.size());
    for (const auto &[one, others] : folded) {
        if (question.limit > 0 && results.hits.size() >= question.limit)
            break;
        results.hits.append(hitOf(store, m_catalog, one.topic, one.reason, results.words, question.passageLength));
        results.hits.last().reading = one.reading;
        for (const TopicNumber other : others)
            results.hits.last().also.append(topicId(store, m_catalog, other));
    }
    results.milliseconds = static_cast<double>(watch.nsecsElapsed()) / 1e6;
    return results;
}

} // namespace Wenda
