#include "markdown/blockrepair.h"

#include "markdown/ascii.h"
#include "markdown/marks.h"

#include <algorithm>

namespace Wenda {
namespace {

// Lists and quotes deeper than this are read as text: nobody sees the difference, and the work stays bounded.
constexpr int deepestBlock = 24;

// Whether what stands behind a fence is no language but the code's first line: ```{"a": 1
bool isCode(std::string_view info)
{
    return info.find_first_of("\"'(){}<>") != std::string_view::npos && info[0] != ' ';
}

} // namespace

bool BlockRepair::interruptsParagraph(Lines lines, std::size_t i)
{
    const Line &line = lines[i];
    if (line.isBlank())
        return true;
    if (line.indent > 3)
        return false;
    if (headingLevel(line.text) || line.text[0] == '>' || isRule(line) || fenceOf(line))
        return true;
    if (startsElement(line.text) && m_verbatim.elementEnd(lines, i) > i)
        return true;
    if (startsHtml(line.text) && m_verbatim.htmlEnd(lines, i) > i)
        return true;
    const std::optional<Bullet> bullet = bulletOf(line);
    return (bullet && !bullet->rest.isBlank()) || startsTable(lines, i);
}

void BlockRepair::put(std::string_view text)
{
    put(0, text);
}

void BlockRepair::put(int indent, std::string_view text)
{
    const std::string &prefix = m_nextPrefix.empty() ? m_prefix : m_nextPrefix;
    if (text.empty() && indent == 0)
        m_out.append(trimmedRight(prefix));
    else
        m_out.append(prefix).append(std::size_t(indent), ' ').append(text);
    m_out += '\n';
    m_nextPrefix.clear();
    m_isAfterParagraph = false;
}

void BlockRepair::endBlock()
{
    if (m_nextPrefix.empty())
        put(Marks::blockEnd);
}

void BlockRepair::write(Lines lines)
{
    if (m_depth > deepestBlock)
        return deepText(lines);
    for (std::size_t i = 0; i < lines.size();)
        i = block(lines, i);
}

std::size_t BlockRepair::block(Lines lines, std::size_t i)
{
    const Line &line = lines[i];
    if (line.isBlank()) {
        put({});
        return i + 1;
    }
    if (line.indent > 3)
        return indentedCode(lines, i);
    if (fenceOf(line))
        return fencedCode(lines, i);
    if (headingLevel(line.text)) {
        heading(line);
        return i + 1;
    }
    if (isRule(line)) {
        put(line.text);
        return i + 1;
    }
    if (line.text[0] == '>')
        return quote(lines, i);
    if (bulletOf(line))
        return list(lines, i);
    if (startsElement(line.text))
        return element(lines, i);
    if (startsHtml(line.text))
        return html(lines, i);
    if (startsTable(lines, i))
        return table(lines, i);
    return paragraph(lines, i);
}

std::size_t BlockRepair::indentedCode(Lines lines, std::size_t i)
{
    std::size_t end = i;
    for (std::size_t j = i; j < lines.size() && (lines[j].isBlank() || lines[j].indent > 3); ++j) {
        if (!lines[j].isBlank())
            end = j + 1;
    }
    if (m_isAfterParagraph)
        endBlock();
    for (; i < end; ++i)
        put(lines[i].indent, lines[i].text);
    return end;
}

std::size_t BlockRepair::fencedCode(Lines lines, std::size_t i)
{
    const Fence fence = *fenceOf(lines[i]);
    const int indent = lines[i].indent;
    const FenceEnd end = m_verbatim.fenceEnd(lines, i, fence);
    const std::string_view info = lines[i].text.substr(fence.length);
    put(isCode(info) ? lines[i].text.substr(0, fence.length) : lines[i].text);
    if (isCode(info))
        put(info);
    for (++i; i < end.line; ++i)
        put(std::max(0, lines[i].indent - indent), lines[i].text);
    if (!end.lastCode.empty())
        put(std::max(0, lines[i].indent - indent), end.lastCode);
    if (end.isClosed || i < lines.size())
        put(std::string(fence.length, fence.mark));
    return end.line + end.isClosed;
}

void BlockRepair::heading(const Line &line)
{
    const auto level = std::size_t(headingLevel(line.text));
    std::string_view title = line.text.substr(level);
    // ###标题### closes with what it opened with.
    const std::string_view trimmed = trimmedRight(title);
    const auto last = trimmed.find_last_not_of('#');
    if (level > 1 && last != std::string_view::npos && trimmed.size() - last - 1 == level && trimmed[last] != '\\')
        title = trimmed.substr(0, last + 1);
    put(std::string(level, '#') + ' ' + repairInline(lineOf(title).text, m_footnotes));
}

void BlockRepair::writeFootnotes(std::span<const Footnote> notes)
{
    put({});
    put(Marks::footnotes);
    put({});
    for (const Footnote &note : notes) {
        std::vector<Line> lines = note.lines;
        const std::string last = std::string(lines.back().text) + ' ' + std::string(Marks::backReference) +
                                 std::to_string(note.number) + "?>";
        lines.back().text = last;
        writeItem(std::to_string(note.number) + '.', lines);
    }
}

// Text of containers that are too deep, without their marks.
void BlockRepair::deepText(Lines lines)
{
    for (const Line &line : lines) {
        const auto start = line.text.find_first_not_of(" \t>*+-#=`~|<0123456789.)");
        if (start != std::string_view::npos)
            put(repairInline(line.text.substr(start), m_footnotes));
    }
}

} // namespace Wenda
