#pragma once

#include "search/hit.h"
#include "search/rank.h"

#include <functional>

namespace Wenda {

// A topic that was found, and why.
struct Found
{
    TopicNumber topic = 0;
    Hit::Reason reason = Hit::Reason::AllWords;
    float score = 0;
    QString reading;
    QString typed = {};
};

// Which topics may be shown: in the folder that was asked for, not excluded, not found already. By number.
using Allowed = std::vector<char>;

bool isBetter(const Found &a, const Found &b); // reason, then score

// A heading without numbering, blanks and punctuation, to compare.
std::string bareHeading(std::string_view folded);

// The best by the first look read closely, sorted: rung first, then score; the rest behind in the first look's order.
void rankClosely(std::vector<Found> &found, Ranking &ranking, const std::function<int(const Found &)> &rung);

// The rungs of literal finds, best first: topics with all terms that may be shown. byTerm: where each term stands.
std::vector<Found> climb(const Sources &sources, const ParsedQuery &query, const std::vector<TermHits> &byTerm,
                         const Allowed &allowed, Ranking &ranking);

// Topics that have most of the query, best first; behind them, with a score below zero, the nearest of those that have
// less.
std::vector<Found> mostWords(const Sources &sources, const Allowed &allowed, Ranking &ranking);

} // namespace Wenda
