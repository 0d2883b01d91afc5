#include "markdown/treereader.h"

namespace Wenda {

void TreeReader::readTable(const GumboNode *table, int depth)
{
    m_writer.endLine();
    const GumboVector &parts = table->v.element.children;
    const auto part = [&parts](unsigned i) { return static_cast<const GumboNode *>(parts.data[i]); };
    for (unsigned i = 0; i < parts.length; ++i) {
        if (isElement(part(i), GUMBO_TAG_CAPTION))
            readBlock(part(i), depth, QStringLiteral("p"), {}, false);
    }
    m_writer.tag(u"<table>\n");
    for (unsigned i = 0; i < parts.length; ++i) {
        const bool isHead = isElement(part(i), GUMBO_TAG_THEAD);
        if (!isHead && !isElement(part(i), GUMBO_TAG_TBODY) && !isElement(part(i), GUMBO_TAG_TFOOT))
            continue;
        const GumboVector &rows = part(i)->v.element.children;
        m_writer.tag(isHead ? u"<thead>\n" : u"<tbody>\n");
        for (unsigned j = 0; j < rows.length; ++j) {
            const auto *const row = static_cast<const GumboNode *>(rows.data[j]);
            if (isElement(row, GUMBO_TAG_TR))
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
        const bool isHead = isElement(cell, GUMBO_TAG_TH);
        if (!isHead && !isElement(cell, GUMBO_TAG_TD))
            continue;
        if (!isFirst)
            m_writer.nextCell();
        isFirst = false;
        readCell(cell, isHead ? QStringLiteral("th") : QStringLiteral("td"), rowAlignment, depth + 2);
    }
    m_writer.tag(u"</tr>\n");
    m_writer.endLine();
}

void TreeReader::readCell(const GumboNode *cell, const QString &name, const QString &rowAlignment, int depth)
{
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
    readChildren(cell, depth);
    m_writer.tag(QString(u"</" + name + u'>'));
}

} // namespace Wenda
