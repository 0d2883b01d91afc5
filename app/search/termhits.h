#pragma once

#include "search/parse.h"
#include "search/postings.h"

#include <atomic>

namespace Wenda {

// Where the literal text of one term stands: exactly the topics that a plain scan of heading, trail and text would find
// (a Latin word counts from its beginning).
struct TermHits
{
    TopicNumbers heading;
    TopicNumbers trail;
    TopicNumbers text;
    TopicNumbers all;
};

struct Sources
{
    Store &store;
    const Catalog &catalog;
    Postings &postings;
    const std::atomic_bool *isCancelled;
    bool cancelled() const { return isCancelled && isCancelled->load(std::memory_order_relaxed); }
};

TermHits findTerm(const Sources &sources, const ParsedQuery::Term &term);

// Whether a folded text holds a folded term: a plain substring, but that a term that begins with a Latin letter or a
// digit begins a word.
bool holds(std::string_view text, std::string_view term);

TopicNumbers both(const TopicNumbers &a, const TopicNumbers &b);
TopicNumbers either(const TopicNumbers &a, const TopicNumbers &b);
TopicNumbers without(const TopicNumbers &a, const TopicNumbers &b);

} // namespace Wenda
