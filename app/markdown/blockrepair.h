#pragma once

#include "markdown/footnotes.h"
#include "markdown/inlinerepair.h"
#include "markdown/shapes.h"
#include "markdown/verbatim.h"

#include <span>
#include <string>

namespace Wenda {

// Reads lines as blocks the way their authors' renderer did and writes them so that md4c reads the same: each container
// with the indent that CommonMark wants, and a mark of ours where one block must not run on into the next.
class BlockRepair final
{
public:
    BlockRepair(const FootnoteNumbers &footnotes, std::size_t lineCount)
        : m_footnotes(footnotes)
        , m_verbatim(lineCount)
    {
    }

    void write(std::span<const Line> lines);
    void writeFootnotes(std::span<const Footnote> notes);
    std::string take() { return std::move(m_out); }

private:
    using Lines = std::span<const Line>;

    // Each takes the block that begins at lines[i] and gives the index behind it.
    std::size_t block(Lines lines, std::size_t i);
    std::size_t indentedCode(Lines lines, std::size_t i);
    std::size_t fencedCode(Lines lines, std::size_t i);
    std::size_t quote(Lines lines, std::size_t i);
    std::size_t list(Lines lines, std::size_t i);
    std::size_t item(Lines lines, std::size_t i, const Bullet &bullet, int indent);
    std::size_t html(Lines lines, std::size_t i);
    std::size_t table(Lines lines, std::size_t i);
    std::size_t element(Lines lines, std::size_t i);
    std::size_t paragraph(Lines lines, std::size_t i);
    void alert(Lines lines, std::string_view kind, std::string_view title);
    void parts(Lines lines, std::string_view title);
    void partTitle(std::string_view title);
    void codeParts(Lines lines);
    void openQuote();
    void closeQuote();
    void writeItem(std::string_view mark, Lines lines);
    void runningText(Lines lines);
    void heading(const Line &line);
    void deepText(Lines lines);

    void put(std::string_view text); // one line, behind the prefix of its containers
    void put(int indent, std::string_view text);
    void endBlock(); // what was written last must not run on into what comes next
    bool interruptsParagraph(Lines lines, std::size_t i);

    const FootnoteNumbers &m_footnotes;
    VerbatimFinder m_verbatim;
    std::string m_out;
    std::string m_prefix;     // of the containers that stand open
    std::string m_nextPrefix; // the prefix of the next line alone: a list item's mark
    int m_depth = 0;
    bool m_isAfterParagraph = false; // the line before was running text
};

bool startsTable(std::span<const Line> lines, std::size_t i);
bool startsElement(std::string_view text);

} // namespace Wenda
