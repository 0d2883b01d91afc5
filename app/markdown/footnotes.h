#pragma once

#include "markdown/inlinerepair.h"
#include "markdown/shapes.h"

namespace Wenda {

// A footnote's text, in lines of the page it was taken from.
struct Footnote
{
    int number = 0; // 1 for the first one mentioned
    std::vector<Line> lines;
};

struct Footnotes
{
    FootnoteNumbers numbers;
    std::vector<Footnote> notes; // by number
};

// Takes the definitions ("[^1]: …", with what is set in below) that some text mentions out of the lines. One that
// nothing mentions stays where it is: its text must be seen.
Footnotes takeFootnotes(std::vector<Line> &lines);

} // namespace Wenda
