#include "markdown/sanitise.h"

#include "markdown/addresses.h"
#include "markdown/pagewriter.h"

#include <gumbo.h>

#include <memory_resource>

namespace Wenda {
namespace {

// The writer keeps pages 64 elements deep; what the tree builder adds of its own stays far below this.
constexpr int deepestNode = 256;

QString attributeOf(const GumboNode *node, const char *name)
{
    const GumboAttribute *const attribute = gumbo_get_attribute(&node->v.element.attributes, name);
    return attribute ? QString::fromUtf8(attribute->value) : QString();
}

// CSS pixels out of "300", "300px" or a style's "width: 300px"; 0 for all else, percentages too.
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
    void readPreformatted(const GumboNode *node);
    void readLink(const GumboNode *node, int depth);
    void readPicture(const GumboNode *node);
    void readHeading(const GumboNode *node, int depth);
    void appendText(const GumboNode *node, QString &text) const;
    QString idAttribute(const GumboNode *node);

    PageWriter &m_writer;
};

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
    return node->type == GUMBO_NODE_ELEMENT && node->v.element.tag == GUMBO_TAG_BR;
}

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

void TreeReader::readElement(const GumboNode *node, int depth)
{
    const GumboTag tag = node->v.element.tag;
    const QString name = QString::fromLatin1(gumbo_normalized_tagname(tag));
    const QString kind = attributeOf(node, "class");
    switch (tag) {
    case GUMBO_TAG_H1:
    case GUMBO_TAG_H2:
    case GUMBO_TAG_H3:
    case GUMBO_TAG_H4:
    case GUMBO_TAG_H5:
    case GUMBO_TAG_H6:
        return readHeading(node, depth);
    case GUMBO_TAG_P:
        if (kind == u"box-title")
            return readBlock(node, depth, name, QStringLiteral(" class=\"box-title\""), false);
        return readBlock(node, depth, name, {}, false);
    case GUMBO_TAG_LI: {
        const QString state = kind.isEmpty() ? QString() : u" class=\"" + escapedHtml(kind) + u'"';
        return readBlock(node, depth, name, state + idAttribute(node), false);
    }
    case GUMBO_TAG_DT:
    case GUMBO_TAG_DD:
        return readBlock(node, depth, name, {}, false);
    case GUMBO_TAG_UL:
    case GUMBO_TAG_DL:
        return readBlock(node, depth, name, {}, false);
    case GUMBO_TAG_OL: {
        bool isNumber = false;
        const int start = attributeOf(node, "start").toInt(&isNumber);
        const bool isSaid = isNumber && start >= 0 && start != 1;
        return readBlock(node, depth, name, isSaid ? u" start=\"" + QString::number(start) + u'"' : QString(), false);
    }
    case GUMBO_TAG_DIV:
    case GUMBO_TAG_SECTION: {
        const QString box = kind.isEmpty() ? QString() : u" class=\"" + escapedHtml(kind) + u'"';
        return readBlock(node, depth, name, box + idAttribute(node), true);
    }
    case GUMBO_TAG_BLOCKQUOTE:
        return readBlock(node, depth, name, {}, true);
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

void TreeReader::readTable(const GumboNode *table, int depth)
{
    m_writer.endLine();
    const GumboVector &parts = table->v.element.children;
    const auto part = [&parts](unsigned i) { return static_cast<const GumboNode *>(parts.data[i]); };
    const auto isPart = [](const GumboNode *node, GumboTag tag) {
        return node->type == GUMBO_NODE_ELEMENT && node->v.element.tag == tag;
    };
    for (unsigned i = 0; i < parts.length; ++i) {
        if (isPart(part(i), GUMBO_TAG_CAPTION))
            readBlock(part(i), depth, QStringLiteral("p"), {}, false);
    }
    m_writer.tag(u"<table>\n");
    for (unsigned i = 0; i < parts.length; ++i) {
        const bool isHead = isPart(part(i), GUMBO_TAG_THEAD);
        if (!isHead && !isPart(part(i), GUMBO_TAG_TBODY) && !isPart(part(i), GUMBO_TAG_TFOOT))
            continue;
        const GumboVector &rows = part(i)->v.element.children;
        m_writer.tag(isHead ? u"<thead>\n" : u"<tbody>\n");
        for (unsigned j = 0; j < rows.length; ++j) {
            const auto *const row = static_cast<const GumboNode *>(rows.data[j]);
            if (isPart(row, GUMBO_TAG_TR))
                readRow(row, depth);
        }
        m_writer.tag(isHead ? u"</thead>\n" : u"</tbody>\n");
    }
    m_writer.tag(u"</table>\n");
    m_writer.endLine();
}

void TreeReader::readRow(const GumboNode *row, int depth)
{
    const GumboVector &cells = row->v.element.children;
    const QString rowAlignment = alignmentOf(row);
    m_writer.endLine();
    m_writer.tag(u"<tr>");
    bool isFirst = true;
    for (unsigned i = 0; i < cells.length; ++i) {
        const auto *const cell = static_cast<const GumboNode *>(cells.data[i]);
        const bool isCell = cell->type == GUMBO_NODE_ELEMENT &&
                            (cell->v.element.tag == GUMBO_TAG_TD || cell->v.element.tag == GUMBO_TAG_TH);
        if (!isCell)
            continue;
        if (!isFirst)
            m_writer.nextCell();
        isFirst = false;
        const QString name = cell->v.element.tag == GUMBO_TAG_TH ? QStringLiteral("th") : QStringLiteral("td");
        QString start = u'<' + name;
        if (const int columns = numberOf(cell, "colspan", 100); columns > 1)
            start += u" colspan=\"" + QString::number(columns) + u'"';
        if (const int rows = numberOf(cell, "rowspan", 1000); rows > 1)
            start += u" rowspan=\"" + QString::number(rows) + u'"';
        const QString alignment = alignmentOf(cell).isEmpty() ? rowAlignment : alignmentOf(cell);
        if (!alignment.isEmpty())
            start += u" align=\"" + alignment + u'"';
        m_writer.tag(QString(start + u'>'));
        m_writer.anchor(attributeOf(cell, "id"));
        readChildren(cell, depth + 2);
        m_writer.tag(QString(u"</" + name + u'>'));
    }
    m_writer.tag(u"</tr>\n");
    m_writer.endLine();
}

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

const GumboNode *bodyOf(const GumboNode *root)
{
    const GumboVector &children = root->v.element.children;
    for (unsigned i = 0; i < children.length; ++i) {
        const auto *const child = static_cast<const GumboNode *>(children.data[i]);
        if (child->type == GUMBO_NODE_ELEMENT && child->v.element.tag == GUMBO_TAG_BODY)
            return child;
    }
    return nullptr;
}

} // namespace

void sanitise(std::span<const std::string> pieces, const PagePlace &place, Page &page)
{
    // A tree is a million small things that live and die together.
    std::pmr::monotonic_buffer_resource arena(64 * 1024);
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0; // each error would be kept, and made a sentence of
    options.userdata = &arena;
    options.allocator = [](void *memory, size_t size) {
        return static_cast<std::pmr::memory_resource *>(memory)->allocate(size);
    };
    options.deallocator = [](void *, void *) {};
    PageWriter writer(page, place);
    TreeReader reader(writer);
    for (const std::string &html : pieces) {
        const GumboOutput *const output = gumbo_parse_with_options(&options, html.data(), html.size());
        if (const GumboNode *const body = bodyOf(output->root))
            reader.readFlow(body, 0);
        arena.release();
    }
    writer.finish();
}

} // namespace Wenda
