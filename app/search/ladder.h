#pragma once

#include "search/hit.h"
#include "search/rank.h"

namespace Wenda {

// A topic that was found, and why.
struct Found
{
    TopicNumber topic = 0;
    Hit::Reason reason = Hit::Reason::AllWords;
    float score = 0;
    QString reading;
};

// The rungs of literal finds, best first: topics holds those that have all terms. byTerm: where each term stands.
std::vector<Found> climb(const Sources &sources, const ParsedQuery &query, const std::vector<TermHits> &byTerm,
                         const TopicNumbers &topics, Ranking &ranking);

// Topics that have most of the query, best first; without those in known.
std::vector<Found> mostWords(const Sources &sources, const TopicNumbers &known, const QByteArray &folder,
                             Ranking &ranking);

} // namespace Wenda
