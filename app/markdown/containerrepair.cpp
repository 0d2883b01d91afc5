#include "markdown/blockrepair.h"
#include "markdown/marks.h"

#include <QtGlobal>
#include <algorithm>

namespace Wenda {
namespace {

Line withoutIndent(const Line &line, int columns)
{
    return {std::max(0, line.indent - columns), line.text};
}

// A quote's line without its '>' and the blank behind.
Line withoutQuoteMark(const Line &line)
{
    Line inner = lineOf(line.text.substr(1), line.indent + 1);
    if (inner.indent > 0)
        --inner.indent;
    return inner;
}

// Whether running text could go on behind this line of a quote without a '>' of its own.
bool endsInText(const Line &last)
{
    Line line = last;
    while (!line.isBlank()) {
        if (line.text[0] == '>')
            line = withoutQuoteMark(line);
        else if (const auto bullet = bulletOf(line))
            line = bullet->rest;
        else
            return !headingLevel(line.text) && !isRule(line) && !fenceOf(line);
    }
    return false;
}

// Whether a quote's last line is set-in code; in a list it may be an item's text.
bool isCode(const std::vector<Line> &inner, bool hasList)
{
    return !hasList && inner.back().indent > 3 && (inner.size() == 1 || inner[inner.size() - 2].isBlank());
}

// The kind of box that a quote's first line asks for, and that line's rest: ">?", ">!", "[!NOTE]".
std::string_view boxMark(Line &line)
{
    if (line.text.size() > 1 && (line.text[0] == '?' || line.text[0] == '!') && line.indent == 0 &&
        line.text[1] != '[') {
        const bool isTip = line.text[0] == '?';
        line = lineOf(line.text.substr(1));
        line.indent = 0;
        return isTip ? Marks::tip : Marks::caution;
    }
    struct Name
    {
        std::string_view name;
        std::string_view mark;
    };
    static constexpr Name names[] = {{"[!NOTE]", Marks::tip},
                                     {"[!TIP]", Marks::tip},
                                     {"[!IMPORTANT]", Marks::caution},
                                     {"[!WARNING]", Marks::caution},
                                     {"[!CAUTION]", Marks::caution}};
    for (const auto &[name, mark] : names) {
        const auto isSame = [](char a, char b) { return a == (b >= 'a' && b <= 'z' ? b - 32 : b); };
        if (line.text.size() < name.size() || !std::ranges::equal(name, line.text.substr(0, name.size()), isSame))
            continue;
        line = lineOf(line.text.substr(name.size()));
        line.indent = 0;
        return mark;
    }
    return {};
}

} // namespace

std::size_t BlockRepair::quote(Lines lines, std::size_t i)
{
    std::vector<Line> inner;
    bool isInFence = false;
    bool hasList = false;
    Fence fence;
    for (; i < lines.size() && !lines[i].isBlank(); ++i) {
        if (lines[i].text[0] == '>' && lines[i].indent <= 3) {
            inner.push_back(withoutQuoteMark(lines[i]));
            const auto opening = fenceOf(inner.back());
            hasList = hasList || bulletOf(inner.back());
            if (isInFence ? closesFence(inner.back(), fence) : opening.has_value()) {
                fence = opening.value_or(fence);
                isInFence = !isInFence;
            }
        } else if (!isInFence && !isCode(inner, hasList) && endsInText(inner.back()) &&
                   (!interruptsParagraph(lines, i) || (hasList && lines[i].indent > 0 && bulletOf(lines[i])))) {
            // Also the nested items of a list whose '>' was written once.
            inner.push_back({std::max(lines[i].indent, isUnderline(lines[i]) ? 4 : 0), lines[i].text});
        } else {
            break;
        }
    }
    const std::string_view box = boxMark(inner.front());
    openQuote();
    if (!box.empty())
        put(box);
    write(box.empty() || !inner.front().isBlank() ? Lines(inner) : Lines(inner).subspan(1));
    closeQuote();
    return i;
}

void BlockRepair::openQuote()
{
    m_nextPrefix = (m_nextPrefix.empty() ? m_prefix : m_nextPrefix) + "> ";
    m_prefix += "> ";
    m_isAfterParagraph = false;
    ++m_depth;
}

void BlockRepair::closeQuote()
{
    --m_depth;
    m_prefix.resize(m_prefix.size() - 2);
    m_nextPrefix.clear();
    m_isAfterParagraph = false;
}

std::size_t BlockRepair::list(Lines lines, std::size_t i)
{
    const int indent = lines[i].indent;
    const bool isNumberedOn = m_isAfterParagraph && bulletOf(lines[i])->mark != "1." && bulletOf(lines[i])->isOrdered();
    if (isNumberedOn || (m_isAfterParagraph && bulletOf(lines[i])->rest.isBlank()))
        endBlock();
    while (i < lines.size()) {
        const std::optional<Bullet> bullet = lines[i].indent == indent ? bulletOf(lines[i]) : std::nullopt;
        if (!bullet || isRule(lines[i]))
            break;
        i = item(lines, i, *bullet, indent);
    }
    return i;
}

// One item: all lines down to the next bullet that stands exactly as far in, as the authors' renderer had it. What is
// set in deeper, by however little, is the item's own.
std::size_t BlockRepair::item(Lines lines, std::size_t i, const Bullet &bullet, int indent)
{
    std::vector<Line> inner{bullet.rest};
    const std::size_t first = i++;
    bool isAfterBlank = false;
    while (i < lines.size()) {
        const Line &line = lines[i];
        if (line.isBlank()) {
            isAfterBlank = true;
            inner.push_back(line);
            ++i;
            continue;
        }
        const bool isOutside = line.indent == 0 && (isAfterBlank || headingLevel(line.text));
        const std::optional<Bullet> next = line.indent <= 3 ? bulletOf(line) : std::nullopt;
        // A bullet further out is a sibling all the same, unless it is of the other kind: " 1. a" above "- b".
        const bool isSibling =
            next && (line.indent == indent || (line.indent < indent && next->isOrdered() == bullet.isOrdered()));
        if (isSibling || isOutside || (isRule(line) && line.indent <= indent))
            break;
        const std::size_t end = std::max(m_verbatim.end(lines, i), i + 1);
        for (; i < end; ++i)
            inner.push_back(withoutIndent(lines[i], indent + bullet.width));
        isAfterBlank = false;
    }
    // Blank lines at the end stand between this item and what follows, not in it.
    std::size_t blanks = 0;
    while (inner.size() > 1 && inner.back().isBlank()) {
        inner.pop_back();
        ++blanks;
    }
    Q_ASSERT(i > first);
    writeItem(bullet.mark, inner);
    for (; blanks > 0; --blanks)
        put({});
    return i;
}

void BlockRepair::writeItem(std::string_view mark, Lines lines)
{
    const std::string prefix = m_prefix;
    m_nextPrefix = (m_nextPrefix.empty() ? m_prefix : m_nextPrefix) + std::string(mark) + " ";
    m_prefix += std::string(mark.size() + 1, ' ');
    ++m_depth;
    m_isAfterParagraph = false;
    write(lines);
    --m_depth;
    m_prefix = prefix;
    m_nextPrefix.clear();
}

} // namespace Wenda
