#include "markdown/blockrepair.h"

#include "markdown/ascii.h"
#include "markdown/htmltoken.h"
#include "markdown/marks.h"

#include <algorithm>

namespace Wenda {
namespace {

// "title" of "::: title", where a part of an element begins; ":::" alone ends it.
bool startsPart(std::string_view text)
{
    return text.starts_with(":::") && trimmed(text) != ":::";
}

bool endsPart(std::string_view text)
{
    return trimmed(text) == ":::";
}

std::string attribute(const HtmlToken &tag, std::string_view wanted)
{
    for (const auto &[name, value] : readAttributes(tag.attributes)) {
        if (name == wanted)
            return std::string(trimmed(value));
    }
    return {};
}

// A fence that no line of the code closes.
std::string fenceAround(std::span<const Line> code)
{
    std::size_t longest = 2;
    for (const Line &line : code) {
        if (line.text.starts_with('`'))
            longest = std::max(longest, std::min(line.text.find_first_not_of('`'), line.text.size()));
    }
    return std::string(longest + 1, '`');
}

} // namespace

bool startsElement(std::string_view text)
{
    return text.starts_with("<dx-");
}

// The elements of the authors' own system: <dx-alert>, and <dx-tabs>, <dx-accordion>, <dx-codeblock> with their parts.
std::size_t BlockRepair::element(Lines lines, std::size_t i)
{
    HtmlEnds ends;
    const HtmlToken tag = readHtmlToken(lines[i].text, ends);
    const std::size_t end = m_verbatim.elementEnd(lines, i);
    if (tag.kind != HtmlToken::Kind::StartTag || end == i)
        return paragraph(lines, i); // never closed: the tag alone vanishes
    const std::string endTag = "</" + std::string(tag.name);
    std::vector<Line> inner(lines.begin() + std::ptrdiff_t(i), lines.begin() + std::ptrdiff_t(end));
    inner.back().text = inner.back().text.substr(0, inner.back().text.rfind(endTag));
    inner.front() = lineOf(inner.front().text.substr(std::min(tag.length, inner.front().text.size())));
    inner.front().indent = 0;
    if (m_isAfterParagraph)
        endBlock();
    if (tag.name == "dx-alert")
        alert(inner, attribute(tag, "infotype"), attribute(tag, "title"));
    else if (tag.name == "dx-codeblock")
        codeParts(inner);
    else
        parts(inner, attribute(tag, "title"));
    m_isAfterParagraph = false;
    if (end < lines.size() && !lines[end].isBlank())
        put({});
    return end;
}

void BlockRepair::alert(Lines lines, std::string_view kind, std::string_view title)
{
    const bool isTip = kind != "notice" && kind != "alarm" && kind != "warning";
    openQuote();
    put(isTip ? Marks::tip : Marks::caution);
    if (!title.empty()) {
        put(std::string(Marks::nothing).append(Marks::boxTitle).append(repairInline(title, m_footnotes)));
        put({});
    }
    write(lines);
    closeQuote();
}

void BlockRepair::partTitle(std::string_view title)
{
    put({});
    put(std::string(Marks::nothing) + "<strong>" + repairInline(trimmed(title), m_footnotes) + "</strong>");
    put({});
}

// Headed parts, one under the other.
void BlockRepair::parts(Lines lines, std::string_view title)
{
    if (!title.empty())
        partTitle(title);
    std::size_t start = 0;
    for (std::size_t i = 0; i <= lines.size();) {
        const bool isEdge = i == lines.size() || startsPart(lines[i].text) || endsPart(lines[i].text);
        if (!isEdge) {
            i = std::max(m_verbatim.end(lines, i), i + 1);
            continue;
        }
        write(lines.subspan(start, i - start));
        if (i < lines.size() && startsPart(lines[i].text))
            partTitle(lines[i].text.substr(3));
        start = ++i;
    }
}

// "::: java Java 示例" and its code: a block of code each, under its title where that says more than the language.
void BlockRepair::codeParts(Lines lines)
{
    for (std::size_t i = 0; i < lines.size();) {
        if (!startsPart(lines[i].text)) {
            if (!endsPart(lines[i].text))
                put(lines[i].text);
            ++i;
            continue;
        }
        const std::string_view said = trimmed(lines[i].text.substr(3));
        const std::string_view language = said.substr(0, said.find(' '));
        const std::string_view title = trimmed(said.substr(language.size()));
        if (!title.empty() && title != language)
            partTitle(title);
        const std::size_t start = ++i;
        while (i < lines.size() && !endsPart(lines[i].text))
            ++i;
        const Lines code = lines.subspan(start, i - start);
        const std::string fence = fenceAround(code);
        put(fence + std::string(language));
        for (const Line &line : code)
            put(line.indent, line.text);
        put(fence);
        ++i;
    }
}

} // namespace Wenda
