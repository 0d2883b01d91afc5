#include "markdown/render.h"

#include "markdown/htmlwriter.h"
#include "markdown/marks.h"

#include <md4c.h>

#include <charconv>
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

// The callbacks of one walk, and what they have to remember between two of them.
class Renderer final
{
public:
    explicit Renderer(HtmlWriter::Extent extent)
        : m_writer(extent)
    {
    }

    void enter(MD_BLOCKTYPE type, void *detail);
    void leave(MD_BLOCKTYPE type);
    void enter(MD_SPANTYPE type, void *detail);
    void leave(MD_SPANTYPE type);
    void text(MD_TEXTTYPE type, std::string_view text);
    bool isExact() const { return m_writer.isExact(); }
    std::vector<std::string> take() { return m_writer.take(); }

private:
    void openList(unsigned start);
    void openItem(const MD_BLOCK_LI_DETAIL &item);
    void openCode(const MD_BLOCK_CODE_DETAIL &code);
    void openCell(std::string_view name, const MD_BLOCK_TD_DETAIL &cell);
    void flushCell();
    void plainText(std::string_view text);
    void html(std::string_view html);
    void mark(std::string_view mark);
    void flushHtml();

    HtmlWriter m_writer;
    std::string m_html; // of a block or a run of tags, gathered: md4c hands it out in lines
    std::string m_alt;
    std::string m_picture;
    int m_pictures = 0; // nested in each other's texts
    bool m_isInHtml = false;
    bool m_hasFootnotes = false;
    bool m_isFootnoteList = false;
    bool m_hasContent = false; // since the block or line began; a line of tags alone makes no line break
    int m_footnoteDepth = 0;
    int m_footnote = 0;
    // A cell that was entered and not opened yet. One that the author did not write, and md4c filled the row up with,
    // never is: it holds nothing at all, not even the mark of an empty cell.
    std::string_view m_cell;
    std::string_view m_cellAlignment;
};

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
        m_isInHtml = true;
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
        return;
    case MD_BLOCK_HTML:
        m_isInHtml = false;
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

template <class Callback>
int guarded(void *userdata, Callback callback)
{
    callback(*static_cast<Renderer *>(userdata));
    return 0;
}

void walk(std::string_view markdown, Renderer &renderer)
{
    MD_PARSER parser{};
    parser.flags = MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_TASKLISTS;
    parser.enter_block = [](MD_BLOCKTYPE type, void *detail, void *self) {
        return guarded(self, [=](Renderer &r) { r.enter(type, detail); });
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void *, void *self) {
        return guarded(self, [=](Renderer &r) { r.leave(type); });
    };
    parser.enter_span = [](MD_SPANTYPE type, void *detail, void *self) {
        return guarded(self, [=](Renderer &r) { r.enter(type, detail); });
    };
    parser.leave_span = [](MD_SPANTYPE type, void *, void *self) {
        return guarded(self, [=](Renderer &r) { r.leave(type); });
    };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR *text, MD_SIZE size, void *self) {
        return guarded(self, [=](Renderer &r) { r.text(type, {text, size}); });
    };
    md_parse(markdown.data(), MD_SIZE(markdown.size()), &parser, &renderer);
}

} // namespace

std::vector<std::string> render(std::string_view markdown)
{
    Renderer renderer(HtmlWriter::Extent::Page);
    walk(markdown, renderer);
    return renderer.take();
}

std::optional<std::vector<std::string>> renderHeadings(std::string_view markdown)
{
    Renderer renderer(HtmlWriter::Extent::Headings);
    walk(markdown, renderer);
    return renderer.isExact() ? std::optional(renderer.take()) : std::nullopt;
}

} // namespace Wenda
