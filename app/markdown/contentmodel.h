#pragma once

#include <gumbo.h>

namespace Wenda {

// Which element of HTML may stand in which without a rule of HTML5's having a say: stricter than these rules, never
// laxer. Elements that it does not know may stand nowhere.

// What an element may hold.
enum class Holds { Flow, Nothing, Parts, Rows, Cells };
Holds holds(GumboTag tag);

bool isCell(GumboTag tag);

struct Surroundings
{
    GumboTag element;
    bool isInParagraph; // up to the next cell or table
    bool isInLink;
};
bool mayStart(GumboTag tag, const Surroundings &around);

} // namespace Wenda
