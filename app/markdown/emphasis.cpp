#include "markdown/emphasis.h"

#include "markdown/ascii.h"

#include <QChar>

#include <algorithm>
#include <array>
#include <optional>

namespace Wenda {
namespace {

// More marks than any block of an author's has; in what has more, all bold runs are taken for misread.
constexpr std::size_t mostMarks = 4000;

char32_t characterAt(std::string_view text, std::size_t at)
{
    const auto byte = [text](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; };
    const unsigned lead = byte(at);
    if (lead < 0x80)
        return lead;
    if (lead < 0xe0)
        return (lead & 0x1f) << 6 | (byte(at + 1) & 0x3f);
    if (lead < 0xf0)
        return (lead & 0x0f) << 12 | (byte(at + 1) & 0x3f) << 6 | (byte(at + 2) & 0x3f);
    return (lead & 0x07) << 18 | (byte(at + 1) & 0x3f) << 12 | (byte(at + 2) & 0x3f) << 6 | (byte(at + 3) & 0x3f);
}

char32_t characterBefore(std::string_view text, std::size_t at)
{
    while (at > 0 && (static_cast<unsigned char>(text[--at]) & 0xc0) == 0x80) {
    }
    return characterAt(text, at);
}

bool isBlank(char32_t c)
{
    return c == 0 || c == '\n' || c == '\t' || QChar::isSpace(c);
}

bool isPunctuation(char32_t c)
{
    if (c < 0x80)
        return c > ' ' && c < 0x7f && !isWord(char(c)) ? true : c == '_';
    return QChar::isPunct(c);
}

// CommonMark's rules on where a run of emphasis marks may open and close.
struct Flanks
{
    bool canOpen = false;
    bool canClose = false;
};

Flanks flanksOf(std::string_view text, std::size_t start, std::size_t end)
{
    const char32_t before = start == 0 ? U'\n' : characterBefore(text, start);
    const char32_t after = end >= text.size() ? U'\n' : characterAt(text, end);
    const bool isLeft = !isBlank(after) && (!isPunctuation(after) || isBlank(before) || isPunctuation(before));
    const bool isRight = !isBlank(before) && (!isPunctuation(before) || isBlank(after) || isPunctuation(after));
    if (text[start] == '*')
        return {isLeft, isRight};
    return {isLeft && (!isRight || isPunctuation(before)), isRight && (!isLeft || isPunctuation(after))};
}

// CommonMark's own pairing, on nothing but the runs of marks.
class StrictReader final
{
public:
    StrictReader(std::string_view text, const std::vector<EmphasisMark> &marks);
    bool leavesMarks();

private:
    struct Run
    {
        char character = 0;
        std::size_t length = 0;
        std::size_t left = 0;
        Flanks flanks;
    };

    std::size_t openerOf(const Run &closer, std::size_t bottom) const; // its place on the stack + 1; 0 for none
    void close(Run &closer);

