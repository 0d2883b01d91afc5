// The text of a walk, and what stands in it: line ends, an author's tags, marks of ours.
#include "markdown/escape.h"
#include "markdown/marks.h"
#include "markdown/renderer.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace Wenda {
namespace {

std::string withoutNothing(std::string_view text)
{
    std::string kept;
    for (auto at = text.find(Marks::nothing); at != std::string_view::npos; at = text.find(Marks::nothing)) {
        kept.append(text.substr(0, at));
        text.remove_prefix(at + Marks::nothing.size());
    }
    return kept.append(text);
}

// Whether the line that the tags stand in shows anything: a <br> begins it anew, a picture is something.
bool showsSomething(std::string_view html, bool before)
{
    bool shows = before;
    for (auto at = html.find('<'); at != std::string_view::npos; at = html.find('<', at + 1)) {
        const std::string_view tag = html.substr(at + 1);
        if (tag.starts_with("br"))
            shows = false;
        else if (tag.starts_with("img") || tag.starts_with("video") || tag.starts_with("iframe"))
            shows = true;
    }
    return shows;
}

} // namespace

void Renderer::text(MD_TEXTTYPE type, std::string_view text)
{
    flushCell();
    if (type == MD_TEXT_HTML)
        return html(text);
    flushHtml();
    if (m_pictures > 0) {
        if (type == MD_TEXT_ENTITY)
            m_alt.append(text);
        else if (type == MD_TEXT_NORMAL || type == MD_TEXT_CODE)
            appendEscaped(m_alt, withoutNothing(text));
        else
            m_alt.append(" ");
        return;
    }
    const bool isBreak = type == MD_TEXT_BR || type == MD_TEXT_SOFTBR;
    if (isBreak && m_hasContent)
        m_writer.lineBreak();
    else if (isBreak)
        m_writer.text("\n");
    m_hasContent = !isBreak && (m_hasContent || type != MD_TEXT_NORMAL ||
                                withoutNothing(text).find_first_not_of(" \t") != std::string::npos);
    if (type == MD_TEXT_NULLCHAR)
        m_writer.text("\xEF\xBF\xBD");
    else if (type == MD_TEXT_ENTITY)
        m_writer.entity(text);
    else if (type == MD_TEXT_CODE)
        m_writer.text(withoutNothing(text));
    else if (type == MD_TEXT_NORMAL)
        plainText(withoutNothing(text));
}

// Emphasis has three marks at most: a longer run that md4c leaves is a mask (440 **** 5662), data as it stands.
void Renderer::plainText(std::string_view text)
{
    constexpr std::string_view shortestMask = "****";
    for (auto at = text.find(shortestMask); at != std::string_view::npos; at = text.find(shortestMask)) {
        const std::size_t end = std::min(text.find_first_not_of('*', at), text.size());
        m_writer.text(text.substr(0, at));
        m_writer.open("code");
        m_writer.text(text.substr(at, end - at));
        m_writer.close();
        text.remove_prefix(end);
    }
    m_writer.text(text);
}

void Renderer::html(std::string_view html)
{
    if (m_pictures > 0)
        return;
    if (html.starts_with(Marks::open)) {
        flushHtml();
        return mark(html.substr(0, html.find(Marks::close) + Marks::close.size()));
    }
    m_html.append(html);
}

void Renderer::flushHtml()
{
    if (m_html.empty())
        return;
    const std::string html = withoutNothing(std::exchange(m_html, {}));
    m_writer.raw(html);
    m_hasContent = showsSomething(html, m_hasContent);
}

void Renderer::mark(std::string_view mark)
{
    const auto number = [mark](std::string_view before) {
        int value = 0;
        std::from_chars(mark.data() + before.size(), mark.data() + mark.size(), value);
        return std::to_string(value);
    };
    if (mark == Marks::tip || mark == Marks::caution) {
        m_writer.turnQuoteIntoBox(mark == Marks::tip ? "tip" : "caution");
    } else if (mark == Marks::boxTitle) {
        m_writer.turnParagraphIntoTitle();
    } else if (mark == Marks::footnotes && !m_hasFootnotes) {
        m_writer.closeRaw();
        m_writer.open("section", " class=\"footnotes\"");
        m_hasFootnotes = true;
    } else if (mark.starts_with(Marks::reference)) {
        const std::string n = number(Marks::reference);
        m_writer.open("sup");
        m_writer.open("a", " href=\"#fn-" + n + "\" id=\"fnref-" + n + "\"");
        m_writer.text(n);
        m_writer.close();
        m_writer.close();
    } else if (mark.starts_with(Marks::backReference)) {
        m_writer.open("a", " href=\"#fnref-" + number(Marks::backReference) + "\"");
        m_writer.text("↩");
        m_writer.close();
    }
}

} // namespace Wenda
