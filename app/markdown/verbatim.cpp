#include "markdown/verbatim.h"

#include "markdown/ascii.h"
#include "markdown/tags.h"

#include <algorithm>

namespace Wenda {
namespace {

constexpr auto npos = std::string_view::npos;

bool isNameEnd(char c)
{
    return !(isLetter(c) || isDigit(c) || c == '-');
}

std::string_view tagName(std::string_view text)
{
    std::size_t i = text.starts_with("</") ? 2 : 1;
    const std::size_t start = i;
    while (i < text.size() && !isNameEnd(text[i]))
        ++i;
    return text.substr(start, i - start);
}

bool isSameName(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, [](char x, char y) { return (x | 0x20) == (y | 0x20); });
}

// Elements whose insides are theirs alone, blank lines and all; in others Markdown goes on behind a blank line.
bool isWhole(std::string_view written)
{
    return written == "table" || written == "ul" || written == "ol" || written == "dl" || written == "pre";
}

// How much of a line stands before the fence that closes it; npos where none does. "a```" closes, "a``" does not.
std::size_t lengthBeforeFence(std::string_view text, const Fence &fence)
{
    const auto last = text.find_last_not_of(" \t");
    if (last == npos || text[last] != fence.mark)
        return npos;
    const auto before = text.substr(0, last + 1).find_last_not_of(fence.mark);
    const std::size_t start = before == npos ? 0 : before + 1;
    const std::size_t length = last + 1 - start;
    return start == 0 ? (length >= fence.length ? 0 : npos) : (length == fence.length ? start : npos);
}

} // namespace

bool startsHtml(std::string_view text)
{
    if (text.size() < 3 || text[0] != '<')
        return false;
    if (text.starts_with("<!--"))
        return true;
    const std::size_t nameEnd = tagName(text).size() + 1;
    if (text[1] == '/' || (nameEnd < text.size() && std::string_view("> /\t").find(text[nameEnd]) == npos))
        return false;
    const HtmlTag tag = findTag(tagName(text));
    return isWhole(tag.written) || tag.kind == TagKind::Dropped;
}

std::size_t VerbatimFinder::commentEnd(Lines lines, std::size_t i)
{
    for (std::size_t j = i; j < lines.size() && mayLookOn(); ++j) {
        if (lines[j].text.find("-->", j == i ? 4 : 0) != npos)
            return j + 1;
    }
    return i;
}

// Elements of its own kind in it are counted.
std::size_t VerbatimFinder::elementEnd(Lines lines, std::size_t i)
{
    const std::string_view name = tagName(lines[i].text);
    const bool isNesting = findTag(name).kind != TagKind::Dropped;
    int depth = 0;
    for (std::size_t j = i; j < lines.size() && mayLookOn(); ++j) {
        const std::string_view text = lines[j].text;
        for (auto at = text.find('<'); at != npos; at = text.find('<', at + 1)) {
            const std::string_view rest = text.substr(at);
            if (!isSameName(tagName(rest), name))
                continue;
            const bool isEnd = rest.starts_with("</");
            if (!isNesting && !isEnd && depth == 1)
                return i; // a second <style> before the first one's end: that one was never closed
            depth += isEnd ? -1 : 1;
            if (depth <= 0)
                return j + 1;
        }
    }
    return i;
}

std::size_t VerbatimFinder::htmlEnd(Lines lines, std::size_t i)
{
    const std::string_view text = lines[i].text;
    return text.starts_with("<!--") ? commentEnd(lines, i) : elementEnd(lines, i);
}

// The first line that closes it, however far in, even behind code. Without one the code ends at the next heading below
// a blank line: a forgotten fence must not take the page's questions with it.
FenceEnd VerbatimFinder::fenceEnd(Lines lines, std::size_t i, const Fence &fence)
{
    std::size_t heading = lines.size();
    for (std::size_t j = i + 1; j < lines.size() && mayLookOn(); ++j) {
        const std::size_t behind = lengthBeforeFence(lines[j].text, fence);
        if (behind != npos)
            return {j, true, lines[j].text.substr(0, behind)};
        if (heading == lines.size() && lines[j - 1].isBlank() && lines[j].indent == 0 &&
            headingLevel(lines[j].text) > 1)
            heading = j;
    }
    return {heading, false, {}};
}

std::size_t VerbatimFinder::end(Lines lines, std::size_t i)
{
    Line line = lines[i];
    line.indent = std::min(line.indent, 3); // how far in is for its container to say
    if (const auto fence = fenceOf(line)) {
        const FenceEnd found = fenceEnd(lines, i, *fence);
        return found.isClosed ? found.line + 1 : i;
    }
    if (line.text.starts_with("<dx-"))
        return elementEnd(lines, i);
    return startsHtml(line.text) ? htmlEnd(lines, i) : i;
}

} // namespace Wenda
