#pragma once

#include "search/hit.h"
#include "search/rank.h"

namespace Wenda {

// A topic that was found, and why. A common word finds hundreds of thousands: small, and without texts of its own.
struct Found
{
    TopicNumber topic = 0;
    float score = 0;
    std::uint32_t stand = 0; // its place among the StandIns; 0: found as typed
    Hit::Reason reason = Hit::Reason::AllWords;
    std::uint8_t step = 0; // within the reason, best first
};

// What stands in the library for what was typed. The first one is of no use.
struct StandIn
{
    QString word;
    QString typed = {};
};
using StandIns = std::vector<StandIn>;

// Which topics may be shown: in the folder that was asked for, not excluded, not found already. By number.
using Allowed = std::vector<char>;

bool isBetter(const Found &a, const Found &b); // reason, step, score

// A heading without numbering, blanks and punctuation, to compare.
std::string bareHeading(std::string_view folded);

// The best come first, sorted, of which the best by the first look were read closely; the rest, from mostSorted on, may
// stand in any order.
constexpr std::size_t mostSorted = 2000;
void rankClosely(std::vector<Found> &found, Ranking &ranking);

// The rungs of literal finds: topics with all terms that may be shown, ranked closely. byTerm: where each term stands.
std::vector<Found> climb(const Sources &sources, const ParsedQuery &query, const std::vector<TermHits> &byTerm,
                         const Allowed &allowed, Ranking &ranking);

// Topics that have most of the query, best first; behind them, with a score below zero, the nearest of those that have
// less.
std::vector<Found> mostWords(const Sources &sources, const Allowed &allowed, Ranking &ranking);

} // namespace Wenda
