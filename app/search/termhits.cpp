#include "search/termhits.h"

#include "search/topictexts.h"
#include "search/words.h"

#include <algorithm>
#include <cstring>

namespace Wenda {

namespace {

struct TermWord
{
    std::string word;
    bool isPrefix = false; // the term ends within it
};

// The words of the index that every text with the term in it must have.
std::vector<TermWord> wordsOf(std::string_view term)
{
    std::vector<TermWord> words;
    std::string_view lastSingle;
    bool isInPair = false;
    forEachWord(term, [&](std::string_view word, WordKind kind) {
        if (kind == WordKind::HanCharacter) {
            if (!lastSingle.empty() && !isInPair)
                words.push_back({std::string(lastSingle)});
            // Of 备案号 the pairs 备案, 案号 say all.
            const bool continues = isInPair;
            isInPair = false;
            lastSingle = continues && lastSingle.empty() ? std::string_view() : word;
            return;
        }
        if (kind == WordKind::HanPair) {
            words.push_back({std::string(word)});
            isInPair = true;
            lastSingle = {};
            return;
        }
        words.push_back({std::string(word), word.data() + word.size() == term.data() + term.size()});
    });
    return words;
}

TopicNumbers candidates(const Sources &sources, const std::vector<TermWord> &words, bool isHeading)
{
    TopicNumbers found;
    for (std::size_t i = 0; i < words.size() && !sources.cancelled(); ++i) {
        const std::string_view word = words[i].word;
        const TopicNumbers &topics = isHeading ? sources.postings.inHeading(sources.store, word, words[i].isPrefix)
                                               : sources.postings.inText(sources.store, word, words[i].isPrefix);
        found = i == 0 ? topics : both(found, topics);
        if (found.empty())
            break;
    }
    return found;
}

TopicNumbers inTrails(const Sources &sources, std::string_view term, const TopicNumbers &headings)
{
    TopicNumbers found;
    const auto addBelow = [&](TopicNumber topic, TopicNumber from) {
        for (TopicNumber below = from; below < sources.catalog[topic].end; ++below)
            found.push_back(below);
    };
    const std::vector<std::string> &trails = sources.catalog.trails();
    for (std::size_t i = 0; i < trails.size(); ++i)
        if (holds(trails[i], term))
            for (const TopicNumber owner : sources.catalog.trailOwners()[i])
                addBelow(owner, owner);
    for (const TopicNumber topic : headings)
        addBelow(topic, topic + 1);
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

} // namespace

bool holds(std::string_view text, std::string_view term)
{
    if (term.empty())
        return true;
    std::size_t first = 0;
    const char32_t beginning = nextPoint(term, first);
    const bool beginsWord = !isHan(beginning) && isWordCharacter(beginning);
    for (const char *at = text.data(), *end = text.data() + text.size();;) {
        at = static_cast<const char *>(memmem(at, static_cast<std::size_t>(end - at), term.data(), term.size()));
        if (!at)
            return false;
        const char before = at == text.data() ? ' ' : at[-1];
        if (!beginsWord || !((before >= 'a' && before <= 'z') || (before >= '0' && before <= '9')))
            return true;
        ++at;
    }
}

TermHits findTerm(const Sources &sources, const ParsedQuery::Term &term)
{
    const std::string text = term.text.toStdString();
    const std::vector<TermWord> words = wordsOf(text);
    TermHits hits;
    const bool isOneWord = words.size() == 1 && words.front().word == text;
    TopicNumbers inHeading;
    TopicNumbers inText;
    if (words.empty()) {
        for (TopicNumber topic = 0; topic < sources.catalog.end(); ++topic)
            if (sources.catalog.contains(topic))
                inHeading.push_back(topic);
        inText = inHeading;
    } else {
        inHeading = candidates(sources, words, true);
        inText = candidates(sources, words, false);
    }
    TopicTexts texts(sources.store);
    for (const TopicNumber topic : inHeading)
        if (sources.catalog.contains(topic) && (isOneWord || holds(sources.catalog.heading(topic), text)))
            hits.heading.push_back(topic);
    for (const TopicNumber topic : inText) {
        if (sources.cancelled())
            break;
        if (sources.catalog.contains(topic) && (isOneWord || holds(texts[topic], text)))
            hits.text.push_back(topic);
    }
    hits.trail = inTrails(sources, text, hits.heading);
    hits.all = either(either(hits.heading, hits.trail), hits.text);
    return hits;
}

TopicNumbers both(const TopicNumbers &a, const TopicNumbers &b)
{
    TopicNumbers result;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(result));
    return result;
}

TopicNumbers either(const TopicNumbers &a, const TopicNumbers &b)
{
    TopicNumbers result;
    result.reserve(a.size() + b.size());
    std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(result));
    return result;
}

TopicNumbers without(const TopicNumbers &a, const TopicNumbers &b)
{
    TopicNumbers result;
    std::set_difference(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(result));
    return result;
}

} // namespace Wenda
