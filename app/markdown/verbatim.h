#pragma once

#include "markdown/shapes.h"

#include <span>

namespace Wenda {

// Where a block of code ends: at lines[line], which is not the code's own unless text stands before its fence.
struct FenceEnd
{
    std::size_t line = 0;
    bool isClosed = false;
    std::string_view lastCode; // of a closing line: "x```" closes too
};

// Finds the ends of what may hold blank lines: code, HTML, comments. The looking ahead is counted, so that a page of
// nothing but beginnings is read in a time that grows with its length; what lies beyond is taken for not closed.
class VerbatimFinder final
{
public:
    using Lines = std::span<const Line>;

    explicit VerbatimFinder(std::size_t lineCount)
        : m_left(lineCount * 64 + 1000)
    {
    }

    // Behind the block of HTML or code that begins at i; i where there is none, or where it is not closed.
    std::size_t end(Lines lines, std::size_t i);
    std::size_t htmlEnd(Lines lines, std::size_t i);
    std::size_t elementEnd(Lines lines, std::size_t i); // of the element that lines[i] begins with
    FenceEnd fenceEnd(Lines lines, std::size_t i, const Fence &fence);

private:
    std::size_t commentEnd(Lines lines, std::size_t i);
    bool mayLookOn() { return m_left > 0 && m_left-- > 0; }

    std::size_t m_left;
};

// A comment, or an element whose insides are its own: a table, a list, preformatted text.
bool startsHtml(std::string_view text);

} // namespace Wenda
