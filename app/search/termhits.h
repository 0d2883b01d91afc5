#pragma once

#include "search/fieldpostings.h"
#include "search/parse.h"

#include <atomic>

namespace Wenda {

// Where the literal text of one term stands: exactly the topics that a plain scan of heading, trail and text would find
// (a Latin word counts from its beginning, and by itself from a capital within it too).
struct TermHits
{
    enum Field : std::uint8_t { InHeading = 1, InTrail = 2, InText = 4 };
    std::vector<std::uint8_t> fields; // by topic: in which it stands
    bool isAnywhere = false;
};

struct Sources
{
    Store &store;
    const Catalog &catalog;
    Postings &postings;
    FieldPostings &fieldPostings;
    const std::atomic_bool *isCancelled;
    bool cancelled() const { return isCancelled && isCancelled->load(std::memory_order_relaxed); }
};

TermHits findTerm(const Sources &sources, const ParsedQuery::Term &term);

// Whether a folded text holds a folded term: a plain substring, but that a term that begins with a Latin letter or a
// digit begins a word.
bool holds(std::string_view text, std::string_view term);

} // namespace Wenda
