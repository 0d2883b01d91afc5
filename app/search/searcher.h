#pragma once

#include "search/catalog.h"
#include "search/hit.h"
#include "search/postings.h"
#include "search/query.h"

#include <atomic>

namespace Wenda {

// Answers questions from one connection's index, and keeps in memory what the next one will need again.
class Searcher final
{
public:
    Results search(Store &store, const Question &question, const std::atomic_bool *isCancelled);
    void forget() { m_dataVersion = -1; } // this connection wrote

private:
    void refresh(Store &store);

    Catalog m_catalog;
    Postings m_postings;
    std::int64_t m_dataVersion = -1;
};

} // namespace Wenda
