#pragma once

#include <string_view>
#include <vector>

namespace Wenda {

// A run of * or _ in a block's text.
struct EmphasisMark
{
    std::size_t start = 0;
    std::size_t length = 0;
    char character = 0;
};

// A bold run, or a slanted one, by the places of its marks.
struct EmphasisRun
{
    EmphasisMark open; // one mark: slanted
    EmphasisMark close;
};

// The bold runs of a text that a strict reader would leave marks standing in, none where it reads them all; and the
// slanted runs that it does not see the end of.
std::vector<EmphasisRun> misreadRuns(std::string_view text, const std::vector<EmphasisMark> &marks);

} // namespace Wenda
