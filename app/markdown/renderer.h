#pragma once

#include "markdown/htmlwriter.h"

#include <md4c.h>

namespace Wenda {

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
    bool isFull() const { return m_writer.isFull(); }
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
    bool m_hasFootnotes = false;
    bool m_hasContent = false; // since the block or line began; a line of tags alone makes no line break
    int m_footnoteDepth = 0;
    int m_footnote = 0;
    // A cell that was entered and not opened yet. One that the author did not write, and md4c filled the row up with,
    // never is: it holds nothing at all, not even the mark of an empty cell.
    std::string_view m_cell;
    std::string_view m_cellAlignment;
};

} // namespace Wenda
