#include "markdown/footnotes.h"

#include "markdown/verbatim.h"

#include <algorithm>
#include <map>

namespace Wenda {
namespace {

constexpr auto npos = std::string_view::npos;
constexpr std::size_t longestLabel = 100;

// The label of "[^label]" at the start of text; empty where there is none.
std::string_view labelAt(std::string_view text)
{
    if (!text.starts_with("[^"))
        return {};
    const auto end = text.substr(0, longestLabel).find_first_of(" \t]", 2);
    return end != npos && text[end] == ']' ? text.substr(2, end - 2) : std::string_view();
}

std::string_view definedLabel(const Line &line)
{
    const std::string_view label = line.indent <= 3 ? labelAt(line.text) : std::string_view();
    return !label.empty() && line.text.substr(label.size() + 3).starts_with(':') ? label : std::string_view();
}

struct Definition
{
    std::size_t begin = 0;
    std::size_t end = 0;
};

using Definitions = std::map<std::string_view, Definition>;

// A definition goes on to the next blank line, and behind it with what is set in.
std::size_t definitionEnd(const std::vector<Line> &lines, std::size_t i)
{
    std::size_t end = ++i;
    for (bool isAfterBlank = false; i < lines.size(); ++i) {
        if (lines[i].isBlank()) {
            isAfterBlank = true;
            continue;
        }
        const bool goesOn = isAfterBlank ? lines[i].indent >= 2 : definedLabel(lines[i]).empty();
        if (!goesOn)
            break;
        isAfterBlank = false;
        end = i + 1;
    }
    return end;
}

Definitions findDefinitions(const std::vector<Line> &lines)
{
    Definitions found;
    VerbatimFinder verbatim(lines.size());
    for (std::size_t i = 0; i < lines.size();) {
        const std::string_view label = definedLabel(lines[i]);
        if (!label.empty()) {
            const Definition definition{i, definitionEnd(lines, i)};
            found.emplace(label, definition);
            i = definition.end;
        } else {
            i = std::max(verbatim.end(lines, i), i + 1);
        }
    }
    return found;
}

void numberMentions(const Line &line, bool isDefinition, const Definitions &definitions, FootnoteNumbers &numbers)
{
    for (auto at = line.text.find("[^", isDefinition ? 1 : 0); at != npos; at = line.text.find("[^", at + 2)) {
        const std::string_view label = labelAt(line.text.substr(at));
        if (!label.empty() && definitions.contains(label))
            numbers.try_emplace(std::string(label), int(numbers.size()) + 1);
    }
}

Footnote footnoteOf(const std::vector<Line> &lines, std::string_view label, const Definition &definition, int number)
{
    Footnote note{number, {}};
    for (std::size_t i = definition.begin; i < definition.end; ++i) {
        if (i == definition.begin)
            note.lines.push_back({0, lineOf(lines[i].text.substr(label.size() + 4)).text});
        else
            note.lines.push_back({std::max(0, lines[i].indent - 4), lines[i].text});
    }
    return note;
}

} // namespace

Footnotes takeFootnotes(std::vector<Line> &lines)
{
    Footnotes footnotes;
    const Definitions definitions = findDefinitions(lines);
    if (definitions.empty())
        return footnotes;
    for (const Line &line : lines)
        numberMentions(line, !definedLabel(line).empty(), definitions, footnotes.numbers);
    footnotes.notes.resize(footnotes.numbers.size());
    std::vector<bool> isTaken(lines.size());
    for (const auto &[label, definition] : definitions) {
        const auto number = footnotes.numbers.find(std::string(label));
        if (number == footnotes.numbers.end())
            continue;
        footnotes.notes[std::size_t(number->second) - 1] = footnoteOf(lines, label, definition, number->second);
        std::fill(isTaken.begin() + std::ptrdiff_t(definition.begin), isTaken.begin() + std::ptrdiff_t(definition.end),
                  true);
    }
    std::size_t kept = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (!isTaken[i])
            lines[kept++] = lines[i];
    }
    lines.resize(kept);
    return footnotes;
}

} // namespace Wenda
