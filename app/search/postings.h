#pragma once

#include "search/catalog.h"

#include <list>
#include <string>
#include <unordered_map>

namespace Wenda {

class Store;

// In which topics a word stands, read from FTS5 once and kept for the next key stroke: the words of a query that is
// being typed are those of the query before. What was used least lately goes first.
class Postings final
{
public:
    // word as the tokenizer makes it, folded; a prefix finds all words that begin so. The reference is good until the
    // next clear() or trim().
    const TopicNumbers &inText(Store &store, std::string_view word, bool isPrefix = false);
    const TopicNumbers &inHeading(Store &store, std::string_view word, bool isPrefix = false);
    void clear();
    void trim(); // to the memory that postings may take; between searches

private:
    struct Kept
    {
        std::string query;
        TopicNumbers topics;
    };
    const TopicNumbers &find(Store &store, const std::string &query);

    std::list<Kept> m_kept; // used last first
    std::unordered_map<std::string_view, std::list<Kept>::iterator> m_places;
    std::size_t m_size = 0;
};

} // namespace Wenda
