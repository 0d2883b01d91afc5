#pragma once

#include "search/ladder.h"
#include "search/parse.h"
#include "search/query.h"
#include "search/searcher.h"

namespace Wenda {

// One search on its way down the ladder.
struct Searcher::Inquiry
{
    Sources sources;
    const Question &question;
    ParsedQuery query;
    std::vector<TermHits> terms = {};
    Allowed allowed = {};
    std::vector<Found> found = {};
    std::vector<Found> nearest = {};
    StandIns standIns = {{}};
    QStringList words = {};
    bool isQuestion = false; // else a name

    QString whole() const
    {
        QStringList texts;
        for (const ParsedQuery::Term &term : query.terms)
            texts.append(term.text);
        return texts.join(u' ');
    }
    void add(std::vector<Found> more)
    {
        for (const Found &one : more)
            allowed[one.topic] = 0;
        if (found.empty())
            found = std::move(more);
        else
            found.insert(found.end(), more.begin(), more.end());
    }
};

// Whether a topic that may be shown has all the terms.
bool isAnywhere(const std::vector<TermHits> &terms, const Allowed &allowed);

} // namespace Wenda
