#include "reader/answerelements.h"

#include "paper/typeset.h"
#include "paper/typesetobjects.h"
#include "reader/elementwords.h"

#include <QTextBlock>
#include <QTextTable>

namespace Wenda {

namespace {

using Kind = AnswerElement::Kind;

class Gathering final
{
public:
    explicit Gathering(const TypesetDocument &document)
        : m_document(document)
    {
    }
    AnswerElements gather();

private:
    // An item whose list may go on; what follows and is indented as far belongs to it.
    struct OpenItem
    {
        qreal indent = 0;
        int item = 0;
        int list = 0;
        bool isNumbered = false;
    };

    int add(Kind kind, int parent, int first, int last);
    void addFrame(const QTextFrame *frame, int parent);
    void addInside(QTextFrame::iterator at, const QTextFrame::iterator &end, int parent);
    void addBlock(const QTextBlock &block, QList<OpenItem> &items, int parent);
    int openItem(const Marker &marker, qreal indent, QList<OpenItem> &items, int parent, const QTextBlock &block);
    void addTable(QTextTable *table, int parent);
    void addInlines(const QTextBlock &block, int parent);

    const TypesetDocument &m_document;
    AnswerElements m_all;
};

AnswerElements Gathering::gather()
{
    add(Kind::Document, -1, 0, m_document.characterCount() - 1);
    addInside(m_document.rootFrame()->begin(), m_document.rootFrame()->end(), 0);
    return m_all;
}

int Gathering::add(Kind kind, int parent, int first, int last)
{
    AnswerElement element;
    element.kind = kind;
    element.first = first;
    element.last = last;
    element.parent = parent;
    const int place = int(m_all.size());
    m_all.append(element);
    if (parent >= 0)
        m_all[parent].children.append(place);
    for (int outer = parent; outer >= 0; outer = m_all[outer].parent)
        m_all[outer].last = qMax(m_all[outer].last, last);
    return place;
}

void Gathering::addFrame(const QTextFrame *frame, int parent)
{
    const Kind kind = boxKind(m_document, *frame);
    if (kind != Kind::Document && kind != Kind::Code)
        parent = add(kind, parent, frame->firstPosition(), frame->lastPosition());
    addInside(frame->begin(), frame->end(), parent);
}

void Gathering::addInside(QTextFrame::iterator at, const QTextFrame::iterator &end, int parent)
{
    QList<OpenItem> items;
    for (; at != end; ++at) {
        QTextFrame *frame = at.currentFrame();
        if (!frame) {
            if (at.currentBlock().isValid())
                addBlock(at.currentBlock(), items, parent);
            continue;
        }
        while (!items.isEmpty() && frame->frameFormat().leftMargin() < items.last().indent - 1)
            items.removeLast();
        const int around = items.isEmpty() ? parent : items.last().item;
        if (auto *table = qobject_cast<QTextTable *>(frame))
            addTable(table, around);
        else
            addFrame(frame, around);
    }
}

void Gathering::addBlock(const QTextBlock &block, QList<OpenItem> &items, int parent)
{
    const QString words = wordsOf(m_document, block);
    QList<Marker> markers = markersOf(block);
    markers.removeIf([](const Marker &marker) { return !marker.isOfAList(); });
    if (words.isEmpty() && markers.isEmpty())
        return; // it only parts two frames
    const QTextBlockFormat format = block.blockFormat();
    const int end = block.position() + block.length() - 1;
    qreal indent = format.leftMargin();
    for (const Marker &marker : std::as_const(markers))
        indent -= marker.width;
    int item = -1;
    for (const Marker &marker : std::as_const(markers)) {
        indent += marker.width;
        item = openItem(marker, indent, items, parent, block);
    }
    if (item >= 0) {
        m_all[item].name += words;
        return addInlines(block, item);
    }
    while (!items.isEmpty() && format.leftMargin() < items.last().indent - 1)
        items.removeLast();
    const bool isCode = format.hasProperty(QTextFormat::BlockCodeLanguage);
    const Kind kind = format.headingLevel() > 0 ? Kind::Heading : isCode ? Kind::Code : Kind::Paragraph;
    const int place = add(kind, items.isEmpty() ? parent : items.last().item, block.position(), end);
    m_all[place].name = words;
    m_all[place].level = format.headingLevel();
    addInlines(block, place);
}

int Gathering::openItem(const Marker &marker, qreal indent, QList<OpenItem> &items, int parent, const QTextBlock &block)
{
    const bool isNumbered = marker.kind == Marker::Kind::Number;
    const int end = block.position() + block.length() - 1;
    while (!items.isEmpty() && indent < items.last().indent - 1)
        items.removeLast();
    OpenItem open{indent, 0, -1, isNumbered};
    if (!items.isEmpty() && indent < items.last().indent + 1) {
        const OpenItem before = items.takeLast();
        open.list = before.isNumbered == isNumbered ? before.list : -1;
    }
    if (open.list < 0)
        open.list = add(Kind::List, items.isEmpty() ? parent : items.last().item, block.position(), end);
    open.item = add(Kind::Item, open.list, block.position(), end);
    AnswerElement &item = m_all[open.item];
    item.isDone = marker.kind == Marker::Kind::TaskDone;
    item.isTask = item.isDone || marker.kind == Marker::Kind::TaskOpen;
    if (isNumbered)
        item.name = marker.text + u' ';
    items.append(open);
    return open.item;
}

void Gathering::addTable(QTextTable *table, int parent)
{
    const int place = add(Kind::Table, parent, table->firstPosition(), table->lastPosition());
    m_all[place].rows = table->rows();
    m_all[place].columns = table->columns();
    const int headerRows = table->format().toTableFormat().headerRowCount();
    for (int row = 0; row < table->rows(); ++row) {
        for (int column = 0; column < table->columns(); ++column) {
            const QTextTableCell cell = table->cellAt(row, column);
            if (cell.row() != row || cell.column() != column)
                continue; // reached into by another
            const int at = add(Kind::Cell, place, cell.firstPosition(), cell.lastPosition());
            QStringList words;
            for (auto inside = cell.begin(); inside != cell.end(); ++inside) {
                if (inside.currentBlock().isValid())
                    words.append(wordsOf(m_document, inside.currentBlock()));
            }
            AnswerElement &element = m_all[at];
            element.name = words.join(u' ').trimmed();
            element.row = row;
            element.column = column;
            element.rows = cell.rowSpan();
            element.columns = cell.columnSpan();
            element.isHeader = row < headerRows;
            addInside(cell.begin(), cell.end(), at);
        }
    }
}

void Gathering::addInlines(const QTextBlock &block, int parent)
{
    int link = -1;
    for (auto at = block.begin(); !at.atEnd(); ++at) {
        const QTextFragment fragment = at.fragment();
        const QTextCharFormat format = fragment.charFormat();
        const int end = fragment.position() + fragment.length();
        const QString target = format.anchorHref();
        if (target.isEmpty()) {
            link = -1;
        } else if (link < 0 || m_all[link].target != target) {
            link = add(Kind::Link, parent, fragment.position(), end);
            m_all[link].target = target;
        }
        if (link >= 0) {
            m_all[link].last = end;
            m_all[link].name += wordsOf(m_document, fragment);
        }
        if (format.objectType() != PictureObject)
            continue;
        const int picture = add(Kind::Picture, link >= 0 ? link : parent, fragment.position(), end);
        m_all[picture].picture = format.intProperty(PictureIndex);
        m_all[picture].name = wordsOf(m_document, fragment);
    }
}

} // namespace

AnswerElements elementsOf(const TypesetDocument &document)
{
    return Gathering(document).gather();
}

} // namespace Wenda
