#include "search/ladder.h"

#include "search/words.h"

#include <algorithm>
#include <cstring>

namespace Wenda {

namespace {

constexpr std::size_t closelyRead = 300;
constexpr float leastCovered = 0.25f; // of a question, to be an answer to it

// Blanks, punctuation and numbering make no other heading.
std::string bare(std::string_view folded)
{
    std::string letters;
    for (std::size_t at = 0; at < folded.size();) {
        const std::size_t start = at;
        const char32_t point = nextPoint(folded, at);
        if (isHan(point) || isWordCharacter(point) ||
            (point > ' ' && point < 0x7F && !std::strchr(".,:;?!()-_\"'", static_cast<int>(point))))
            letters += folded.substr(start, at - start);
    }
    return letters;
}

std::string_view withoutNumber(std::string_view heading)
{
    const std::size_t start = heading.find_first_not_of("0123456789. ,)(");
    return start == std::string_view::npos || start == 0 ? heading : heading.substr(start);
}

bool isIn(const TopicNumbers &topics, TopicNumber topic)
{
    return std::binary_search(topics.begin(), topics.end(), topic);
}

} // namespace

bool isBetter(const Found &a, const Found &b)
{
    if (a.reason != b.reason)
        return a.reason < b.reason;
    return a.score != b.score ? a.score > b.score : a.topic < b.topic;
}

std::string bareHeading(std::string_view folded)
{
    return bare(withoutNumber(folded));
}

void rankClosely(std::vector<Found> &found, Ranking &ranking, const std::function<int(const Found &)> &rung)
{
    struct Ranked
    {
        int rung;
        Found found;
    };
    std::vector<Ranked> ranked;
    for (Found &one : found)
        ranked.push_back({rung(one), std::move(one)});
    const auto isBefore = [](const Ranked &a, const Ranked &b) {
        if (a.rung != b.rung)
            return a.rung < b.rung;
        return a.found.score != b.found.score ? a.found.score > b.found.score : a.found.topic < b.found.topic;
    };
    std::sort(ranked.begin(), ranked.end(), isBefore);
    for (std::size_t i = 0; i < ranked.size(); ++i) {
        Found &one = ranked[i].found;
        one.score = i < closelyRead ? 1 + ranking.closeReading(one.topic).score : -static_cast<float>(i);
    }
    std::sort(ranked.begin(), ranked.end(), isBefore);
    found.clear();
    for (Ranked &one : ranked)
        found.push_back(std::move(one.found));
}

std::vector<Found> climb(const Sources &sources, const ParsedQuery &query, const std::vector<TermHits> &byTerm,
                         const TopicNumbers &topics, Ranking &ranking)
{
    std::string whole;
    for (const ParsedQuery::Term &term : query.terms)
        whole += term.text.toStdString();
    const std::string wanted = bare(whole).empty() ? whole : bare(whole);
    std::vector<Found> found;
    found.reserve(topics.size());
    for (const TopicNumber topic : topics) {
        Hit::Reason reason = query.terms.size() == 1 ? Hit::Reason::Phrase : Hit::Reason::AllWords;
        const bool isAnyInHeading =
            std::any_of(byTerm.begin(), byTerm.end(), [&](const TermHits &hits) { return isIn(hits.heading, topic); });
        if (isAnyInHeading) {
            const std::string heading = bareHeading(sources.catalog.heading(topic));
            const bool isAllAbove = std::all_of(byTerm.begin(), byTerm.end(), [&](const TermHits &hits) {
                return isIn(hits.heading, topic) || isIn(hits.trail, topic);
            });
            const bool isAllHere = std::all_of(byTerm.begin(), byTerm.end(),
                                               [&](const TermHits &hits) { return isIn(hits.heading, topic); });
            reason = heading == wanted             ? Hit::Reason::HeadingExact
                     : heading.starts_with(wanted) ? Hit::Reason::HeadingBegins
                     : isAllHere                   ? Hit::Reason::HeadingContains
                     : isAllAbove                  ? Hit::Reason::HeadingAndTrail
                                                   : reason;
        }
        if (reason == Hit::Reason::Phrase && !byTerm.empty() && !isIn(byTerm.front().text, topic))
            reason = Hit::Reason::AllWords;
        found.push_back({topic, reason, ranking.firstLook()[topic], {}});
    }
    rankClosely(found, ranking, [](const Found &one) { return static_cast<int>(one.reason); });
    return found;
}

std::vector<Found> mostWords(const Sources &sources, const TopicNumbers &known, const QByteArray &folder,
                             Ranking &ranking)
{
    std::vector<Found> found;
    const std::vector<float> &scores = ranking.firstLook();
    for (TopicNumber topic = 0; topic < scores.size(); ++topic)
        if (scores[topic] > 0 && !isIn(known, topic) &&
            sources.catalog.page(sources.catalog[topic]).path.startsWith(folder))
            found.push_back({topic, Hit::Reason::MostWords, scores[topic], {}});
    const std::size_t wanted = std::min(closelyRead, found.size());
    std::partial_sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(wanted), found.end(), isBetter);
    found.resize(wanted);
    for (Found &one : found) {
        const Ranking::Reading reading = sources.cancelled() ? Ranking::Reading() : ranking.closeReading(one.topic);
        one.score = reading.covered < leastCovered ? -1 + reading.score / 1000 : reading.score;
    }
    std::sort(found.begin(), found.end(), isBetter);
    return found;
}

} // namespace Wenda
