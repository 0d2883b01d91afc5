#include "markdown/blockrepair.h"

#include "markdown/htmltoken.h"
#include "markdown/marks.h"
#include "markdown/tags.h"

#include <QtGlobal>

#include <algorithm>

namespace Wenda {
namespace {

constexpr auto npos = std::string_view::npos;

bool isNameEnd(char c)
{
    return !((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-');
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

// The line in which the element that begins at i is closed, its own kind nested in it counted; size() for none.
std::size_t closingLine(std::span<const Line> lines, std::size_t i, const Tag &tag)
{
    const std::string_view name = tag.name;
    const bool isNesting = tag.kind == TagKind::Block;
    int depth = 0;
    for (std::size_t j = i; j < lines.size(); ++j) {
        const std::string_view text = lines[j].text;
        for (auto at = text.find('<'); at != npos; at = text.find('<', at + 1)) {
            const std::string_view rest = text.substr(at);
            if (!isSameName(tagName(rest), name))
                continue;
            const bool isEnd = rest.starts_with("</");
            if (!isNesting && !isEnd && depth == 1)
                return lines.size(); // a second <style> before the first one's end: that one was never closed
            depth += isEnd ? -1 : 1;
            if (depth <= 0)
                return j;
        }
    }
    return lines.size();
}

// Markdown in the cells of a raw table: the authors' renderer read it where text follows right behind the table.
bool hasMarks(const Line &line)
{
    return line.text.find("**") != npos || line.text.find("](") != npos || line.text.find("__") != npos;
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
    const Tag tag = findTag(tagName(text));
    return isWhole(tag.written) || tag.kind == TagKind::Dropped;
}

std::size_t htmlEnd(std::span<const Line> lines, std::size_t i)
{
    const std::string_view text = lines[i].text;
    if (text.starts_with("<!--")) {
        for (std::size_t j = i; j < lines.size(); ++j) {
            if (lines[j].text.find("-->", j == i ? 4 : 0) != npos)
                return j + 1;
        }
        return i;
    }
    const std::size_t closing = closingLine(lines, i, findTag(tagName(text)));
    return closing < lines.size() ? closing + 1 : i;
}

std::size_t fenceEnd(std::span<const Line> lines, std::size_t i, const Fence &fence)
{
    for (std::size_t j = i + 1; j < lines.size(); ++j) {
        if (lines[j].indent <= 3 && closesFence(lines[j], fence))
            return j;
    }
    // Set in too far, but nothing else closes it.
    for (std::size_t j = i + 1; j < lines.size(); ++j) {
        if (closesFence(lines[j], fence))
            return j;
    }
    return lines.size();
}

std::size_t verbatimEnd(std::span<const Line> lines, std::size_t i)
{
    Line line = lines[i];
    line.indent = std::min(line.indent, 3); // how far in is for its container to say
    if (const auto fence = fenceOf(line)) {
        const std::size_t close = fenceEnd(lines, i, *fence);
        return close < lines.size() ? close + 1 : i;
    }
    return startsHtml(line.text) ? htmlEnd(lines, i) : i;
}

std::size_t BlockRepair::html(Lines lines, std::size_t i)
{
    const std::size_t end = htmlEnd(lines, i);
    if (end == i) // never closed: a comment is text, and so is what stands behind a tag
        return paragraph(lines, i);
    const Lines block = lines.subspan(i, end - i);
    const bool isComment = block.front().text.starts_with("<!--");
    const bool isFollowed = end < lines.size() && !lines[end].isBlank();
    if (!isComment && isFollowed && std::ranges::none_of(block, &Line::isBlank) &&
        std::ranges::any_of(block, hasMarks)) {
        runningText(block);
        return end;
    }
    for (const Line &line : block) {
        if (line.isBlank() && !isComment)
            put("<!---->"); // a blank line would end the block
        else
            put(line.indent, line.text);
    }
    if (!isComment && isFollowed)
        put({});
    return end;
}

} // namespace Wenda
