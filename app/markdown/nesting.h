#pragma once

#include <algorithm>
#include <initializer_list>
#include <span>
#include <string_view>

namespace Wenda {

// How HTML's elements may stand in each other, in names as we write them.

using Names = std::span<const std::string_view>;

inline bool isOneOf(std::string_view name, Names names)
{
    return std::ranges::find(names, name) != names.end();
}

inline bool isOneOf(std::string_view name, std::initializer_list<std::string_view> names)
{
    return isOneOf(name, Names(names.begin(), names.size()));
}

bool isHeading(std::string_view name);

// Whether the end tag of name stops at an open wall, and finds no element of its name further out.
bool isWall(std::string_view wall, std::string_view name);

// What an element ends by beginning, and what an ended one cannot stand outside of.
struct Ending
{
    Names ended;
    Names walls;
};

Ending endedBy(std::string_view name);

} // namespace Wenda
