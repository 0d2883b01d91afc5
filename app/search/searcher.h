#pragma once

#include "search/guesses.h"
#include "search/query.h"

#include <atomic>
#include <set>

namespace Wenda {

// Answers questions from one connection's index, and keeps in memory what the next one will need again.
class Searcher final
{
public:
    Searcher();

    Results search(Store &store, const Question &question, const std::atomic_bool *isCancelled);
    void warm(Store &store, const std::atomic_bool *isCancelled);
    void forget() { m_dataVersion = -1; }  // this connection wrote
    void forgetAll();                      // there is another file
    void setSynonyms(const QString &text); // the library's, beside the general ones

private:
    struct Inquiry;
    void refresh(Store &store);
    bool isQuestion(const Inquiry &inquiry) const;
    Allowed allowedTopics(const QByteArray &folder) const;
    void leaveOut(Inquiry &inquiry) const;
    void findLiterally(Inquiry &inquiry) const;
    void findBySlip(Inquiry &inquiry);
    void findLoosely(Inquiry &inquiry) const;
    void fill(Results &results, const Inquiry &inquiry) const;
    QStringList narrowerQueries(const Inquiry &inquiry) const;

    Catalog m_catalog;
    Postings m_postings;
    FieldPostings m_fieldPostings;
    Vocabulary m_vocabulary;
    HeadingInitials m_initials;
    Synonyms m_synonyms;
    QuestionWords m_questionWords;
    std::int64_t m_dataVersion = -1;
};

} // namespace Wenda
