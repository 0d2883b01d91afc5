#include "search/guesses.h"

#include "search/words.h"

#include <algorithm>
#include <cmath>

namespace Wenda {

namespace {

constexpr std::size_t fewestHan = 3;
constexpr std::size_t mostHan = 10;
constexpr std::size_t fewestLetters = 5;
constexpr std::size_t mostTried = 40;

struct Guess
{
    std::u32string word;
    float likelihood = 0;
    bool isLikely = false;
};

std::u32string codePoints(const QString &text)
{
    const QList<uint> points = text.toUcs4();
    return {points.begin(), points.end()};
}

QString text(const std::u32string &points)
{
    return QString::fromUcs4(points.data(), static_cast<qsizetype>(points.size()));
}

// How well the characters of a word follow each other in the library.
float likelihood(const Vocabulary &vocabulary, const std::u32string &word)
{
    float sum = 0;
    for (std::size_t i = 1; i < word.size(); ++i) {
        const std::uint32_t topics = vocabulary.topicsWith(word[i - 1], word[i]);
        sum += topics == 0 ? -4.0f : std::log(1.0f + static_cast<float>(topics));
    }
    return sum / static_cast<float>(word.size());
}

class HanGuesses final
{
public:
    HanGuesses(const Vocabulary &vocabulary, const std::u32string &typed)
        : m_vocabulary(vocabulary)
        , m_typed(typed)
        , m_before(likelihood(vocabulary, typed))
    {
        for (std::size_t i = 0; i < typed.size(); ++i) {
            replaceAt(i);
            add(typed.substr(0, i) + typed.substr(i + 1), 0.5f);
            if (i + 1 < typed.size())
                add(typed.substr(0, i) + typed[i + 1] + typed[i] + typed.substr(i + 2), 1, true);
            if (i > 0)
                insertAt(i);
        }
    }
    std::vector<Guess> best()
    {
        std::sort(m_guesses.begin(), m_guesses.end(), [](const Guess &a, const Guess &b) {
            return a.likelihood != b.likelihood ? a.likelihood > b.likelihood : a.word < b.word;
        });
        m_guesses.erase(std::unique(m_guesses.begin(), m_guesses.end(),
                                    [](const Guess &a, const Guess &b) { return a.word == b.word; }),
                        m_guesses.end());
        if (m_guesses.size() > mostTried)
            m_guesses.resize(mostTried);
        return std::move(m_guesses);
    }

private:
    void add(std::u32string word, float bonus, bool isLikely = false)
    {
        const float now = likelihood(m_vocabulary, word);
        if (word != m_typed && word.size() > 1 && now > m_before)
            m_guesses.push_back({std::move(word), now + bonus, isLikely});
    }
    template <class Visit>
    void charactersFor(std::size_t before, std::size_t after, Visit visit) const
    {
        if (before < m_typed.size())
            for (const Vocabulary::Pair &pair : m_vocabulary.beginningWith(m_typed[before]))
                visit(pair.second);
        if (after < m_typed.size())
            for (const Vocabulary::Pair &pair : m_vocabulary.endingWith(m_typed[after]))
                visit(pair.first);
    }
    void replaceAt(std::size_t i)
    {
        charactersFor(i - 1, i + 1, [&](char32_t character) {
            std::u32string word = m_typed;
            word[i] = character;
            const bool isAlike = soundAlike(character, m_typed[i]);
            add(std::move(word), isAlike ? 3.0f : 0.0f, isAlike);
        });
    }
    void insertAt(std::size_t i)
    {
        for (const Vocabulary::Pair &pair : m_vocabulary.beginningWith(m_typed[i - 1]))
            if (m_vocabulary.topicsWith(pair.second, m_typed[i]) > 0)
                add(m_typed.substr(0, i) + pair.second + m_typed.substr(i), 0.5f);
    }

    const Vocabulary &m_vocabulary;
    const std::u32string m_typed;
    const float m_before;
    std::vector<Guess> m_guesses;
};

// One letter wrong, missing, too many, or two neighbours swapped.
bool isOneSlip(std::string_view a, std::string_view b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1)
        return false;
    std::size_t same = 0;
    while (same < a.size() && a[same] == b[same])
        ++same;
    const std::string_view restA = a.substr(same);
    const std::string_view restB = b.substr(same);
    if (a.size() < b.size())
        return restA == restB.substr(1);
    if (restA.size() > 1 && restA[0] == restB[1] && restA[1] == restB[0] && restA.substr(2) == restB.substr(2))
        return true;
    return !restA.empty() && restA.substr(1) == restB.substr(1);
}

std::vector<std::string> latinGuesses(const Vocabulary &vocabulary, const std::string &typed)
{
    std::vector<const Vocabulary::Word *> near;
    for (const Vocabulary::Word &word : vocabulary.words())
        if (word.word != typed && word.word.size() + 1 >= typed.size() && word.word.size() <= typed.size() + 1 &&
            isOneSlip(word.word, typed))
            near.push_back(&word);
    std::stable_sort(near.begin(), near.end(),
                     [](const Vocabulary::Word *a, const Vocabulary::Word *b) { return a->topics > b->topics; });
    std::vector<std::string> words;
    for (const Vocabulary::Word *word : near)
        if (words.size() < 8)
            words.push_back(word->word);
    return words;
}

// A run of one script within a term.
struct Run
{
    qsizetype start = 0;
    qsizetype length = 0;
    bool isHan = false;
};

std::vector<Run> runsOf(const QString &term)
{
    std::vector<Run> runs;
    for (qsizetype i = 0; i < term.size(); ++i) {
        const char32_t point = term[i].unicode();
        const bool isHanHere = isHan(point);
        const bool isWord = isHanHere || isWordCharacter(point);
        const bool continues =
            !runs.empty() && runs.back().start + runs.back().length == i && runs.back().isHan == isHanHere;
        if (isWord && continues)
            ++runs.back().length;
        else if (isWord)
            runs.push_back({i, 1, isHanHere});
    }
    return runs;
}

} // namespace

std::vector<Correction> corrections(const Guessing &guessing)
{
    std::vector<Correction> all;
    for (qsizetype i = 0; i < guessing.query.terms.size(); ++i) {
        const QString &term = guessing.query.terms[i].text;
        for (const Run &run : runsOf(term)) {
            const QString typed = term.mid(run.start, run.length);
            const std::u32string points = codePoints(typed);
            std::vector<std::pair<QString, bool>> words; // and whether they are likely
            if (run.isHan && points.size() >= fewestHan && points.size() <= mostHan) {
                for (const Guess &guess : HanGuesses(guessing.vocabulary, points).best())
                    words.emplace_back(text(guess.word), guess.isLikely);
            } else if (!run.isHan && points.size() >= fewestLetters) {
                for (const std::string &word : latinGuesses(guessing.vocabulary, typed.toStdString()))
                    words.emplace_back(QString::fromStdString(word), true);
            }
            for (const auto &[word, isLikely] : words) {
                Correction correction{guessing.query, typed, word, isLikely};
                correction.query.terms[i].text = term.left(run.start) + word + term.mid(run.start + run.length);
                all.push_back(std::move(correction));
            }
        }
    }
    return all;
}

} // namespace Wenda
