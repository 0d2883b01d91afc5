// Running text: where it ends, and what in it md4c would take for the start of something else.
#include "markdown/blockrepair.h"
#include "markdown/marks.h"
#include "markdown/nesting.h"
#include "markdown/tags.h"

#include <algorithm>

namespace Wenda {
namespace {

// In lines: nobody reads a longer one, and what is read of it is kept in memory at once.
constexpr std::size_t longestParagraph = 4000;
// In lines: how far the end of a <p> is looked for.
constexpr std::size_t longestElement = 200;

// "1) x" reads like "1、x": a line of text that keeps its bracket. To md4c it would be a list.
std::string asText(std::string_view line)
{
    const auto end = line.find_first_not_of("0123456789");
    if (end == 0 || end == std::string_view::npos || line[end] != ')')
        return std::string(line);
    return std::string(line.substr(0, end)) + '\\' + std::string(line.substr(end));
}

// Whether md4c would begin a block of HTML here, and not read the Markdown in it: at a tag of a block, and where
// nothing stands before it, at any.
bool beginsHtmlBlock(std::string_view line, bool isFirst)
{
    if (!line.starts_with('<') || line.size() < 2)
        return false;
    if (isFirst || line[1] == '!' || line[1] == '?')
        return true;
    const std::size_t start = line[1] == '/' ? 2 : 1;
    const auto end = line.find_first_of(" \t>/", start);
    const TagKind kind = findTag(line.substr(start, end == std::string_view::npos ? end : end - start)).kind;
    return kind != TagKind::Unknown && kind != TagKind::Inline;
}

// Behind the </p> of a <p> that the author wrote, or the like: "2. " at the start of a line in it begins no list. i
// where that is not what stands there.
std::size_t paragraphElementEnd(std::span<const Line> lines, std::size_t i)
{
    const std::string_view text = lines[i].text;
    const auto nameEnd = text.find_first_of("> ");
    if (!text.starts_with('<') || nameEnd == std::string_view::npos)
        return i;
    const std::string_view name = text.substr(1, nameEnd - 1);
    const std::string_view written = findTag(name).written;
    if (written != "p" && !isHeading(written))
        return i;
    const std::string end = "</" + std::string(name) + ">";
    for (std::size_t j = i; j < lines.size() && j < i + longestElement && !lines[j].isBlank(); ++j) {
        if (lines[j].text.find(end) != std::string_view::npos)
            return j + 1;
    }
    return i;
}

} // namespace

std::size_t BlockRepair::paragraph(Lines lines, std::size_t i)
{
    const std::size_t closed = paragraphElementEnd(lines, i);
    std::size_t end = std::max(i + 1, closed);
    bool hasUnderline = false;
    const std::size_t longest = i + longestParagraph;
    while (end < lines.size() && end < longest && !lines[end].isBlank() && !hasUnderline) {
        hasUnderline = isUnderline(lines[end]);
        if (!hasUnderline && interruptsParagraph(lines, end))
            break;
        ++end;
    }
    runningText(lines.subspan(i, end - hasUnderline - i));
    if (hasUnderline)
        put(lines[end - 1].text);
    m_isAfterParagraph = !hasUnderline;
    if (end == longest)
        put({});
    return end;
}

void BlockRepair::runningText(Lines lines)
{
    // [label]: address
    for (; !lines.empty() && isDefinition(lines.front().text); lines = lines.subspan(1))
        put(lines.front().text);
    std::string text;
    for (const Line &line : lines)
        text.append(line.text).append("\n");
    const std::string repaired = repairInline(text, m_footnotes);
    std::string_view rest = repaired;
    for (std::size_t i = 0; !rest.empty(); ++i) {
        const auto end = std::min(rest.find('\n'), rest.size());
        const std::string_view line = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 1, rest.size()));
        const bool isTag = beginsHtmlBlock(line, i == 0);
        const bool isSetIn = i > 0 && i < lines.size() && lines[i].indent > 3 && !isTag;
        if (!line.empty())
            put(isSetIn ? 4 : 0, (isTag ? std::string(Marks::nothing) : "") + asText(line));
    }
}

} // namespace Wenda
