#include "markdown/htmlwriter.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <span>
#include <utility>

namespace Wenda {
namespace {

constexpr int deepestElement = 64;
constexpr int deepestTable = 3;
constexpr std::size_t largestPiece = 64 * 1024;
// An author's tags beyond this are not even counted: they can only come from a page that was made to be deep.
constexpr std::size_t deepestStack = 512;

using Names = std::span<const std::string_view>;

bool isOneOf(std::string_view name, Names names)
{
    return std::ranges::find(names, name) != names.end();
}

bool isOneOf(std::string_view name, std::initializer_list<std::string_view> names)
{
    return isOneOf(name, Names(names.begin(), names.size()));
}

bool isTablePart(std::string_view name)
{
    return isOneOf(name, {"td", "th", "tr", "thead", "tbody", "caption"});
}

bool isHeading(std::string_view name)
{
    return name.size() == 2 && name[0] == 'h' && name[1] >= '1' && name[1] <= '6';
}

// Where an end tag stops looking for its element.
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

constexpr std::string_view nameCharacters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

// What an element ends by beginning, and what an ended one cannot stand outside of.
struct Ending
{
    Names ended;
    Names walls;
};

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

// The attributes that our HTML knows, copied as the author escaped them.
std::string keptAttributes(std::string_view name, const HtmlToken &token)
{
    std::string kept;
    for (const auto &[key, value] : readAttributes(token.attributes)) {
        const bool isKept = isOneOf(key, {"id", "name", "title"}) || (name == "a" && key == "href") ||
                            (name == "img" && isOneOf(key, {"src", "alt", "width", "height", "style"})) ||
                            (isOneOf(name, {"td", "th"}) && isOneOf(key, {"colspan", "rowspan", "align", "style"})) ||
                            (name == "tr" && key == "align") || (name == "ol" && key == "start");
        if (!isKept)
            continue;
        kept.append(" ").append(key).append("=\"");
        for (const char c : value) {
            if (c == '"')
                kept += "&quot;";
            else
                kept += c;
        }
        kept += '"';
    }
    return kept;
}

} // namespace

void appendEscaped(std::string &html, std::string_view text)
{
    std::size_t from = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const char *const escaped = c == '&'   ? "&amp;"
                                    : c == '<' ? "&lt;"
                                    : c == '>' ? "&gt;"
                                    : c == '"' ? "&quot;"
                                               : nullptr;
        if (!escaped)
            continue;
        html.append(text.substr(from, i - from)).append(escaped);
        from = i + 1;
    }
    html.append(text.substr(from));
}

void HtmlWriter::push(Element element, std::string_view attributes)
{
    const bool isTable = element.name == "table";
    element.isWritten =
        element.isWritten && !isDropping() && m_written < deepestElement && (!isTable || m_tables < deepestTable);
    if (element.isWritten) {
        element.isLoud = !m_isSilent;
        if (element.isLoud)
            m_html.append("<").append(element.name).append(attributes).append(">");
        ++m_written;
        m_tables += isTable;
        m_rawTables += isTable && !element.isOurs;
    }
    m_dropped += element.isDropped;
    m_stack.push_back(element);
}

void HtmlWriter::pop()
{
    const Element element = m_stack.back();
    m_stack.pop_back();
    m_dropped -= element.isDropped;
    if (!element.isWritten)
        return;
    if (element.isLoud)
        m_html.append("</").append(element.name).append(">");
    --m_written;
    if (element.isOurs && isHeading(element.name))
        m_isSilent = m_extent == Extent::Headings;
    const bool isTable = element.name == "table";
    m_tables -= isTable;
    m_rawTables -= isTable && !element.isOurs;
}

// Closes the element at index and all above it. Paragraphs of ours among them stay on the stack until we close them.
void HtmlWriter::closeDownTo(std::size_t index)
{
    std::vector<Element> ghosts;
    while (m_stack.size() > index) {
        if (m_stack.back().isOurs)
            ghosts.push_back({.name = m_stack.back().name, .isOurs = true, .isWritten = false});
        pop();
    }
    m_stack.insert(m_stack.end(), ghosts.rbegin(), ghosts.rend());
}

void HtmlWriter::open(std::string_view name, std::string_view attributes)
{
    // What is left out ends with its block: an unclosed <select> must not take the page with it.
    while (isDropping() && !m_stack.back().isOurs && findTag(name).kind == TagKind::Block)
        pop();
    if (m_stack.empty() && m_html.size() > largestPiece)
        m_pieces.push_back(std::exchange(m_html, {}));
    if (isHeading(name))
        openHeading();
    push({.name = name, .isOurs = true}, attributes);
}

