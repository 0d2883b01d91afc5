// The beginning of a search: what was typed, as it is meant.
#include "search/fold.h"
#include "search/inquiry.h"
#include "search/words.h"

#include <algorithm>

namespace Wenda {

namespace {

// People who type so much say a sentence: more than eight Han characters (a Latin word is as much as two), or six where
// some only join others.
bool isSentence(const QString &text, const QuestionWords &questionWords)
{
    int length = 0;
    bool isJoined = false;
    forEachWord(text.toStdString(), [&](std::string_view word, WordKind kind) {
        length += kind == WordKind::HanCharacter ? 1 : kind == WordKind::Word ? 2 : 0;
        isJoined = isJoined || (kind == WordKind::HanCharacter && questionWords.isWeak(std::string(word)));
    });
    return length > 8 || (length >= 6 && isJoined);
}

} // namespace

// Worded as a question, or so much that it must be one; less is a name.
bool Searcher::isQuestion(const Inquiry &inquiry) const
{
    const auto isSaid = [this](const ParsedQuery::Term &term) {
        return !term.isPhrase && isSentence(term.text, m_questionWords);
    };
    return inquiry.query.terms.size() > 2 || std::ranges::any_of(inquiry.query.terms, isSaid) ||
           m_questionWords.asks(inquiry.whole().toStdString());
}

Allowed Searcher::allowedTopics(const QByteArray &folder) const
{
    Allowed allowed(m_catalog.end());
    for (const Catalog::Page &page : m_catalog.pages())
        if (!page.isGone && page.path.startsWith(folder))
            std::fill_n(allowed.begin() + page.first, page.count, 1);
    return allowed;
}

// "rm -rf" leaves nothing out where the library says it so. No option of a command is Han.
ParsedQuery Searcher::understood(const Sources &sources, const QString &typed)
{
    ParsedQuery query = parse(typed);
    const auto isOption = [](const ParsedQuery::Term &term) { return !term.isPhrase && term.text.front() < u'\x80'; };
    if (!std::ranges::any_of(query.excluded, isOption))
        return query;
    const QString text = folded(typed).simplified();
    return findTerm(sources, {text, true}).isAnywhere ? parseAsText(typed) : query;
}

void Searcher::leaveOut(Inquiry &inquiry) const
{
    for (const ParsedQuery::Term &term : inquiry.query.excluded) {
        const TermHits hits = findTerm(inquiry.sources, term);
        for (TopicNumber topic = 0; topic < hits.fields.size(); ++topic)
            if (hits.fields[topic] != 0)
                inquiry.allowed[topic] = 0;
    }
}

// A word of letters that the library does not know stands for the commonest that begins so: "mongo" for "mongodb".
std::string Searcher::completed(const Inquiry &inquiry)
{
    constexpr std::size_t shortest = 4;
    const Sources &sources = inquiry.sources;
    std::string text = inquiry.whole().toStdString();
    std::vector<std::pair<std::size_t, std::string>> endings; // and where they go
    forEachWord(text, [&](std::string_view word, WordKind kind) {
        const auto isLetter = [](char c) { return c >= 'a' && c <= 'z'; };
        if (kind != WordKind::Word || word.size() < shortest || !std::ranges::all_of(word, isLetter) ||
            !sources.postings.inText(sources.store, word).empty() ||
            !sources.postings.inHeading(sources.store, word).empty() ||
            !m_vocabulary.bring(sources.store, m_catalog, sources.isCancelled))
            return;
        const std::string_view whole = m_vocabulary.commonestBeginning(word);
        if (!whole.empty())
            endings.emplace_back(word.data() + word.size() - text.data(), whole.substr(word.size()));
    });
    for (auto ending = endings.rbegin(); ending != endings.rend(); ++ending)
        text.insert(ending->first, ending->second);
    return text;
}

} // namespace Wenda
