#include "search/termhits.h"

#include "search/topictexts.h"
#include "search/words.h"

#include <algorithm>
#include <cstring>
#include <numeric>

namespace Wenda {

namespace {

struct TermWord
{
    std::string word;
    bool isPrefix = false; // the term ends within it
};

// The words of the index that every text with the term in it must have: of 备案号 the pairs 备案, 案号 say all.
std::vector<TermWord> wordsOf(std::string_view term)
{
    std::vector<TermWord> words;
    std::string_view lastPair;
    std::string_view lone; // a Han character that no pair has named yet
    const auto takeLone = [&] {
        if (!lone.empty())
            words.push_back({std::string(lone)});
        lone = {};
    };
    forEachWord(term, [&](std::string_view word, WordKind kind) {
        if (kind == WordKind::HanPair) {
            lone = {};
            lastPair = word;
            words.push_back({std::string(word)});
        } else if (kind == WordKind::HanCharacter) {
            takeLone();
            if (lastPair.data() + lastPair.size() != word.data() + word.size())
                lone = word;
        } else {
            takeLone();
            words.push_back({std::string(word), word.data() + word.size() == term.data() + term.size()});
        }
    });
    takeLone();
    return words;
}

// The topics that have all the words; whether the term stands there as it was typed is another question.
TopicNumbers candidates(const Sources &sources, const std::vector<TermWord> &words, bool isHeading)
{
    std::vector<const TopicNumbers *> lists;
    for (const TermWord &word : words) {
        if (sources.cancelled())
            return {};
        lists.push_back(isHeading ? &sources.postings.inHeading(sources.store, word.word, word.isPrefix)
                                  : &sources.postings.inText(sources.store, word.word, word.isPrefix));
        if (lists.back()->empty())
            return {};
    }
    std::sort(lists.begin(), lists.end(),
              [](const TopicNumbers *a, const TopicNumbers *b) { return a->size() < b->size(); });
    TopicNumbers found = *lists.front();
    for (std::size_t i = 1; i < lists.size(); ++i)
        std::erase_if(found, [list = lists[i]](TopicNumber topic) {
            return !std::binary_search(list->begin(), list->end(), topic);
        });
    return found;
}

// The trails that may hold a term: by the whole word of it that fewest have, else all.
std::vector<std::uint32_t> trailsFor(const Catalog &catalog, const std::vector<TermWord> &words)
{
    std::vector<std::uint32_t> fewest;
    bool isAny = false;
    for (const TermWord &word : words) {
        if (word.isPrefix)
            continue;
        const std::vector<std::uint32_t> &with = catalog.trailsWith(word.word);
        if (!isAny || with.size() < fewest.size())
            fewest = with;
        isAny = true;
    }
    if (!isAny) {
        fewest.resize(catalog.trails().size());
        std::iota(fewest.begin(), fewest.end(), 0);
    }
    return fewest;
}

// headings: the topics that have the term in their heading, sorted.
void markTrails(const Sources &sources, std::string_view term, const std::vector<TermWord> &words,
                const TopicNumbers &headings, TermHits &hits)
{
    const Catalog &catalog = sources.catalog;
    const auto markBelow = [&](TopicNumber from, TopicNumber end) {
        for (TopicNumber below = from; below < end; ++below)
            hits.fields[below] |= TermHits::InTrail;
    };
    const std::vector<std::string> &trails = catalog.trails();
    for (const std::uint32_t trail : trailsFor(catalog, words))
        if (holds(trails[trail], term))
            for (const TopicNumber owner : catalog.trailOwners()[trail])
                markBelow(owner, catalog[owner].end);
    TopicNumber done = 0;
    for (const TopicNumber topic : headings) {
        markBelow(std::max(topic + 1, done), catalog[topic].end);
        done = std::max(done, catalog[topic].end);
    }
}

// A term without a word in it ("/", "*"): all texts are looked through.
void scan(const Sources &sources, std::string_view term, TopicNumbers &headings, TermHits &hits)
{
    const Catalog &catalog = sources.catalog;
    for (TopicNumber topic = 0; topic < catalog.end(); ++topic)
        if (catalog.contains(topic) && holds(catalog.heading(topic), term))
            headings.push_back(topic);
    auto texts = sources.store.statement("SELECT id, folded FROM topic");
    while (texts->executeStep() && !sources.cancelled()) {
        const SQLite::Column folded = texts->getColumn(1);
        const TopicNumber topic = texts->getColumn(0).getUInt();
        if (catalog.contains(topic) &&
            holds({static_cast<const char *>(folded.getBlob()), static_cast<std::size_t>(folded.getBytes())}, term))
            hits.fields[topic] |= TermHits::InText;
    }
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
    const Catalog &catalog = sources.catalog;
    const std::string text = term.text.toStdString();
    const std::vector<TermWord> words = wordsOf(text);
    const bool isOneWord = words.size() == 1 && words.front().word == text;
    TermHits hits;
    hits.fields.resize(catalog.end());
    TopicNumbers headings;
    if (words.empty()) {
        scan(sources, text, headings, hits);
    } else {
        for (const TopicNumber topic : candidates(sources, words, true))
            if (catalog.contains(topic) && (isOneWord || holds(catalog.heading(topic), text)))
                headings.push_back(topic);
        TopicTexts texts(sources.store);
        for (const TopicNumber topic : candidates(sources, words, false)) {
            if (sources.cancelled())
                break;
            if (catalog.contains(topic) && (isOneWord || holds(texts[topic], text)))
                hits.fields[topic] |= TermHits::InText;
        }
    }
    for (const TopicNumber topic : headings)
        hits.fields[topic] |= TermHits::InHeading;
    markTrails(sources, text, words, headings, hits);
    hits.isAnywhere = std::ranges::any_of(hits.fields, [](std::uint8_t fields) { return fields != 0; });
    return hits;
}

} // namespace Wenda
