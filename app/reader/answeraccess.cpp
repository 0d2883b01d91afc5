#include "reader/answeraccess.h"

#include "paper/typeset.h"
#include "reader/elementaccess.h"
#include "reader/pane.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextTable>

namespace Wenda {

static QAccessibleInterface *accessOf(const QString &, QObject *object)
{
    auto *pane = qobject_cast<Pane *>(object);
    return pane ? new AnswerAccess(pane) : nullptr;
}

void AnswerAccess::install()
{
    QAccessible::installFactory(accessOf); // Qt takes each but once
}

AnswerAccess::AnswerAccess(Pane *pane)
    : QAccessibleWidget(pane, QAccessible::Document)
{
}

AnswerAccess::~AnswerAccess()
{
    forget();
}

Pane *AnswerAccess::pane() const
{
    return qobject_cast<Pane *>(object());
}

void AnswerAccess::forget() const
{
    for (const QAccessible::Id id : std::exchange(m_ids, {})) {
        if (id != 0)
            QAccessible::deleteAccessibleInterface(id);
    }
    m_elements.clear();
}

bool AnswerAccess::isShown(const TypesetDocument *document) const
{
    return document && pane() && pane()->typeset() == document;
}

const AnswerElements &AnswerAccess::elements() const
{
    if (!pane() || !pane()->typeset()) {
        forget();
    } else if (!isShown(m_document) || m_elements.isEmpty()) {
        forget();
        m_document = const_cast<TypesetDocument *>(pane()->typeset());
        m_elements = elementsOf(*m_document);
        m_ids.resize(m_elements.size());
    }
    return m_elements;
}

QAccessibleInterface *AnswerAccess::element(int place) const
{
    if (place < 0 || place >= elements().size())
        return nullptr;
    if (place == 0)
        return const_cast<AnswerAccess *>(this);
    QAccessible::Id &id = m_ids[place];
    if (id == 0)
        id = QAccessible::registerAccessibleInterface(new ElementAccess(*this, m_document, place));
    return QAccessible::accessibleInterface(id);
}

// The lowest element that the character under the point is in.
int AnswerAccess::placeAt(const QPoint &point) const
{
    const QPoint inView = pane()->viewport()->mapFromGlobal(point);
    if (!pane()->viewport()->rect().contains(inView))
        return 0;
    const int position = pane()->cursorForPosition(inView).position();
    int place = 0;
    for (bool isDeeper = true; isDeeper && place < elements().size();) {
        isDeeper = false;
        for (const int child : m_elements[place].children) {
            const AnswerElement &each = m_elements[child];
            if (position >= each.first && position <= each.last && rectOf(each).contains(point)) {
                place = child;
                isDeeper = true;
                break;
            }
        }
    }
    return place;
}

// In the document: a picture's own, a table's, a link's in its line, else that of the blocks from the first to the
// last.
static QRectF documentRect(const TypesetDocument &document, const AnswerElement &element)
{
    if (element.kind == AnswerElement::Kind::Picture)
        return document.pictureRect(element.picture);
    const QAbstractTextDocumentLayout *layout = document.documentLayout();
    const QTextBlock first = document.findBlock(element.first);
    if (element.kind == AnswerElement::Kind::Table)
        return layout->frameBoundingRect(QTextCursor(first).currentTable());
    const QRectF above = layout->blockBoundingRect(first);
    if (element.kind != AnswerElement::Kind::Link)
        return above.united(layout->blockBoundingRect(document.findBlock(element.last)));
    const int start = element.first - first.position();
    const int end = element.last - first.position();
    const QTextLine line = first.layout()->lineForTextPosition(start);
    if (!line.isValid() || end > line.textStart() + line.textLength())
        return above;
    const qreal left = line.cursorToX(start);
    return {above.x() - first.layout()->boundingRect().x() + left, above.y() + line.y(), line.cursorToX(end) - left,
            line.height()};
}

QRect AnswerAccess::rectOf(const AnswerElement &element) const
{
    if (!isShown(m_document))
        return {};
    const QPoint origin(pane()->horizontalScrollBar()->value(), pane()->verticalScrollBar()->value());
    const QRect inView = documentRect(*m_document, element).toAlignedRect().translated(-origin);
    return {pane()->viewport()->mapToGlobal(inView.topLeft()), inView.size()};
}

QList<QAccessibleInterface *> AnswerAccess::parts() const
{
    QList<QAccessibleInterface *> parts;
    for (int i = 0; i < QAccessibleWidget::childCount(); ++i) {
        QAccessibleInterface *part = QAccessibleWidget::child(i);
        if (part && part->object() != pane()->viewport())
            parts.append(part);
    }
    return parts;
}

int AnswerAccess::childCount() const
{
    return int(parts().size()) + (elements().isEmpty() ? 0 : int(m_elements.first().children.size()));
}

QAccessibleInterface *AnswerAccess::child(int index) const
{
    const QList<QAccessibleInterface *> widgets = parts();
    if (index < widgets.size())
        return widgets.value(index);
    return elements().isEmpty() ? nullptr : element(m_elements.first().children.value(index - widgets.size(), -1));
}

int AnswerAccess::indexOfChild(const QAccessibleInterface *child) const
{
    const QList<QAccessibleInterface *> widgets = parts();
    const qsizetype part = widgets.indexOf(const_cast<QAccessibleInterface *>(child));
    const auto *element = dynamic_cast<const ElementAccess *>(child);
    if (part >= 0 || !element || elements().isEmpty())
        return int(part);
    const qsizetype place = m_elements.first().children.indexOf(element->place());
    return place < 0 ? -1 : int(widgets.size() + place);
}

QAccessibleInterface *AnswerAccess::childAt(int x, int y) const
{
    for (QAccessibleInterface *part : parts()) {
        if (!part->state().invisible && part->rect().contains(x, y))
            return part;
    }
    const int place = placeAt({x, y});
    return place > 0 ? element(place) : nullptr;
}

QAccessible::State AnswerAccess::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = state.multiLine = state.selectableText = true;
    return state;
}

void *AnswerAccess::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

int AnswerAccess::textEnd() const
{
    return pane() && pane()->document() ? pane()->document()->characterCount() - 1 : 0;
}

} // namespace Wenda
