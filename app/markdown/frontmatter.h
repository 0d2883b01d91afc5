#pragma once

#include <QString>

#include <string_view>

namespace Wenda {

// What stands between two lines of dashes at the very start of a page; not shown.
struct FrontMatter
{
    QString title;
    int order = 0;
    std::size_t length = 0; // in bytes, both lines of dashes and the line end counted; 0: the page has none
};

FrontMatter readFrontMatter(std::string_view page);

} // namespace Wenda
