#pragma once

#include "search/guesses.h"
#include "search/query.h"

#include <atomic>
#include <optional>
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
    const Synonyms &synonyms();
    void refresh(Store &store);
    bool isQuestion(const Inquiry &inquiry) const;
    Allowed allowedTopics(const QByteArray &folder) const;
    static ParsedQuery understood(const Sources &sources, const QString &typed);
    std::string completed(const Inquiry &inquiry);
    void leaveOut(Inquiry &inquiry) const;
    void findLiterally(Inquiry &inquiry);
    void findBySlip(Inquiry &inquiry);
    void findLoosely(Inquiry &inquiry);
    void fill(Results &results, Inquiry &inquiry) const;
    QStringList narrowerQueries(const Inquiry &inquiry) const;

    Catalog m_catalog;
    Postings m_postings;
    FieldPostings m_fieldPostings;
    Vocabulary m_vocabulary;
    HeadingInitials m_initials;
    QString m_librarySynonyms;
    std::optional<Synonyms> m_synonyms; // read when they are needed: a job that only writes needs none
    QuestionWords m_questionWords;
    std::int64_t m_dataVersion = -1;
};

} // namespace Wenda
