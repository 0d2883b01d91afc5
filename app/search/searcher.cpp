#include "search/searcher.h"

#include "search/fold.h"
#include "search/inquiry.h"
#include "search/ladder.h"
#include "search/store.h"
#include "search/tables.h"
#include "search/words.h"

#include <QElapsedTimer>
#include <SQLiteCpp/Transaction.h>

#include <algorithm>

namespace Wenda {

Searcher::Searcher()
    : m_questionWords(QString::fromUtf8(questionWords))
{
}

void Searcher::setSynonyms(const QString &text)
{
    m_librarySynonyms = text;
    m_synonyms.reset();
}

const Synonyms &Searcher::synonyms()
{
    if (!m_synonyms) {
        m_synonyms.emplace();
        m_synonyms->add(QString::fromUtf8(generalSynonyms));
        m_synonyms->add(m_librarySynonyms);
    }
    return *m_synonyms;
}

void Searcher::forgetAll()
{
    m_catalog = Catalog();
    m_vocabulary = Vocabulary();
    m_initials = HeadingInitials();
    m_dataVersion = -1;
}

void Searcher::refresh(Store &store)
{
    const auto version = store.database().execAndGet("PRAGMA data_version").getInt64();
    if (version == m_dataVersion)
        return;
    m_catalog.bring(store);
    m_postings.clear();
    m_fieldPostings.clear();
    m_vocabulary.forget();
    m_initials.forget();
    m_dataVersion = version;
}

void Searcher::warm(Store &store, const std::atomic_bool *isCancelled)
{
    const SQLite::Transaction look(store.database());
    refresh(store);
    synonyms();
    if (m_vocabulary.bring(store, m_catalog, isCancelled))
        m_initials.bring(m_catalog);
}

namespace {

constexpr std::size_t thin = 10; // fewer hits than these, and the lower rungs are tried

bool hasLatinLetter(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return (c >= u'a' && c <= u'z') || c == u'ü'; });
}

// Single characters only where there is nothing longer: they stand everywhere.
QStringList wordsToMark(const QueryUnits &units)
{
    QStringList longer;
    QStringList single;
    for (const Concept &one : units.concepts())
        for (const Unit &unit : one.units)
            (unit.isSingle ? single : longer).append(QString::fromStdString(unit.word));
    return longer.isEmpty() ? single : longer;
}

} // namespace

void Searcher::findLiterally(Inquiry &inquiry)
{
    for (const ParsedQuery::Term &term : inquiry.query.terms) {
        inquiry.terms.push_back(findTerm(inquiry.sources, term));
        inquiry.words.append(term.text);
    }
    if (!isAnywhere(inquiry.terms, inquiry.allowed))
        return;
    const QueryUnits units(inquiry.sources, synonyms(), m_questionWords, inquiry.whole().toStdString());
    Ranking ranking(inquiry.sources, units, inquiry.isQuestion ? &m_questionWords : nullptr);
    inquiry.add(climb(inquiry.sources, inquiry.query, inquiry.terms, inquiry.allowed, ranking));
}

void Searcher::findBySlip(Inquiry &inquiry)
{
    constexpr int mostTried = 24;
    constexpr std::size_t mostTaken = 3;
    m_vocabulary.bring(inquiry.sources.store, m_catalog, inquiry.sources.isCancelled);
    const Guessing guessing{inquiry.sources, m_vocabulary, inquiry.query, inquiry.allowed, inquiry.standIns};
    const std::vector<Correction> all = corrections(guessing);
    std::size_t taken = 0;
    const auto take = [&](const Correction &correction, std::vector<Found> found) {
        for (Found &one : found) {
            one.step = static_cast<std::uint8_t>(one.reason);
            one.reason = Hit::Reason::Spelling;
            one.stand = static_cast<std::uint32_t>(inquiry.standIns.size());
        }
        inquiry.standIns.push_back({correction.word, correction.typed});
        inquiry.words.append(correction.word);
        inquiry.add(std::move(found));
        ++taken;
    };
    int tried = 0;
    for (const Correction &correction : all) {
        if (++tried > mostTried || taken >= mostTaken || inquiry.sources.cancelled())
            break;
        std::vector<TermHits> terms;
        for (const ParsedQuery::Term &term : correction.query.terms)
            terms.push_back(findTerm(inquiry.sources, term));
        if (!isAnywhere(terms, inquiry.allowed))
            continue;
        Inquiry corrected{inquiry.sources, inquiry.question, correction.query};
        const QueryUnits units(inquiry.sources, synonyms(), m_questionWords, corrected.whole().toStdString());
        Ranking ranking(inquiry.sources, units, inquiry.isQuestion ? &m_questionWords : nullptr);
        take(correction, climb(inquiry.sources, correction.query, terms, inquiry.allowed, ranking));
    }
    // The word is right now, but does not stand in one piece. Only what is easily mistyped: a sentence that the library
    // does not hold to the letter is no slip.
    const auto likely = std::ranges::find_if(all, &Correction::isLikely);
    if (taken > 0 || likely == all.end())
        return;
    Inquiry corrected{inquiry.sources, inquiry.question, likely->query};
    const QueryUnits units(inquiry.sources, synonyms(), m_questionWords, corrected.whole().toStdString());
    Ranking ranking(inquiry.sources, units, inquiry.isQuestion ? &m_questionWords : nullptr);
    std::vector<Found> found = mostWords(inquiry.sources, inquiry.allowed, ranking);
    std::erase_if(found, [](const Found &one) { return one.score < 0; });
    inquiry.words += wordsToMark(units);
    take(*likely, std::move(found));
}

