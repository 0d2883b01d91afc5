#pragma once

#include <optional>
#include <string_view>
#include <vector>

namespace Wenda {

// A line of Markdown without its containers: how far in it stands, in columns (tabs to every fourth), and the rest.
struct Line
{
    int indent = 0;
    std::string_view text; // no blank at its start; empty for a blank line

    bool isBlank() const { return text.empty(); }
};

std::vector<Line> splitLines(std::string_view text);
Line lineOf(std::string_view text, int column = 0);

// What a line can be by its own look.
struct Bullet
{
    std::string_view mark; // "-", "12."
    int width = 0;         // of mark and the blanks behind it, in columns
    Line rest;             // what stands behind, at indent 0
    bool isOrdered() const { return mark.size() > 1; }
};
std::optional<Bullet> bulletOf(const Line &line);

struct Fence
{
    char mark = 0;
    std::size_t length = 0;
};
std::optional<Fence> fenceOf(const Line &line);
bool closesFence(const Line &line, const Fence &fence);

// The '#'s of a heading; 0 for none. ###标题, without a blank, is one; #hashtag is not.
int headingLevel(std::string_view text);
bool isRule(const Line &line);              // ---, * * *
bool isUnderline(const Line &line);         // of a heading: === or ---
bool isDelimiterRow(std::string_view text); // of a table: |-|:-:|
bool isDefinition(std::string_view text);   // [label]: address

} // namespace Wenda
