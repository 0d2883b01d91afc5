#pragma once

#include "markdown/pagewriter.h"
#include "markdown/treenode.h"

namespace Wenda {

// Reads a tree of HTML5 into a page. An element that page.h does not know vanishes, what stands in it stays.
class TreeReader final
{
public:
    explicit TreeReader(PageWriter &writer)
        : m_writer(writer)
    {
    }

    // Running text that stands loose among blocks gets a paragraph of its own.
    void readFlow(const GumboNode *parent, int depth);

private:
    void readChildren(const GumboNode *parent, int depth);
    void read(const GumboNode *node, int depth);
    void readElement(const GumboNode *node, int depth);
    void readBlock(const GumboNode *node, int depth, const QString &name, const QString &attributes, bool isFlow);
    void readInline(const GumboNode *node, int depth, const QString &name);
    void readTable(const GumboNode *node, int depth);
    void readRow(const GumboNode *row, int depth);
    void readCell(const GumboNode *cell, const QString &name, const QString &rowAlignment, int depth);
    void readPreformatted(const GumboNode *node);
    void readLink(const GumboNode *node, int depth);
    void readPicture(const GumboNode *node);
    void readHeading(const GumboNode *node, int depth);
    void appendText(const GumboNode *node, QString &text) const;
    QString idAttribute(const GumboNode *node);
    QString blockAttributes(const GumboNode *node);

    PageWriter &m_writer;
};

} // namespace Wenda
