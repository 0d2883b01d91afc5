#include "markdown/treereader.h"

namespace Wenda {

// The writer keeps pages 64 elements deep; what the tree builder adds of its own stays far below this.
static constexpr int deepestNode = 256;

void TreeReader::readFlow(const GumboNode *parent, int depth)
{
    const GumboVector &children = parent->v.element.children;
    bool isOpen = false;
    qsizetype openedAt = 0;
    const auto closeParagraph = [&] {
        m_writer.endParagraph();
        if (isOpen)
            m_writer.tag(u"</p>\n");
        isOpen = false;
    };
    for (unsigned i = 0; i < children.length; ++i) {
        const auto *const child = static_cast<const GumboNode *>(children.data[i]);
        if (isRunning(child)) {
            if (!isOpen && isBreak(child))
                continue;
            if (!isOpen) {
                openedAt = m_writer.htmlSize();
                m_writer.tag(u"<p>");
            }
            isOpen = true;
            read(child, depth);
            if (m_writer.htmlSize() == openedAt + 3) { // nothing to see came of it
                m_writer.truncateHtml(openedAt);
                isOpen = false;
            }
        } else if (isBlankText(child)) {
            if (isOpen)
                m_writer.text(u" ");
        } else {
            closeParagraph();
            read(child, depth);
        }
    }
    closeParagraph();
}

void TreeReader::readChildren(const GumboNode *parent, int depth)
{
    const GumboVector &children = parent->v.element.children;
    for (unsigned i = 0; i < children.length; ++i)
        read(static_cast<const GumboNode *>(children.data[i]), depth);
}

void TreeReader::read(const GumboNode *node, int depth)
{
    if (depth > deepestNode)
        return;
    if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_WHITESPACE)
        m_writer.text(QString::fromUtf8(node->v.text.text));
    else if (node->type == GUMBO_NODE_ELEMENT)
        readElement(node, depth + 1);
}

QString TreeReader::idAttribute(const GumboNode *node)
{
    const QString id = attributeOf(node, "id");
    return m_writer.claimId(id) ? u" id=\"" + escapedHtml(id) + u'"' : QString();
}

QString TreeReader::blockAttributes(const GumboNode *node)
{
    const QString kind = attributeOf(node, "class");
    const QString shown = kind.isEmpty() ? QString() : u" class=\"" + escapedHtml(kind) + u'"';
    switch (node->v.element.tag) {
    case GUMBO_TAG_P:
        return kind == u"box-title" ? shown : QString();
    case GUMBO_TAG_LI:
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_SECTION:
        return shown + idAttribute(node);
    case GUMBO_TAG_OL: {
        bool isNumber = false;
        const int start = attributeOf(node, "start").toInt(&isNumber);
        const bool isSaid = isNumber && start >= 0 && start != 1;
        return isSaid ? u" start=\"" + QString::number(start) + u'"' : QString();
    }
    default:
        return {};
    }
}

void TreeReader::readElement(const GumboNode *node, int depth)
{
    const GumboTag tag = node->v.element.tag;
    const QString name = QString::fromLatin1(gumbo_normalized_tagname(tag));
    if (isHeading(tag))
        return readHeading(node, depth);
    switch (tag) {
    case GUMBO_TAG_P:
    case GUMBO_TAG_LI:
    case GUMBO_TAG_DT:
    case GUMBO_TAG_DD:
    case GUMBO_TAG_UL:
    case GUMBO_TAG_DL:
    case GUMBO_TAG_OL:
        return readBlock(node, depth, name, blockAttributes(node), false);
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_SECTION:
    case GUMBO_TAG_BLOCKQUOTE:
        return readBlock(node, depth, name, blockAttributes(node), true);
    case GUMBO_TAG_SUMMARY:
        m_writer.tag(u"<p><strong>");
        readChildren(node, depth);
        m_writer.tag(u"</strong></p>\n");
        return m_writer.endLine();
    case GUMBO_TAG_TABLE:
        return readTable(node, depth);
    case GUMBO_TAG_PRE:
        return readPreformatted(node);
    case GUMBO_TAG_HR:
        m_writer.endLine();
        return m_writer.tag(u"<hr />\n");
    case GUMBO_TAG_BR:
        return m_writer.lineBreak();
    case GUMBO_TAG_IMG:
        return readPicture(node);
    case GUMBO_TAG_A:
        return readLink(node, depth);
    case GUMBO_TAG_SPAN:
        m_writer.anchor(attributeOf(node, "id"));
        return readChildren(node, depth);
    default:
        return isInline(tag) ? readInline(node, depth, name) : readChildren(node, depth);
    }
}

void TreeReader::readInline(const GumboNode *node, int depth, const QString &name)
{
    m_writer.startTag(QString(u'<' + name + u'>'));
    m_writer.anchor(attributeOf(node, "id"));
    readChildren(node, depth);
    m_writer.tag(QString(u"</" + name + u'>'));
}

void TreeReader::readBlock(const GumboNode *node, int depth, const QString &name, const QString &attributes,
                           bool isFlow)
{
    m_writer.endLine();
    const qsizetype before = m_writer.htmlSize();
    m_writer.tag(QString(u'<' + name + attributes + u'>'));
    const qsizetype inside = m_writer.htmlSize();
    isFlow ? readFlow(node, depth) : readChildren(node, depth);
    m_writer.endParagraph();
    if (name == u"p" && m_writer.htmlSize() == inside)
        return m_writer.truncateHtml(before);
    m_writer.tag(QString(u"</" + name + u">\n"));
}

void TreeReader::readHeading(const GumboNode *node, int depth)
{
    if (m_writer.isInHeading())
        return readChildren(node, depth);
    m_writer.startHeading(int(node->v.element.tag) - int(GUMBO_TAG_H1) + 1);
    m_writer.anchor(attributeOf(node, "id"));
    readChildren(node, depth);
    m_writer.endHeading();
}

} // namespace Wenda