void HtmlWriter::openHeading()
{
    const auto mayMoveIt = [](const Element &element) {
        return !element.isOurs && element.isWritten && element.name != "div" &&
               findTag(element.name).kind == TagKind::Block;
    };
    m_isSilent = false;
    m_isExact = m_isExact && std::ranges::none_of(m_stack, mayMoveIt);
}

void HtmlWriter::close()
{
    auto ours = std::ranges::find_if(m_stack.rbegin(), m_stack.rend(), &Element::isOurs);
    if (ours == m_stack.rend())
        return;
    // A paragraph of ours that a block of the author's has ended: the block stays open.
    if (ours->name == "p" && !ours->isWritten && ours != m_stack.rbegin() && m_written < deepestElement) {
        m_stack.erase(std::next(ours).base());
        return;
    }
    const std::size_t index = std::size_t(m_stack.rend() - ours) - 1;
    while (m_stack.size() > index)
        pop();
}

void HtmlWriter::closeRaw()
{
    while (!m_stack.empty() && !m_stack.back().isOurs)
        pop();
}

void HtmlWriter::write(std::string_view name, std::string_view attributes)
{
    if (!isDropping() && !m_isSilent)
        m_html.append("<").append(name).append(attributes).append(">");
}

void HtmlWriter::lineBreak()
{
    // A line's end between two of an author's tags: in <table> before <tr> it is only a line's end.
    const auto written = std::find_if(m_stack.rbegin(), m_stack.rend(), [](const Element &e) { return e.isWritten; });
    const bool isBetween =
        written != m_stack.rend() && isOneOf(written->name, {"table", "thead", "tbody", "tr", "ul", "ol", "dl", "pre"});
    if (isBetween)
        text("\n");
    else
        write("br");
}

void HtmlWriter::text(std::string_view text)
{
    if (!isDropping() && !m_isSilent)
        appendEscaped(m_html, text);
}

void HtmlWriter::entity(std::string_view text)
{
    if (!isDropping())
        emit(text);
}

// An author's running text among tags: "&region=" is none of HTML's "&reg" that need no semicolon.
void HtmlWriter::rawText(std::string_view text)
{
    for (auto at = text.find('&'); at != std::string_view::npos; at = text.find('&')) {
        emit(text.substr(0, at));
        text.remove_prefix(at);
        const bool isNumber = text.substr(1).starts_with('#');
        const auto end = std::min(text.find_first_not_of(nameCharacters, isNumber ? 2 : 1), text.size());
        const bool isEntity = end > 1 && (text.substr(end).starts_with(';') || text.substr(0, end) == "&nbsp");
        emit(isEntity ? "&" : "&amp;");
        text.remove_prefix(1);
    }
    emit(text);
}

void HtmlWriter::raw(std::string_view html)
{
    HtmlEnds ends;
    while (!html.empty()) {
        const auto next = html.find('<');
        if (!isDropping())
            rawText(html.substr(0, next));
        if (next == std::string_view::npos)
            return;
        html.remove_prefix(next);
        const HtmlToken token = readHtmlToken(html, ends);
        switch (token.kind) {
        case HtmlToken::Kind::None:
            text(html.substr(0, 1));
            break;
        case HtmlToken::Kind::Comment:
            break;
        case HtmlToken::Kind::StartTag:
            startTag(token);
            break;
        case HtmlToken::Kind::EndTag:
            endTag(token);
            break;
        }
        if (token.kind != HtmlToken::Kind::None && findTag(token.name).kind == TagKind::Unknown && !token.name.empty())
            text(html.substr(0, token.length));
        html.remove_prefix(std::max<std::size_t>(token.length, 1));
    }
}

void HtmlWriter::makeRoomFor(std::string_view name)
{
    const auto closeUpTo = [this](Names ended, Names walls) {
        for (std::size_t i = m_stack.size(); i-- > 0;) {
            if (isOneOf(m_stack[i].name, walls) || (m_stack[i].isOurs && m_stack[i].name != "p"))
                return;
            if (m_stack[i].isOurs && !m_stack[i].isWritten) // closed already
                continue;
            if (!isOneOf(m_stack[i].name, ended))
                continue;
            closeDownTo(i);
            return;
        }
    };
    static constexpr std::string_view paragraph[] = {"p"};
    static constexpr std::string_view paragraphWalls[] = {"td", "th", "li", "div", "blockquote", "table",
                                                          "dd", "dt", "ul", "ol",  "dl"};
    if (name != "tr" && name != "caption")
        closeUpTo(paragraph, paragraphWalls);
    const Ending ending = endedBy(name);
    closeUpTo(ending.ended, ending.walls);
}

