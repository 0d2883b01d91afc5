#include "markdown/nesting.h"

namespace Wenda {

static bool isTablePart(std::string_view name)
{
    return isOneOf(name, {"td", "th", "tr", "thead", "tbody", "caption"});
}

bool isHeading(std::string_view name)
{
    return name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6';
}

bool isWall(std::string_view wall, std::string_view name)
{
    if (name == "table")
        return false;
    if (wall == "table")
        return true;
    if (isTablePart(name))
        return false;
    if (name == "li" && isOneOf(wall, {"ul", "ol"}))
        return true;
    return isOneOf(wall, {"td", "th", "caption"});
}

Ending endedBy(std::string_view name)
{
    static constexpr std::string_view item[] = {"li"};
    static constexpr std::string_view itemWalls[] = {"ul", "ol", "table", "td", "th"};
    static constexpr std::string_view term[] = {"dt", "dd"};
    static constexpr std::string_view termWalls[] = {"dl", "table", "td", "th"};
    static constexpr std::string_view cell[] = {"td", "th", "caption"};
    static constexpr std::string_view cellWalls[] = {"tr", "table"};
    static constexpr std::string_view row[] = {"tr", "caption"};
    static constexpr std::string_view part[] = {"thead", "tbody", "caption"};
    static constexpr std::string_view table[] = {"table"};
    if (name == "li")
        return {item, itemWalls};
    if (name == "dt" || name == "dd")
        return {term, termWalls};
    if (name == "td" || name == "th")
        return {cell, cellWalls};
    if (name == "tr")
        return {row, table};
    if (name == "thead" || name == "tbody")
        return {part, table};
    return {};
}

} // namespace Wenda
