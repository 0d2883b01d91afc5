#include "search/guesses.h"

#include "search/words.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>

namespace Wenda {

namespace {

constexpr std::size_t mostOptions = 20; // words that one chunk may stand for
constexpr std::size_t mostSingles = 4;  // of them, of a single character
constexpr std::size_t mostWeighed = 8;  // of them, for the ranking

// One chunk of the query, and the words that it may stand for, likeliest first.
struct Chunk
{
    struct Option
    {
        QString word;
        TermHits hits;
        bool isBySound = true;
    };
    std::vector<Option> options;
};

bool hasLetter(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return (c >= u'a' && c <= u'z') || c == u'ü'; });
}

Chunk chunkOf(const Guessing &guessing, const ParsedQuery::Term &term, bool isAlone)
{
    Chunk chunk;
    if (TermHits hits = findTerm(guessing.sources, term); hits.isAnywhere)
        chunk.options.push_back({term.text, std::move(hits), false});
    if (term.isPhrase || !hasLetter(term.text))
        return chunk;
    std::vector<TypedWord> readings = readPinyin(term.text.toStdString());
    // A syllable by itself says too little for a word; and of two letters it is rather initials.
    const bool isBegun = isAlone && !readings.empty() && readings.front().size() == 1 && term.text.size() > 2;
    std::vector<QString> words;
    if (isBegun)
        words = wordsBegun(guessing.vocabulary, readings.front().front(), mostOptions);
    if (isAlone)
        std::erase_if(readings, [](const TypedWord &word) { return word.size() < 2; });
    std::ranges::move(wordsSpelt(guessing.vocabulary, readings, 2 * mostOptions), std::back_inserter(words));
    std::size_t singles = 0;
    for (const QString &word : words) {
        if (guessing.sources.cancelled() || chunk.options.size() >= mostOptions)
            break;
        if (word.size() == 1 && ++singles > mostSingles)
            continue;
        if (TermHits hits = findTerm(guessing.sources, {word, true}); hits.isAnywhere)
            chunk.options.push_back({word, std::move(hits)});
    }
    return chunk;
}

// Which option of a chunk each topic has: best where it stands in the heading, then in the text, then in the trail.
class Choices final
{
public:
    Choices(const Chunk &chunk, std::size_t size)
        : m_best(size, none)
    {
        const std::vector<Chunk::Option> &options = chunk.options;
        for (std::size_t i = 0; i < options.size(); ++i) {
            const std::vector<std::uint8_t> &fields = options[i].hits.fields;
            for (std::size_t topic = 0; topic < size; ++topic)
                if (fields[topic] != 0)
                    note(topic, fields[topic] & TermHits::InHeading ? 0 : fields[topic] & TermHits::InText ? 1 : 2, i);
        }
    }
    bool has(TopicNumber topic) const { return m_best[topic] != none; }
    std::size_t option(TopicNumber topic) const { return m_best[topic] % perField; }
    int field(TopicNumber topic) const { return m_best[topic] / perField; }

private:
    static constexpr std::uint16_t none = std::numeric_limits<std::uint16_t>::max();
    static constexpr std::uint16_t perField = 256;
    void note(std::size_t topic, int field, std::size_t option)
    {
        m_best[topic] =
            std::min(m_best[topic], static_cast<std::uint16_t>(field * perField + static_cast<int>(option)));
    }
    std::vector<std::uint16_t> m_best;
};

// 0: the heading is what was typed; then: begins with it, has it, has all its words, has them with its trail, the text
// has them.
std::uint8_t rungOf(const Catalog &catalog, TopicNumber topic, const std::string &joined,
                    const std::vector<Choices> &choices)
{
    int worst = 0;
    bool isAnyHere = false;
    for (const Choices &choice : choices) {
        const int field = choice.field(topic);
        worst = std::max(worst, field == 1 ? 3 : field);
        isAnyHere = isAnyHere || field == 0;
    }
    if (worst > 0)
        return worst == 2 && isAnyHere ? 4 : 5;
    const std::string heading = bareHeading(catalog.heading(topic));
    if (heading.find(joined) == std::string::npos)
        return 3;
    return heading == joined ? 0 : heading.starts_with(joined) ? 1 : 2;
}

} // namespace

std::vector<Found> findBySound(const Guessing &guessing)
{
    const Catalog &catalog = guessing.sources.catalog;
    std::vector<Chunk> chunks;
    std::vector<Choices> choices;
    std::vector<std::vector<std::string>> concepts;
    bool isBySound = false;
    const QList<ParsedQuery::Term> &terms = guessing.query.terms;
    for (const ParsedQuery::Term &term : terms) {
        // The first letter of a word that is still being typed.
        if (terms.size() > 1 && &term == &terms.last() && term.text.size() == 1 && hasLetter(term.text))
            break;
        chunks.push_back(chunkOf(guessing, term, terms.size() == 1));
        if (chunks.back().options.empty() || guessing.sources.cancelled())
            return {};
        choices.emplace_back(chunks.back(), catalog.end());
        concepts.emplace_back();
        for (const Chunk::Option &option : chunks.back().options) {
            if (concepts.back().size() < mostWeighed)
                concepts.back().push_back(option.word.toStdString());
            isBySound = isBySound || option.isBySound;
        }
    }
    if (!isBySound)
        return {};

    const QueryUnits units(guessing.sources, concepts);
    Ranking ranking(guessing.sources, units);
    std::vector<Found> found;
    for (TopicNumber topic = 0; topic < catalog.end(); ++topic) {
        if (!std::all_of(choices.begin(), choices.end(), [&](const Choices &choice) { return choice.has(topic); }) ||
            !guessing.mayShow(topic))
            continue;
        QStringList words;
        for (std::size_t i = 0; i < chunks.size(); ++i)
            words.append(chunks[i].options[choices[i].option(topic)].word);
        found.push_back({topic, ranking.firstLook()[topic], static_cast<std::uint32_t>(guessing.standIns.size()),
                         Hit::Reason::Pinyin, rungOf(catalog, topic, words.join(QString()).toStdString(), choices)});
        guessing.standIns.push_back({words.join(u' ')});
    }
    rankClosely(found, ranking);
    return found;
}

} // namespace Wenda
