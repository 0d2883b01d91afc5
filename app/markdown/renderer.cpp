#include "markdown/renderer.h"

#include "markdown/escape.h"

#include <utility>

namespace Wenda {
namespace {

std::string escapedAttribute(const MD_ATTRIBUTE &attribute)
{
    std::string value;
    for (int i = 0; attribute.text && attribute.substr_offsets[i] < attribute.size; ++i) {
        const MD_OFFSET from = attribute.substr_offsets[i];
        const std::string_view piece(attribute.text + from, attribute.substr_offsets[i + 1] - from);
        if (attribute.substr_types[i] == MD_TEXT_ENTITY)
            value.append(piece);
        else
            appendEscaped(value, piece);
    }
    return value;
}

std::string attribute(std::string_view name, const MD_ATTRIBUTE &said)
{
    const std::string value = escapedAttribute(said);
    return value.empty() ? std::string() : std::string(" ").append(name).append("=\"").append(value).append("\"");
}

} // namespace

void Renderer::openList(unsigned start)
{
    if (m_hasFootnotes)
        ++m_footnoteDepth;
    m_writer.open("ol", start == 1 ? std::string() : " start=\"" + std::to_string(start) + "\"");
}

void Renderer::openItem(const MD_BLOCK_LI_DETAIL &item)
{
    if (m_hasFootnotes && m_footnoteDepth == 1)
        m_writer.open("li", " id=\"fn-" + std::to_string(++m_footnote) + "\"");
    else if (item.is_task)
        m_writer.open("li", item.task_mark == ' ' ? " class=\"task open\"" : " class=\"task done\"");
    else
        m_writer.open("li");
}

void Renderer::openCode(const MD_BLOCK_CODE_DETAIL &code)
{
    const std::string language = escapedAttribute(code.lang);
    m_writer.open("pre", language.empty() ? std::string() : " class=\"language-" + language + "\"");
    m_writer.entity("\n"); // HTML drops one line end behind <pre>
}

void Renderer::openCell(std::string_view name, const MD_BLOCK_TD_DETAIL &cell)
{
    const std::string_view align = cell.align == MD_ALIGN_LEFT     ? " align=\"left\""
                                   : cell.align == MD_ALIGN_CENTER ? " align=\"center\""
                                   : cell.align == MD_ALIGN_RIGHT  ? " align=\"right\""
                                                                   : "";
    m_cell = name;
    m_cellAlignment = align;
}

void Renderer::flushCell()
{
    if (!m_cell.empty())
        m_writer.open(std::exchange(m_cell, {}), m_cellAlignment);
}

void Renderer::enter(MD_BLOCKTYPE type, void *detail)
{
    if (type != MD_BLOCK_HTML)
        flushHtml();
    m_hasContent = false;
    switch (type) {
    case MD_BLOCK_DOC:
        break;
    case MD_BLOCK_QUOTE:
        return m_writer.open("blockquote");
    case MD_BLOCK_UL:
        m_footnoteDepth += m_hasFootnotes;
        return m_writer.open("ul");
    case MD_BLOCK_OL:
        return openList(static_cast<const MD_BLOCK_OL_DETAIL *>(detail)->start);
    case MD_BLOCK_LI:
        return openItem(*static_cast<const MD_BLOCK_LI_DETAIL *>(detail));
    case MD_BLOCK_HR:
        return m_writer.write("hr");
    case MD_BLOCK_H: {
        static constexpr std::string_view names[] = {"h1", "h2", "h3", "h4", "h5", "h6"};
        return m_writer.open(names[static_cast<const MD_BLOCK_H_DETAIL *>(detail)->level - 1]);
    }
    case MD_BLOCK_CODE:
        return openCode(*static_cast<const MD_BLOCK_CODE_DETAIL *>(detail));
    case MD_BLOCK_HTML:
        return;
    case MD_BLOCK_P:
        return m_writer.open("p");
    case MD_BLOCK_TABLE:
        return m_writer.open("table");
    case MD_BLOCK_THEAD:
        return m_writer.open("thead");
    case MD_BLOCK_TBODY:
        return m_writer.open("tbody");
    case MD_BLOCK_TR:
        return m_writer.open("tr");
    case MD_BLOCK_TH:
        return openCell("th", *static_cast<const MD_BLOCK_TD_DETAIL *>(detail));
    case MD_BLOCK_TD:
        return openCell("td", *static_cast<const MD_BLOCK_TD_DETAIL *>(detail));
    }
}

void Renderer::leave(MD_BLOCKTYPE type)
{
    flushHtml();
    switch (type) {
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
        return std::exchange(m_cell, {}).empty() ? m_writer.close() : void();
    case MD_BLOCK_DOC:
        if (m_hasFootnotes)
            m_writer.close();
        return;
    case MD_BLOCK_HR:
    case MD_BLOCK_HTML:
        return;
    case MD_BLOCK_UL:
    case MD_BLOCK_OL:
        m_footnoteDepth -= m_hasFootnotes;
        return m_writer.close();
    default:
        return m_writer.close();
    }
}

void Renderer::enter(MD_SPANTYPE type, void *detail)
{
    flushCell();
    flushHtml();
    if (type == MD_SPAN_IMG) {
        const auto &picture = *static_cast<const MD_SPAN_IMG_DETAIL *>(detail);
        if (m_pictures++ == 0)
            m_picture = attribute("src", picture.src) + attribute("title", picture.title);
        return;
    }
    if (m_pictures > 0)
        return;
    if (type == MD_SPAN_A) {
        const auto &link = *static_cast<const MD_SPAN_A_DETAIL *>(detail);
        return m_writer.open("a", attribute("href", link.href) + attribute("title", link.title));
    }
    m_writer.open(type == MD_SPAN_EM ? "em" : type == MD_SPAN_STRONG ? "strong" : type == MD_SPAN_DEL ? "del" : "code");
}

void Renderer::leave(MD_SPANTYPE type)
{
    flushHtml();
    if (type == MD_SPAN_IMG) {
        if (--m_pictures == 0) {
            m_hasContent = true;
            m_writer.write("img", m_picture + " alt=\"" + m_alt + "\"");
            m_alt.clear();
        }
        return;
    }
    if (m_pictures == 0)
        m_writer.close();
}

} // namespace Wenda
