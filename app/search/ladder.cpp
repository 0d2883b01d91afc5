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
    if (a.step != b.step)
        return a.step < b.step;
    return a.score != b.score ? a.score > b.score : a.topic < b.topic;
}

std::string bareHeading(std::string_view folded)
{
    return bare(withoutNumber(folded));
}

void rankClosely(std::vector<Found> &found, Ranking &ranking)
{
    const auto sortFirst = [&found](std::size_t from, std::size_t most) {
        const auto begin = found.begin() + static_cast<std::ptrdiff_t>(std::min(from, found.size()));
        const auto end = found.begin() + static_cast<std::ptrdiff_t>(std::min(most, found.size()));
        std::nth_element(begin, end, found.end(), isBetter);
        std::sort(begin, end, isBetter);
    };
    sortFirst(0, closelyRead);
    sortFirst(closelyRead, mostSorted);
    const std::size_t close = std::min(closelyRead, found.size());
    for (std::size_t i = 0; i < close; ++i)
        found[i].score = ranking.closeReading(found[i].topic).score;
    std::sort(found.begin(), found.begin() + static_cast<std::ptrdiff_t>(close), isBetter);
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
            {topic, ranking.firstLook()[topic], 0, reasonFor(sources.catalog.heading(topic), wanted, byTerm, topic)});
    rankClosely(found, ranking);
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
        found.push_back({topic, isAnswer ? reading.score : reading.score / 1000 - 1, 0, Hit::Reason::MostWords});
    }
    std::sort(found.begin(), found.end(), isBetter);
    spread(found, sources.catalog);
    return found;
}

} // namespace Wenda
