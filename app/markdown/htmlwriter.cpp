#include "markdown/htmlwriter.h"

#include "markdown/ascii.h"
#include "markdown/escape.h"
#include "markdown/nesting.h"

#include <algorithm>
#include <utility>

namespace Wenda {
namespace {

constexpr int deepestElement = 64;
constexpr int deepestTable = 3;
constexpr std::size_t largestPiece = 4 * 1024;

// Whether a letter stands between the tags: one of ASCII, or a character that is none of Unicode's blanks for certain.
bool surelyShowsText(std::string_view html)
{
    bool isInTag = false;
    bool isInEntity = false;
    for (const char c : html) {
        const auto byte = static_cast<unsigned char>(c);
        isInTag = isInTag ? c != '>' : c == '<';
        isInEntity = isInEntity ? c != ';' : c == '&';
        if (!isInTag && !isInEntity && (isLetter(c) || isDigit(c) || (byte >= 0xc3 && byte < 0xe0) || byte > 0xe3))
            return true;
    }
    return false;
}

} // namespace

void HtmlWriter::push(Element element, std::string_view attributes)
{
    const bool isTable = element.name == "table";
    element.isWritten =
        element.isWritten && !isDropping() && m_written < deepestElement && (!isTable || m_tables < deepestTable);
    if (element.isWritten) {
        element.isLoud = !m_isSilent;
        if (element.isLoud)
            m_html.append("<").append(element.name).append(attributes).append(">");
        ++m_elements;
        m_boxes += isTable || element.name == "pre" || element.name == "blockquote";
        ++m_written;
        m_tables += isTable;
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
        closeHeading();
    const bool isTable = element.name == "table";
    m_tables -= isTable;
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
    while (m_dropped > 0 && !m_stack.back().isOurs && findTag(name).kind == TagKind::Block)
        pop();
    if (m_stack.empty() && m_html.size() > largestPiece) {
        m_pieces.push_back(std::move(m_html));
        m_html.clear();
    }
    if (isHeading(name))
        openHeading();
    push({.name = name, .isOurs = true}, attributes);
    if (isHeading(name))
        m_headingStart = m_html.size();
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

// A first heading with nothing in it is none on the page: then the text behind it decides what the page is called.
void HtmlWriter::closeHeading()
{
    if (!std::exchange(m_hasHeading, true))
        m_isExact = m_isExact && surelyShowsText(std::string_view(m_html).substr(m_headingStart));
    m_isSilent = m_extent == Extent::Headings;
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
    if (isDropping())
        return;
    ++m_elements;
    if (!m_isSilent)
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
