#pragma once

#include <string>
#include <string_view>

namespace Wenda {

// Markdown as authors write it, rewritten so that a strict reader sees what they meant: lists nest by intent, bold runs
// close next to Han, tables have their dashes, blocks of HTML stay whole. Valid UTF-8 in and out, lines end in '\n'.
std::string repair(std::string_view markdown);

} // namespace Wenda