    std::vector<Run> m_runs;
    std::vector<std::size_t> m_open;         // runs that wait for their end
    std::array<std::size_t, 12> m_bottoms{}; // how deep m_open need not be looked through again, by kind of closer
};

StrictReader::StrictReader(std::string_view text, const std::vector<EmphasisMark> &marks)
{
    for (const EmphasisMark &mark : marks)
        m_runs.push_back(
            {mark.character, mark.length, mark.length, flanksOf(text, mark.start, mark.start + mark.length)});
}

std::size_t StrictReader::openerOf(const Run &closer, std::size_t bottom) const
{
    for (std::size_t i = m_open.size(); i > bottom; --i) {
        const Run &opener = m_runs[m_open[i - 1]];
        const bool isDoubtful = opener.flanks.canClose || closer.flanks.canOpen;
        const bool isOdd =
            (opener.length + closer.length) % 3 == 0 && (opener.length % 3 != 0 || closer.length % 3 != 0);
        if (opener.character == closer.character && !(isDoubtful && isOdd))
            return i;
    }
    return 0;
}

void StrictReader::close(Run &closer)
{
    std::size_t &bottom =
        m_bottoms[(closer.character == '_' ? 6 : 0) + (closer.flanks.canOpen ? 3 : 0) + closer.length % 3];
    bottom = std::min(bottom, m_open.size());
    while (closer.left > 0) {
        const std::size_t place = openerOf(closer, bottom);
        if (place == 0) {
            bottom = m_open.size();
            return;
        }
        m_open.resize(place); // what was opened in between stays open for good
        Run &opener = m_runs[m_open.back()];
        const std::size_t used = opener.left >= 2 && closer.left >= 2 ? 2 : 1;
        opener.left -= used;
        closer.left -= used;
        if (opener.left == 0)
            m_open.pop_back();
        for (std::size_t &other : m_bottoms)
            other = std::min(other, m_open.size());
    }
}

bool StrictReader::leavesMarks()
{
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        if (m_runs[i].flanks.canClose)
            close(m_runs[i]);
        if (m_runs[i].flanks.canOpen && m_runs[i].left > 0)
            m_open.push_back(i);
    }
    // A lone * that stays a * is none to CommonMark, but md4c lets it take the end of the bold run that it stands in.
    return std::ranges::any_of(m_runs,
                               [](const Run &run) { return run.left >= 2 || (run.length == 1 && run.left == 1); });
}

// The last marks of a run, or its first ones.
EmphasisMark part(const EmphasisMark &mark, std::size_t length, bool isLast)
{
    return {isLast ? mark.start + mark.length - length : mark.start, length, mark.character};
}

bool isInWord(std::string_view text, std::size_t at)
{
    return at < text.size() && isWord(text[at]);
}

// Pairs runs as the authors' renderer did: whatever stands around them, each with the next of its kind.
std::vector<EmphasisRun> kindlyPaired(std::string_view text, const std::vector<EmphasisMark> &marks)
{
    std::vector<EmphasisRun> pairs;
    std::optional<EmphasisMark> open[2];
    for (const EmphasisMark &mark : marks) {
        const bool isUnderscore = mark.character == '_';
        auto &opener = open[isUnderscore];
        if (mark.length == 1)
            continue;
        // **类型****** is an editor's doing: a bold run that was bolded again, and ended twice over.
        const bool isEndedTwice = opener && mark.length == 6 && opener->length == 2;
        if (!isEndedTwice && (mark.length > 4 || (opener && (mark.length == 4) != (opener->length == 4)))) {
            opener.reset();
        } else if (!opener) {
            if (!isUnderscore || mark.start == 0 || !isInWord(text, mark.start - 1))
                opener = mark;
        } else if (!isUnderscore || !isInWord(text, mark.start + mark.length)) {
            const std::size_t length = opener->length == 4 ? 4 : 2;
            pairs.push_back({part(*opener, length, false), part(mark, isEndedTwice ? 6 : length, true)});
            opener.reset();
        }
    }
    return pairs;
}

// *注意：*后: the end stands behind punctuation and before a letter, where only a beginning could stand. A lone star is
// a footnote's or a pointer's as often, so no beginning is taken kindly.
void pairSlanted(std::string_view text, const std::vector<EmphasisMark> &marks, std::vector<EmphasisRun> &pairs)
{
    std::optional<EmphasisMark> opener;
    for (const EmphasisMark &mark : marks) {
        if (mark.character != '*' || mark.length != 1)
            continue;
        const std::size_t end = mark.start + mark.length;
        const Flanks flanks = flanksOf(text, mark.start, end);
        const bool isBehindPunctuation = mark.start > 0 && isPunctuation(characterBefore(text, mark.start));
        const bool isBeforeHan = end < text.size() && characterAt(text, end) >= 0x80;
        if (opener && !flanks.canClose && isBehindPunctuation && isBeforeHan) {
            pairs.push_back({*opener, mark});
            opener.reset();
        } else if (opener && flanks.canClose) {
            opener.reset();
        } else {
            opener = flanks.canOpen ? std::optional(mark) : std::nullopt;
        }
    }
}

} // namespace

std::vector<EmphasisRun> misreadRuns(std::string_view text, const std::vector<EmphasisMark> &marks)
{
    if (marks.empty() || (marks.size() <= mostMarks && !StrictReader(text, marks).leavesMarks()))
        return {};
    std::vector<EmphasisRun> pairs = kindlyPaired(text, marks);
    pairSlanted(text, marks, pairs);
    return pairs;
}

} // namespace Wenda
