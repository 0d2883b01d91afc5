#include "markdown/blockrepair.h"

#include "markdown/marks.h"

#include <algorithm>

namespace Wenda {
namespace {

// Lists and quotes deeper than this are read as text: nobody sees the difference, and the work stays bounded.
constexpr int deepestBlock = 24;

std::string_view trimmedRight(std::string_view text)
{
    const auto last = text.find_last_not_of(" \t");
    return text.substr(0, last == std::string_view::npos ? 0 : last + 1);
}

} // namespace

bool interruptsParagraph(std::span<const Line> lines, std::size_t i)
{
    const Line &line = lines[i];
    if (line.isBlank())
        return true;
    if (line.indent > 3)
        return false;
    if (headingLevel(line.text) || line.text[0] == '>' || isRule(line) || fenceOf(line) || startsHtml(line.text))
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
    const std::size_t close = fenceEnd(lines, i, fence);
    put(lines[i].text);
    for (++i; i < std::min(close, lines.size()); ++i)
        put(std::max(0, lines[i].indent - indent), lines[i].text);
    if (close >= lines.size())
        return lines.size();
    put(std::string(fence.length, fence.mark));
    return close + 1;
}

void BlockRepair::heading(const Line &line)
{
    const auto level = std::size_t(headingLevel(line.text));
    std::string_view title = line.text.substr(level);
    // ###标题### closes with what it opened with.
    const std::string_view trimmed = trimmedRight(title);
    const auto last = trimmed.find_last_not_of('#');
    if (level > 1 && last != std::string_view::npos && trimmed.size() - last - 1 == level)
        title = trimmed.substr(0, last + 1);
    const std::string text = repairInline(title, m_footnotes);
    const bool hasBlank = text.empty() || text[0] == ' ' || text[0] == '\t';
    put(std::string(level, '#') + (hasBlank ? "" : " ") + text);
}

std::size_t BlockRepair::paragraph(Lines lines, std::size_t i)
{
    std::size_t end = i + 1;
    bool hasUnderline = false;
    while (end < lines.size() && !lines[end].isBlank() && !hasUnderline) {
        hasUnderline = isUnderline(lines[end]);
        if (!hasUnderline && interruptsParagraph(lines, end))
            break;
        ++end;
    }
    const std::size_t textEnd = end - hasUnderline;
    std::string text;
    for (std::size_t j = i; j < textEnd; ++j)
        text.append(lines[j].text).append(j + 1 < textEnd ? "\n" : "");
    const std::string repaired = repairInline(text, m_footnotes);
    std::string_view rest = repaired;
    // <br> or <a name="x"> alone on a line would begin a block of HTML.
    const bool isTagFirst = rest.starts_with('<');
    for (std::size_t j = i; j < textEnd; ++j) {
        const auto lineEnd = std::min(rest.find('\n'), rest.size());
        const std::string_view line = rest.substr(0, lineEnd);
        const int indent = j > i && lines[j].indent > 3 ? 4 : 0;
        put(indent, j == i && isTagFirst ? std::string(Marks::nothing).append(line) : std::string(line));
        rest.remove_prefix(std::min(lineEnd + 1, rest.size()));
    }
    if (hasUnderline)
        put(lines[textEnd].text);
    m_isAfterParagraph = !hasUnderline;
    return end;
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
