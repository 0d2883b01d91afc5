// Code, links and pictures of a tree.
#include "markdown/addresses.h"
#include "markdown/treereader.h"

namespace Wenda {

void TreeReader::appendText(const GumboNode *node, QString &text) const
{
    const GumboVector &children = node->v.element.children;
    for (unsigned i = 0; i < children.length; ++i) {
        const auto *const child = static_cast<const GumboNode *>(children.data[i]);
        if (child->type == GUMBO_NODE_TEXT || child->type == GUMBO_NODE_WHITESPACE)
            text += QString::fromUtf8(child->v.text.text);
        else if (isBreak(child))
            text += u'\n';
        else if (child->type == GUMBO_NODE_ELEMENT)
            appendText(child, text);
    }
}

void TreeReader::readPreformatted(const GumboNode *node)
{
    QString code;
    appendText(node, code);
    const QString language = attributeOf(node, "class");
    m_writer.endLine();
    m_writer.tag(language.isEmpty() ? QStringLiteral("<pre><code>")
                                    : QString(u"<pre class=\"" + escapedHtml(language) + u"\"><code>"));
    m_writer.verbatim(code);
    m_writer.tag(u"</code></pre>\n");
    m_writer.endLine();
}

void TreeReader::readLink(const GumboNode *node, int depth)
{
    const QString name = attributeOf(node, "name");
    const QString id = name.isEmpty() ? attributeOf(node, "id") : name;
    const QString target = linkTarget(attributeOf(node, "href"), m_writer.place());
    if (target.isEmpty() || m_writer.isInLink()) {
        m_writer.anchor(id);
        return readChildren(node, depth);
    }
    m_writer.startLink(target, id, attributeOf(node, "title"));
    readChildren(node, depth);
    m_writer.endLink();
}

void TreeReader::readPicture(const GumboNode *node)
{
    const QString alt = attributeOf(node, "alt").simplified();
    const QString address = pictureAddress(attributeOf(node, "src"), m_writer.place());
    if (address.isEmpty())
        return m_writer.text(alt);
    m_writer.picture(address, alt, pixels(node, "width"), pixels(node, "height"), attributeOf(node, "title"));
}

} // namespace Wenda