void HtmlWriter::startTag(const HtmlToken &token)
{
    const Tag tag = findTag(token.name);
    if (tag.kind == TagKind::Frame || (tag.kind == TagKind::Plain && tag.name == "source")) {
        writeFrame(token);
        return;
    }
    if (isDropping() && tag.kind != TagKind::Dropped)
        return;
    if (tag.kind == TagKind::Void) {
        write(tag.written, keptAttributes(tag.written, token));
        return;
    }
    if (tag.kind == TagKind::Unknown || tag.kind == TagKind::Plain || m_stack.size() >= deepestStack)
        return;
    if (isHeading(tag.written))
        m_isExact = false;
    if (tag.kind == TagKind::Block)
        makeRoomFor(tag.written);
    const std::string attributes = keptAttributes(tag.written, token);
    const bool isDropped = tag.kind == TagKind::Dropped;
    const bool isIdle = isDropped || (tag.written == "span" && attributes.empty());
    push({.name = isDropped ? tag.name : tag.written, .isWritten = !isIdle, .isDropped = isDropped}, attributes);
}

void HtmlWriter::endTag(const HtmlToken &token)
{
    const Tag tag = findTag(token.name);
    if (tag.kind == TagKind::Unknown || tag.kind == TagKind::Plain || tag.kind == TagKind::Void)
        return;
    const std::string_view name = tag.kind == TagKind::Dropped || tag.kind == TagKind::Frame ? tag.name : tag.written;
    if (isDropping() && m_stack.back().name != name)
        return;
    for (std::size_t i = m_stack.size(); i-- > 0;) {
        const Element &element = m_stack[i];
        if (element.isOurs && !(element.name == "p" && !element.isWritten))
            return;
        if (!element.isOurs && element.name == name) {
            closeDownTo(i);
            return;
        }
        if (isWall(element.name, name))
            return;
    }
}

// A video or a frame becomes a link to what it would have shown; its own text, for browsers that cannot, is left out.
void HtmlWriter::writeFrame(const HtmlToken &token)
{
    const Tag tag = findTag(token.name);
    const bool isSource = tag.kind == TagKind::Plain;
    const bool isInFrame = isDropping() && findTag(m_stack.back().name).kind == TagKind::Frame;
    if (isDropping() && !isInFrame)
        return;
    if (isSource && !isInFrame)
        return;
    if (!isInFrame)
        m_isFrameLinked = false;
    std::string_view address;
    for (const auto &[key, value] : readAttributes(token.attributes)) {
        if (address.empty() && (key == "src" || key == "data"))
            address = value;
    }
    if (!address.empty() && !m_isFrameLinked) {
        const std::string_view name = address.substr(address.find_last_of('/') + 1);
        if (!m_isSilent)
            m_html.append("<a href=\"")
                .append(address)
                .append("\">")
                .append(name.empty() ? address : name)
                .append("</a>");
        m_isFrameLinked = true;
    }
    const bool isEmpty = isSource || tag.name == "embed" || tag.name == "frame" || token.attributes.ends_with('/');
    if (!isEmpty && m_stack.size() < deepestStack)
        push({.name = tag.name, .isWritten = false, .isDropped = true}, {});
}

bool HtmlWriter::turnQuoteIntoBox(std::string_view kind)
{
    constexpr std::string_view quote = "<blockquote>";
    if (m_stack.empty() || m_stack.back().name != "blockquote" || !m_html.ends_with(quote))
        return false;
    m_html.resize(m_html.size() - quote.size());
    m_html.append("<div class=\"").append(kind).append("\">");
    m_stack.back().name = "div";
    return true;
}

void HtmlWriter::turnParagraphIntoTitle()
{
    constexpr std::string_view paragraph = "<p>";
    if (!m_stack.empty() && m_stack.back().name == "p" && m_html.ends_with(paragraph))
        m_html.insert(m_html.size() - 1, " class=\"box-title\"");
}

std::vector<std::string> HtmlWriter::take()
{
    while (!m_stack.empty())
        pop();
    m_pieces.push_back(std::exchange(m_html, {}));
    return std::exchange(m_pieces, {});
}

} // namespace Wenda
