#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace Wenda {

// Where addresses end in a block's text: what stands in them is no mark.

std::size_t autolinkEnd(std::string_view text, std::size_t i);    // behind <https://a.b> or <a@b.c>; i: it is none
std::size_t addressEnd(std::string_view text, std::size_t i);     // behind a bare https://a.b
std::size_t destinationEnd(std::string_view text, std::size_t i); // behind the (address) of a link; i: it is none

// An address with blanks in it between ( and ), which has to stand in < >.
struct BlankDestination
{
    std::size_t start = 0;
    std::size_t end = 0;
};
std::optional<BlankDestination> blankDestination(std::string_view text, std::size_t start);

} // namespace Wenda
