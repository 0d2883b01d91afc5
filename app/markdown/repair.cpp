#include "markdown/repair.h"

#include "markdown/blockrepair.h"
#include "markdown/footnotes.h"
#include "markdown/marks.h"

namespace Wenda {

namespace {

// An author who writes our marks means their text.
std::string withoutMarks(std::string_view markdown)
{
    std::string clean;
    for (auto at = markdown.find(Marks::open); at != std::string_view::npos; at = markdown.find(Marks::open)) {
        clean.append(markdown.substr(0, at)).append("<? ");
        markdown.remove_prefix(at + 2);
    }
    return clean.append(markdown);
}

} // namespace

std::string repair(std::string_view markdown)
{
    if (markdown.find(Marks::open) != std::string_view::npos)
        return repair(withoutMarks(markdown));
    std::vector<Line> lines = splitLines(markdown);
    const Footnotes footnotes = takeFootnotes(lines);
    BlockRepair blocks(footnotes.numbers, lines.size());
    blocks.write(lines);
    if (!footnotes.notes.empty())
        blocks.writeFootnotes(footnotes.notes);
    return blocks.take();
}

} // namespace Wenda
