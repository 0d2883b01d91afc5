#pragma once

#include "markdown/htmltoken.h"
#include "markdown/tags.h"

#include <string>
#include <string_view>
#include <vector>

namespace Wenda {

// Writes one page's HTML for the tree builder: elements of ours and, between them, what the author wrote as HTML.
// Every element is closed, an author's end tag never closes one of ours, and nesting is bounded (elements 64 deep,
// tables 3), because the tree builder takes a time that is quadratic in depth and carries unclosed bold runs along.
class HtmlWriter final
{
public:
    // What is written: the whole page; or, for the tree of topics, all up to the first heading and then headings alone.
    enum class Extent { Page, Headings };
    explicit HtmlWriter(Extent extent = Extent::Page)
        : m_extent(extent)
    {
    }

    void open(std::string_view name, std::string_view attributes = {});
    void close(); // the innermost element of ours, with all that the author left open in it
    void write(std::string_view name, std::string_view attributes = {}); // a void element
    void lineBreak();
    void text(std::string_view text);   // escaped here
    void entity(std::string_view text); // as the author wrote it: &amp;
    void raw(std::string_view html);    // an author's HTML: a run of tags and text
    void closeRaw();                    // what the author left open since the innermost element of ours

    // Makes the blockquote that was opened last, and is still empty, a box. False where there is none.
    bool turnQuoteIntoBox(std::string_view kind);
    void turnParagraphIntoTitle(); // the same, of a paragraph

    // False where headings alone would not come out as they do in the whole page: one stands in an author's table, say.
    bool isExact() const { return m_isExact; }

    // More elements than any page that is read by people: what follows is left out, so that the page can be shown.
    bool isFull() const { return m_elements >= mostElements || m_boxes >= mostBoxes; }

    // The page, in pieces that each stand for themselves: what the tree builder keeps in memory is one of them.
    std::vector<std::string> take();

private:
    struct Element
    {
        std::string_view name;
        bool isOurs = false;
        bool isWritten = true; // false: bounded away, or closed early; popped without an end tag
        bool isDropped = false;
        bool isLoud = true; // its tags are written, not only counted
    };

    void push(Element element, std::string_view attributes);
    void pop();
    void closeDownTo(std::size_t index);
    void startTag(const HtmlToken &token);
    void endTag(const HtmlToken &token);
    void makeRoomFor(std::string_view name);
    void writeFrame(const HtmlToken &token);
    bool isDropping() const { return m_dropped > 0 || isFull(); }

    void openHeading();
    void closeHeading();
    void rawText(std::string_view text);
    void emit(std::string_view html)
    {
        if (!m_isSilent)
            m_html.append(html);
    }

    static constexpr int mostElements = 200'000;
    static constexpr int mostBoxes = 2'000; // tables, quotes and code: Qt seeks each among all the others

    Extent m_extent;
    bool m_isSilent = false;
    bool m_isExact = true;
    bool m_hasHeading = false;
    std::size_t m_headingStart = 0; // in m_html: where the last heading's own text begins
    std::vector<std::string> m_pieces;
    std::string m_html;
    std::vector<Element> m_stack;
    int m_written = 0;
    int m_elements = 0;
    int m_boxes = 0;
    int m_tables = 0;
    int m_dropped = 0;
    bool m_isFrameLinked = false;
};

} // namespace Wenda
