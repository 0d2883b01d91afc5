#include "markdown/blockrepair.h"

#include "markdown/ascii.h"
#include "markdown/marks.h"

#include <algorithm>

namespace Wenda {
namespace {

// More columns than a table can be read with; what has them is text. md4c fills short rows up, so a wide first row
// above many short ones would grow without bound.
constexpr std::size_t mostColumns = 64;

// A row's cells. A '|' behind a backslash parts none. Where the table's head does without a '|' at its start, one at
// the start of a row stands behind an empty cell, as long as there is a column for it.
std::vector<std::string_view> cellsOf(std::string_view row, std::size_t openColumns = 0)
{
    row = trimmed(row);
    if (row.starts_with('|') && std::size_t(std::ranges::count(row, '|')) >= openColumns)
        row.remove_prefix(1);
    if (row.ends_with('|') && !row.ends_with("\\|"))
        row.remove_suffix(1);
    std::vector<std::string_view> cells;
    std::size_t start = 0;
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (row[i] == '\\') {
            ++i;
        } else if (row[i] == '|') {
            cells.push_back(trimmed(row.substr(start, i - start)));
            start = i + 1;
        }
    }
    cells.push_back(trimmed(row.substr(std::min(start, row.size()))));
    return cells;
}

std::string delimiter(std::string_view cell)
{
    const bool isLeft = cell.starts_with(':');
    const bool isRight = cell.size() > 1 && cell.ends_with(':');
    return std::string(isLeft ? ":" : "-") + "---" + (isRight ? ":" : "-");
}

bool isRow(const Line &line)
{
    return line.indent <= 3 && line.text.find('|') != std::string_view::npos;
}

} // namespace

bool startsTable(std::span<const Line> lines, std::size_t i)
{
    if (i + 1 >= lines.size() || !isRow(lines[i]) || lines[i + 1].indent > 3 || !isDelimiterRow(lines[i + 1].text))
        return false;
    const std::size_t columns = cellsOf(lines[i].text).size();
    return columns <= mostColumns && cellsOf(lines[i + 1].text).size() <= mostColumns;
}

std::size_t BlockRepair::table(Lines lines, std::size_t i)
{
    std::size_t end = i + 2;
    while (end < lines.size() && lines[end].text.find('|') != std::string_view::npos &&
           cellsOf(lines[end].text).size() <= mostColumns)
        ++end;
    std::vector<std::vector<std::string_view>> rows;
    std::size_t columns = 1;
    const bool isOpen = !lines[i].text.starts_with('|');
    for (std::size_t j = i; j < end; ++j) {
        rows.push_back(cellsOf(lines[j].text, isOpen && j > i + 1 ? rows.front().size() : 0));
        columns = std::max(columns, rows.back().size());
    }
    if (m_isAfterParagraph)
        endBlock();
    for (std::size_t j = 0; j < rows.size(); ++j) {
        std::string row = "|";
        for (std::size_t column = 0; column < (j == 1 ? columns : rows[j].size()); ++column) {
            const std::string_view cell = column < rows[j].size() ? rows[j][column] : std::string_view("-");
            if (j == 1)
                row += delimiter(cell);
            else
                row += ' ' + (cell.empty() ? std::string(Marks::nothing) : repairInline(cell, m_footnotes)) + ' ';
            row += '|';
        }
        put(row);
    }
    if (end < lines.size() && !lines[end].isBlank())
        put({}); // md4c takes any other line for one more row
    return end;
}

} // namespace Wenda
