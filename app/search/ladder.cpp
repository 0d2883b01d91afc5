#include "search/ladder.h"

#include "search/weights.h"
#include "search/words.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <unordered_map>

namespace Wenda {

namespace {

constexpr std::size_t closelyRead = 200;
constexpr float leastCovered = 0.15f; // of a question, to be an answer to it

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

Hit::Reason reasonFor(std::string_view heading, const std::string &wanted, const std::vector<TermHits> &byTerm,
                      TopicNumber topic)
{
    std::uint8_t everywhere = 0xFF;
    std::uint8_t somewhere = 0;
    bool isAllAbove = true;
    for (const TermHits &hits : byTerm) {
        const std::uint8_t fields = hits.fields[topic];
        everywhere &= fields;
        somewhere |= fields;
        isAllAbove = isAllAbove && (fields & (TermHits::InHeading | TermHits::InTrail));
    }
    if (somewhere & TermHits::InHeading) {
        const std::string own = bareHeading(heading);
        if (own.starts_with(wanted))
            return own == wanted ? Hit::Reason::HeadingExact : Hit::Reason::HeadingBegins;
        if (everywhere & TermHits::InHeading)
            return Hit::Reason::HeadingContains;
        if (isAllAbove)
            return Hit::Reason::HeadingAndTrail;
    }
    return byTerm.size() == 1 && (everywhere & TermHits::InText) ? Hit::Reason::Phrase : Hit::Reason::AllWords;
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
    struct Place
    {
        int rung;
        float worse; // the score negated, so that places sort
        TopicNumber topic;
        std::uint32_t from;
        auto operator<=>(const Place &) const = default;
    };
    std::vector<Place> places;
    places.reserve(found.size());
    for (std::uint32_t i = 0; i < found.size(); ++i)
        places.push_back({rung(found[i]), -found[i].score, found[i].topic, i});
    std::sort(places.begin(), places.end());
    const std::size_t close = std::min(closelyRead, places.size());
    for (std::size_t i = 0; i < close; ++i)
        places[i].worse = -ranking.closeReading(places[i].topic).score;
    std::sort(places.begin(), places.begin() + static_cast<std::ptrdiff_t>(close));
    std::vector<Found> sorted;
    sorted.reserve(found.size());
    for (const Place &place : places) {
        sorted.push_back(std::move(found[place.from]));
        sorted.back().score = -place.worse;
    }
    found = std::move(sorted);
}

std::vector<Found> climb(const Sources &sources, const ParsedQuery &query, const std::vector<TermHits> &byTerm,
                         const Allowed &allowed, Ranking &ranking)
{
    std::string whole;
    for (const ParsedQuery::Term &term : query.terms)
        whole += term.text.toStdString();
    const std::string wanted = bare(whole).empty() ? whole : bare(whole);
    TopicNumbers there;
    for (TopicNumber topic = 0; topic < allowed.size() && !byTerm.empty(); ++topic)
        if (allowed[topic] &&
            std::ranges::all_of(byTerm, [topic](const TermHits &hits) { return hits.fields[topic] != 0; }))
            there.push_back(topic);
    std::vector<Found> found;
    found.reserve(there.size());
    for (const TopicNumber topic : there)
        found.push_back(
            {topic, reasonFor(sources.catalog.heading(topic), wanted, byTerm, topic), ranking.firstLook()[topic], {}});
    rankClosely(found, ranking, [](const Found &one) { return static_cast<int>(one.reason); });
    return found;
}

namespace {

// People look at the first few: a page that fills them with its sections hides the others.
void spread(std::vector<Found> &sorted, const Catalog &catalog)
{
    std::unordered_map<std::int32_t, int> shown; // by page
    for (Found &one : sorted)
        if (one.score > 0)
            one.score *= std::pow(weights.samePage, static_cast<float>(std::min(shown[catalog[one.topic].page]++, 3)));
    std::sort(sorted.begin(), sorted.end(), isBetter);
}

} // namespace

std::vector<Found> mostWords(const Sources &sources, const Allowed &allowed, Ranking &ranking)
{
    const std::vector<float> &scores = ranking.firstLook();
    std::vector<std::pair<float, TopicNumber>> best; // the score negated, so that they sort
    for (TopicNumber topic = 0; topic < allowed.size(); ++topic)
        if (scores[topic] > 0 && allowed[topic])
            best.emplace_back(-scores[topic], topic);
    const std::size_t wanted = std::min(closelyRead, best.size());
    std::nth_element(best.begin(), best.begin() + static_cast<std::ptrdiff_t>(wanted), best.end());
    best.resize(wanted);
    std::vector<Found> found;
    for (const auto &[score, topic] : best) {
        const Ranking::Reading reading = sources.cancelled() ? Ranking::Reading() : ranking.closeReading(topic);
        const bool isAnswer = reading.covered >= leastCovered;
        found.push_back({topic, Hit::Reason::MostWords, isAnswer ? reading.score : reading.score / 1000 - 1, {}});
    }
    std::sort(found.begin(), found.end(), isBetter);
    spread(found, sources.catalog);
    return found;
}

} // namespace Wenda
