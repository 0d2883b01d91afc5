#include "markdown/blockrepair.h"

#include <algorithm>

namespace Wenda {
namespace {

// Markdown in the cells of a raw table: the authors' renderer read it where text follows right behind the table.
bool hasMarks(const Line &line)
{
    const auto has = [&line](std::string_view mark) { return line.text.find(mark) != std::string_view::npos; };
    return has("**") || has("](") || has("__");
}

} // namespace

std::size_t BlockRepair::html(Lines lines, std::size_t i)
{
    const std::size_t end = m_verbatim.htmlEnd(lines, i);
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
