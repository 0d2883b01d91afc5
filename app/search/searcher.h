#pragma once

#include "search/hit.h"
#include "search/postings.h"
#include "search/query.h"
#include "search/synonyms.h"

#include <atomic>
#include <set>

namespace Wenda {

// Answers questions from one connection's index, and keeps in memory what the next one will need again.
class Searcher final
{
public:
    Searcher();

    Results search(Store &store, const Question &question, const std::atomic_bool *isCancelled);
    void forget() { m_dataVersion = -1; }  // this connection wrote
    void setSynonyms(const QString &text); // the library's, beside the general ones

private:
    void refresh(Store &store);

    Catalog m_catalog;
    Postings m_postings;
    Synonyms m_synonyms;
    std::set<std::string> m_questionWords;
    std::int64_t m_dataVersion = -1;
};

} // namespace Wenda
