#include "markdown/inlinerepair.h"

#include "markdown/emphasis.h"
#include "markdown/htmltoken.h"
#include "markdown/inlineaddresses.h"
#include "markdown/marks.h"
#include "markdown/stricttag.h"
#include "markdown/tags.h"

#include <algorithm>
#include <array>
#include <vector>

namespace Wenda {
namespace {

constexpr auto npos = std::string_view::npos;

constexpr std::size_t longestRepaired = 1'000'000; // nobody wrote that paragraph
constexpr std::size_t longestLabel = 128;

struct Edit
{
    std::size_t at = 0;
    std::size_t length = 0;
    std::string with;
};

// One pass over a block's text that knows what is code, a tag or an address, and gathers the marks between.
class InlineScanner final
{
public:
    InlineScanner(std::string_view text, const FootnoteNumbers &footnotes)
        : m_text(text)
        , m_footnotes(footnotes)
    {
    }

    std::string repaired();

private:
    std::size_t step(std::size_t i);
    std::size_t codeEnd(std::size_t i);
    std::size_t tagEnd(std::size_t i);
    bool isClosed(std::string_view name, std::size_t from);
    std::size_t footnoteEnd(std::size_t i);
    std::size_t markEnd(std::size_t i);

    std::string_view m_text;
    const FootnoteNumbers &m_footnotes;
    std::vector<EmphasisMark> m_marks;
    std::vector<Edit> m_edits;
    HtmlEnds m_htmlEnds;
    bool m_hasNoEndTag = false;                // of what is left out with its insides
    std::array<std::size_t, 64> m_noCodeEnd{}; // per length of run: 1 where none comes any more
};

// Behind the code span that begins at i, or behind its backticks where it is never closed.
std::size_t InlineScanner::codeEnd(std::size_t i)
{
    const std::size_t inside = std::min(m_text.find_first_not_of('`', i), m_text.size());
    const std::size_t length = inside - i;
    if (length >= m_noCodeEnd.size() || m_noCodeEnd[length])
        return inside;
    for (std::size_t at = m_text.find('`', inside); at != npos; at = m_text.find('`', at)) {
        const std::size_t end = std::min(m_text.find_first_not_of('`', at), m_text.size());
        if (end - at == length)
            return end;
        at = end;
    }
    m_noCodeEnd[length] = 1;
    return inside;
}

bool InlineScanner::isClosed(std::string_view name, std::size_t from)
{
    if (m_hasNoEndTag)
        return false;
    for (auto at = m_text.find("</", from); at != npos; at = m_text.find("</", at + 2)) {
        if (m_text.substr(at + 2).starts_with(name))
            return true;
    }
    m_hasNoEndTag = true;
    return false;
}

std::size_t InlineScanner::tagEnd(std::size_t i)
{
    if (const std::size_t end = autolinkEnd(m_text, i); end > i)
        return end;
    const HtmlToken token = readHtmlToken(m_text.substr(i), m_htmlEnds);
    if (token.kind == HtmlToken::Kind::Comment)
        return i + token.length;
    if (token.kind == HtmlToken::Kind::None)
        return i + 1;
    const TagKind kind = findTag(token.name).kind;
    if (kind == TagKind::Dropped && token.kind == HtmlToken::Kind::StartTag &&
        !isClosed(token.name, i + token.length)) {
        m_edits.push_back({i, token.length, {}}); // it would take the rest of the block with it
        return i + token.length;
    }
    if (kind != TagKind::Unknown) {
        if (!isStrictTag(token))
            m_edits.push_back({i, token.length, strictTag(token)});
        return i + token.length;
    }
    m_edits.push_back({i, 0, "\\"});
    return i + 1;
}

std::size_t InlineScanner::footnoteEnd(std::size_t i)
{
    const std::size_t end = i + std::min(m_text.substr(i, longestLabel).find_first_of("]\n"), longestLabel);
    if (end >= m_text.size() || m_text[end] != ']')
        return i + 1;
    const auto note = m_footnotes.find(std::string(m_text.substr(i + 2, end - i - 2)));
    if (note == m_footnotes.end())
        return i + 1;
    m_edits.push_back(
        {i, end + 1 - i, std::string(Marks::reference) + std::to_string(note->second) + std::string(Marks::close)});
    return end + 1;
}

std::size_t InlineScanner::markEnd(std::size_t i)
{
    const char c = m_text[i];
    const std::size_t end = std::min(m_text.find_first_not_of(c, i), m_text.size());
    if (c == '~') {
        if (end - i == 1)
            m_edits.push_back({i, 0, "\\"});
    } else {
        m_marks.push_back({i, end - i, c});
    }
    return end;
}

std::size_t InlineScanner::step(std::size_t i)
{
    switch (m_text[i]) {
    case '\\':
        return i + 2;
    case '`':
        return codeEnd(i);
    case '<':
        return tagEnd(i);
    case ']':
        if (!m_text.substr(i + 1).starts_with('('))
            return i + 1;
        if (const auto address = blankDestination(m_text, i + 2)) {
            m_edits.push_back({address->start, 0, "<"});
            m_edits.push_back({address->end, 0, ">"});
            return address->end;
        }
        return destinationEnd(m_text, i + 1);
    case '[':
        return !m_footnotes.empty() && m_text.substr(i + 1).starts_with('^') ? footnoteEnd(i) : i + 1;
    case 'h':
        return m_text.substr(i).starts_with("http://") || m_text.substr(i).starts_with("https://")
                   ? addressEnd(m_text, i)
                   : i + 1;
    case '*':
    case '_':
    case '~':
        return markEnd(i);
    default:
        return i + 1;
    }
}

std::string InlineScanner::repaired()
{
    if (m_text.size() > longestRepaired || m_text.find_first_of("*_<~[") == npos)
        return std::string(m_text);
    for (std::size_t i = 0; i < m_text.size();)
        i = step(i);
    for (const auto &[open, close] : misreadRuns(m_text, m_marks)) {
        m_edits.push_back({open.start, open.length, open.length == 1 ? "<em>" : "<strong>"});
        m_edits.push_back({close.start, close.length, open.length == 1 ? "</em>" : "</strong>"});
    }
    std::ranges::stable_sort(m_edits, {}, &Edit::at);
    std::string repaired;
    repaired.reserve(m_text.size() + m_edits.size() * 8);
    std::size_t done = 0;
    for (const Edit &edit : m_edits) {
        repaired.append(m_text.substr(done, edit.at - done)).append(edit.with);
        done = edit.at + edit.length;
    }
    return repaired.append(m_text.substr(std::min(done, m_text.size())));
}

} // namespace

std::string repairInline(std::string_view text, const FootnoteNumbers &footnotes)
{
    return InlineScanner(text, footnotes).repaired();
}

} // namespace Wenda
