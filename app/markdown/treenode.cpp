#include "markdown/treenode.h"

#include <QStringList>

#include <algorithm>

namespace Wenda {

QString attributeOf(const GumboNode *node, const char *name)
{
    const GumboAttribute *const attribute = gumbo_get_attribute(&node->v.element.attributes, name);
    return attribute ? QString::fromUtf8(attribute->value) : QString();
}

int pixels(const GumboNode *node, const char *name)
{
    QString said = attributeOf(node, name);
    if (said.isEmpty()) {
        for (const QString &declaration : attributeOf(node, "style").split(u';')) {
            if (declaration.section(u':', 0, 0).trimmed().compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
                said = declaration.section(u':', 1).trimmed();
        }
        if (!said.endsWith(u"px"))
            return 0;
    }
    said = said.trimmed();
    if (said.endsWith(u"px", Qt::CaseInsensitive))
        said.chop(2);
    bool isNumber = false;
    const double number = said.toDouble(&isNumber);
    return isNumber && number >= 1 && number <= 10'000 ? int(number) : 0;
}

QString alignmentOf(const GumboNode *cell)
{
    QString said = attributeOf(cell, "align");
    if (said.isEmpty()) {
        const QString style = attributeOf(cell, "style");
        const qsizetype at = style.indexOf(QLatin1String("text-align"), 0, Qt::CaseInsensitive);
        if (at >= 0)
            said = style.mid(at + 10).section(u';', 0, 0).remove(u':');
    }
    said = said.trimmed().toLower();
    return said == u"left" || said == u"center" || said == u"right" ? said : QString();
}

int numberOf(const GumboNode *node, const char *name, int most)
{
    return std::min(attributeOf(node, name).toInt(), most);
}

bool isHeading(GumboTag tag)
{
    return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6;
}

bool isInline(GumboTag tag)
{
    switch (tag) {
    case GUMBO_TAG_STRONG:
    case GUMBO_TAG_EM:
    case GUMBO_TAG_DEL:
    case GUMBO_TAG_SUP:
    case GUMBO_TAG_SUB:
    case GUMBO_TAG_U:
    case GUMBO_TAG_MARK:
    case GUMBO_TAG_KBD:
    case GUMBO_TAG_CODE:
    case GUMBO_TAG_SPAN:
    case GUMBO_TAG_A:
    case GUMBO_TAG_IMG:
    case GUMBO_TAG_BR:
        return true;
    default:
        return false;
    }
}

bool isBlankText(const GumboNode *node)
{
    return node->type == GUMBO_NODE_WHITESPACE || node->type == GUMBO_NODE_COMMENT;
}

bool isRunning(const GumboNode *node)
{
    return node->type == GUMBO_NODE_TEXT || (node->type == GUMBO_NODE_ELEMENT && isInline(node->v.element.tag));
}

bool isBreak(const GumboNode *node)
{
    return isElement(node, GUMBO_TAG_BR);
}

bool isElement(const GumboNode *node, GumboTag tag)
{
    return node->type == GUMBO_NODE_ELEMENT && node->v.element.tag == tag;
}

} // namespace Wenda
