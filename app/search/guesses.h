#pragma once

#include "search/ladder.h"
#include "search/vocabulary.h"

namespace Wenda {

// The lower rungs: what was meant where the letters that were typed do not stand in the library.

struct Guessing
{
    const Sources &sources;
    const Vocabulary &vocabulary;
    const ParsedQuery &query;
    const Allowed &allowed;
    StandIns &standIns; // added to
    bool mayShow(TopicNumber topic) const { return allowed[topic] != 0; }
};

// Words of the library that the query's letters spell: yumingbaohu, yuming baohu, yuming保护.
std::vector<Found> findBySound(const Guessing &guessing);

// Runs of headings whose characters begin with the query's letters: ymbh.
class HeadingInitials;
std::vector<Found> findByInitials(const Guessing &guessing, HeadingInitials &initials);

// The query with one wrong, missing, extra or swapped character put right, likeliest first: in a Han word of three
// characters or more, in a Latin word of five or more.
struct Correction
{
    ParsedQuery query;
    QString typed;         // the run of letters that was put right
    QString word;          // what stands in the library
    bool isLikely = false; // sounds alike, or is two neighbours swapped
};
std::vector<Correction> corrections(const Guessing &guessing);

// The library's words that may be read so, commonest first.
std::vector<QString> wordsSpelt(const Vocabulary &vocabulary, const std::vector<TypedWord> &readings, std::size_t most);
// The commonest words that begin with one syllable.
std::vector<QString> wordsBegun(const Vocabulary &vocabulary, const TypedCharacter &typed, std::size_t most);

// Headings as letters; made when they are first needed.
class HeadingInitials final
{
public:
    void bring(const Catalog &catalog);
    void forget() { m_isCurrent = false; }
    // A heading's characters as letters: 'a' to 'z', digits, 0x80 + n for several initials, ' ' for all else.
    std::string_view letters(TopicNumber topic) const
    {
        return std::string_view(m_letters).substr(m_starts[topic], m_starts[topic + 1] - m_starts[topic]);
    }
    bool matches(char letter, char typed) const;

private:
    char letterOf(char32_t character);
    std::string m_letters;
    std::vector<std::uint32_t> m_starts;
    std::vector<std::uint32_t> m_several; // masks of characters with more than one initial
    bool m_isCurrent = false;
};

} // namespace Wenda
