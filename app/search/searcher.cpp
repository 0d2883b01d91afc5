#include "search/searcher.h"

#include "search/excerpt.h"
#include "search/outline.h"
#include "search/parse.h"
#include "search/store.h"
#include "search/termhits.h"

#include <QElapsedTimer>

#include <algorithm>

namespace Wenda {

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

    TopicNumbers found;
    std::vector<TermHits> terms;
    for (const ParsedQuery::Term &term : query.terms) {
        terms.push_back(findTerm(sources, term));
        found = terms.size() == 1 ? terms.back().all : both(found, terms.back().all);
        results.words.append(term.text);
    }
    for (const ParsedQuery::Term &term : query.excluded)
        found = without(found, findTerm(sources, term).all);

    struct Scored
    {
        Hit::Reason reason;
        std::size_t headingLength;
        TopicNumber topic;
        auto operator<=>(const Scored &) const = default;
    };
    std::vector<Scored> scored;
    const QByteArray folder = question.folder.toUtf8();
    for (const TopicNumber topic : found) {
        const Catalog::Entry &entry = m_catalog[topic];
        if (!m_catalog.page(entry).path.startsWith(folder))
            continue;
        const std::string_view heading = m_catalog.heading(topic);
        Hit::Reason reason = Hit::Reason::AllWords;
        if (query.terms.size() == 1) {
            const std::string whole = query.terms.first().text.toStdString();
            reason = heading == whole             ? Hit::Reason::HeadingExact
                     : heading.starts_with(whole) ? Hit::Reason::HeadingBegins
                     : holds(heading, whole)      ? Hit::Reason::HeadingContains
                                                  : Hit::Reason::Phrase;
        } else if (std::all_of(terms.begin(), terms.end(), [&](const TermHits &hits) {
                       return std::binary_search(hits.heading.begin(), hits.heading.end(), topic) ||
                              std::binary_search(hits.trail.begin(), hits.trail.end(), topic);
                   })) {
            reason = Hit::Reason::HeadingAndTrail;
        }
        scored.push_back({reason, heading.size(), topic});
    }
    std::sort(scored.begin(), scored.end());
    results.total = static_cast<qsizetype>(scored.size());
    for (const Scored &one : scored) {
        if (question.limit > 0 && results.hits.size() >= question.limit)
            break;
        results.hits.append(hitOf(store, m_catalog, one.topic, one.reason, results.words, question.passageLength));
    }
    results.milliseconds = static_cast<double>(watch.nsecsElapsed()) / 1e6;
    return results;
}

} // namespace Wenda
