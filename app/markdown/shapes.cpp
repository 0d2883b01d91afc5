#include "markdown/shapes.h"

#include "markdown/ascii.h"

#include <algorithm>

namespace Wenda {
namespace {

std::size_t runOf(std::string_view text, char c)
{
    return std::min(text.find_first_not_of(c), text.size());
}

bool isHan(char32_t c)
{
    return (c >= 0x2e80 && c <= 0x9fff) || (c >= 0xac00 && c <= 0xd7af) || (c >= 0xf900 && c <= 0xfaff) ||
           (c >= 0xff00 && c <= 0xffef) || (c >= 0x20000 && c <= 0x3ffff);
}

// The bytes of the blank that text begins with: editors leave no-break spaces where authors typed blanks.
std::size_t blankAt(std::string_view text)
{
    if (text.starts_with(' ') || text.starts_with('\t'))
        return 1;
    return text.starts_with("\xC2\xA0") ? 2 : 0;
}

bool startsWithHan(std::string_view text)
{
    const auto byte = [text](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    if (text.size() < 3 || byte(0) < 0xe0 || byte(0) > 0xef)
        return false;
    return isHan(char32_t(byte(0) & 0x0f) << 12 | char32_t(byte(1) & 0x3f) << 6 | (byte(2) & 0x3f));
}

} // namespace

Line lineOf(std::string_view text, int column)
{
    const int start = column;
    while (const std::size_t blank = blankAt(text)) {
        column += text[0] == '\t' ? 4 - column % 4 : 1;
        text.remove_prefix(blank);
    }
    return {column - start, text};
}

std::vector<Line> splitLines(std::string_view text)
{
    std::vector<Line> lines;
    lines.reserve(std::size_t(std::ranges::count(text, '\n')) + 1);
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        lines.push_back(lineOf(text.substr(0, end)));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

std::optional<Bullet> bulletOf(const Line &line)
{
    const std::string_view text = line.text;
    std::size_t length = 0;
    while (length < text.size() && length < 10 && isDigit(text[length]))
        ++length;
    if (length == 0 && !text.empty() && (text[0] == '*' || text[0] == '+' || text[0] == '-'))
        length = 1;
    else if (length > 0 && length < 10 && length < text.size() && text[length] == '.')
        ++length;
    else
        return std::nullopt;
    if (length < text.size() && !blankAt(text.substr(length)))
        return std::nullopt;
    const int markEnd = line.indent + int(length);
    Line rest = lineOf(text.substr(length), markEnd);
    const int width = rest.isBlank() ? int(length) + 1 : int(length) + rest.indent;
    rest.indent = 0;
    return Bullet{text.substr(0, length), width, rest};
}

std::optional<Fence> fenceOf(const Line &line)
{
    if (line.indent > 3 || line.text.size() < 3 || (line.text[0] != '`' && line.text[0] != '~'))
        return std::nullopt;
    const char mark = line.text[0];
    const std::size_t length = runOf(line.text, mark);
    if (length < 3 || (mark == '`' && line.text.find('`', length) != std::string_view::npos))
        return std::nullopt;
    return Fence{mark, length};
}

bool closesFence(const Line &line, const Fence &fence)
{
    const std::size_t length = runOf(line.text, fence.mark);
    return length >= fence.length && trimmedRight(line.text).size() == length;
}

int headingLevel(std::string_view text)
{
    const std::size_t level = runOf(text, '#');
    if (level == 0 || level > 6)
        return 0;
    const std::string_view rest = text.substr(level);
    if (rest.empty() || blankAt(rest))
        return int(level);
    if (level == 1) // #标题 is a heading, #话题# and #hashtag are words of a sentence
        return startsWithHan(rest) && !trimmedRight(rest).ends_with('#') ? 1 : 0;
    return rest[0] != '!' ? int(level) : 0;
}

bool isRule(const Line &line)
{
    if (line.indent > 3 || line.isBlank())
        return false;
    const char mark = line.text[0];
    if (mark != '-' && mark != '_' && mark != '*')
        return false;
    std::size_t marks = 0;
    for (const char c : line.text) {
        if (c != mark && c != ' ' && c != '\t')
            return false;
        marks += c == mark;
    }
    return marks >= 3;
}

bool isUnderline(const Line &line)
{
    if (line.indent > 3 || line.isBlank() || (line.text[0] != '=' && line.text[0] != '-'))
        return false;
    return runOf(line.text, line.text[0]) == trimmedRight(line.text).size();
}

bool isDelimiterRow(std::string_view text)
{
    bool hasPipe = false;
    bool hasDash = false;
    for (const char c : text) {
        hasPipe |= c == '|';
        hasDash |= c == '-';
        if (c != '|' && c != '-' && c != ':' && c != ' ' && c != '\t')
            return false;
    }
    return hasPipe && hasDash;
}

bool isDefinition(std::string_view text)
{
    if (text.empty() || text[0] != '[')
        return false;
    const auto end = text.find("]:");
    return end != std::string_view::npos && end > 1 && text.substr(0, end).find('[', 1) == std::string_view::npos;
}

} // namespace Wenda
