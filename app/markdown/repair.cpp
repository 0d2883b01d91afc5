#include "markdown/repair.h"

#include "markdown/blockrepair.h"

namespace Wenda {

std::string repair(std::string_view markdown)
{
    const std::vector<Line> lines = splitLines(markdown);
    const FootnoteNumbers footnotes;
    BlockRepair blocks(footnotes, lines.size());
    blocks.write(lines);
    return blocks.take();
}

} // namespace Wenda