void Searcher::findLoosely(Inquiry &inquiry)
{
    const QueryUnits units(inquiry.sources, synonyms(), m_questionWords, completed(inquiry));
    Ranking ranking(inquiry.sources, units, inquiry.isQuestion ? &m_questionWords : nullptr);
    std::vector<Found> found = mostWords(inquiry.sources, inquiry.allowed, ranking);
    const auto middle = std::find_if(found.begin(), found.end(), [](const Found &one) { return one.score < 0; });
    inquiry.nearest.assign(middle, found.end());
    found.erase(middle, found.end());
    // Two or three words, one of which the library does not know: people want to be told rather than given the others.
    const auto isUnknown = [&](const ParsedQuery::Term &term) {
        return QueryUnits(inquiry.sources, synonyms(), m_questionWords, term.text.toStdString()).worth() == 0;
    };
    // And what stands in quotes is there or not.
    if (std::ranges::any_of(inquiry.query.terms, &ParsedQuery::Term::isPhrase) ||
        (!inquiry.isQuestion && std::ranges::any_of(inquiry.query.terms, isUnknown)))
        inquiry.nearest.insert(inquiry.nearest.begin(), found.begin(), found.end());
    else
        inquiry.add(std::move(found));
    inquiry.words += wordsToMark(units);
}

Results Searcher::search(Store &store, const Question &question, const std::atomic_bool *isCancelled)
{
    QElapsedTimer watch;
    watch.start();
    // One look at the file, however many rows are read: else each of them locks it, and a change may come between two.
    const SQLite::Transaction look(store.database());
    refresh(store);
    m_postings.trim();
    m_fieldPostings.trim();
    Inquiry inquiry{{store, m_catalog, m_postings, m_fieldPostings, isCancelled},
                    question,
                    {},
                    {},
                    allowedTopics(question.folder.toUtf8())};
    inquiry.query = understood(inquiry.sources, question.text);
    inquiry.isQuestion = isQuestion(inquiry);
    leaveOut(inquiry);
    findLiterally(inquiry);
    // What stands in quotes is meant to the letter.
    const bool isQuoted = std::ranges::any_of(inquiry.query.terms, &ParsedQuery::Term::isPhrase);
    if (inquiry.found.size() < thin && hasLatinLetter(inquiry.whole())) {
        m_vocabulary.bring(store, m_catalog, isCancelled);
        const Guessing guessing{inquiry.sources, m_vocabulary, inquiry.query, inquiry.allowed, inquiry.standIns};
        inquiry.add(findBySound(guessing));
        if (inquiry.found.size() < thin && !isQuoted)
            inquiry.add(findByInitials(guessing, m_initials));
    }
    // A short name that stands in the library, in whatever folder, means just that; more words may be meant more
    // freely.
    const bool isOneName = inquiry.query.terms.size() == 1 && inquiry.whole().size() <= 6;
    const bool isKnownName = isOneName && inquiry.terms.front().isAnywhere;
    if (inquiry.found.empty() && !inquiry.isQuestion && !isKnownName && !isQuoted)
        findBySlip(inquiry);
    if (isOneName ? inquiry.found.empty() && !isKnownName : inquiry.found.size() < 3)
        findLoosely(inquiry);
    if (inquiry.found.empty() && inquiry.isQuestion && !isQuoted)
        findBySlip(inquiry);

    Results results;
    results.query = question.text;
    fill(results, inquiry);
    results.milliseconds = static_cast<double>(watch.nsecsElapsed()) / 1e6;
    return results;
}

} // namespace Wenda
