// What an author wrote as HTML, among the elements of ours.
#include "markdown/htmlwriter.h"
#include "markdown/nesting.h"

#include <algorithm>
#include <utility>

namespace Wenda {
namespace {

// An author's tags beyond this are not even counted: they can only come from a page that was made to be deep.
constexpr std::size_t deepestStack = 512;

constexpr std::string_view nameCharacters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

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
    const HtmlTag tag = findTag(token.name);
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
    const HtmlTag tag = findTag(token.name);
    if (tag.kind == TagKind::Unknown || tag.kind == TagKind::Plain || tag.kind == TagKind::Void)
        return;
    const std::string_view name = tag.kind == TagKind::Dropped || tag.kind == TagKind::Frame ? tag.name : tag.written;
    if (m_dropped > 0 && m_stack.back().name != name)
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
    const HtmlTag tag = findTag(token.name);
    const bool isSource = tag.kind == TagKind::Plain;
    const bool isInFrame = m_dropped > 0 && findTag(m_stack.back().name).kind == TagKind::Frame;
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

} // namespace Wenda
