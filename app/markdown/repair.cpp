#include "markdown/repair.h"

#include "markdown/blockrepair.h"
#include "markdown/footnotes.h"
#include "markdown/marks.h"

namespace Wenda {

std::string repair(std::string_view markdown)
{
    std::vector<Line> lines = splitLines(markdown);
    const Footnotes footnotes = takeFootnotes(lines);
    BlockRepair blocks(footnotes.numbers, lines.size());
    blocks.write(lines);
    if (!footnotes.notes.empty())
        blocks.writeFootnotes(footnotes.notes);
    return blocks.take();
}

} // namespace Wenda
