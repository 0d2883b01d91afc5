#include "reader/elementaccess.h"

#include "paper/typeset.h"
#include "reader/answeraccess.h"
#include "reader/pane.h"

#include <QCoreApplication>

namespace Wenda {

using Kind = AnswerElement::Kind;

static QString say(const char *sentence)
{
    return QCoreApplication::translate("Wenda::Pane", sentence);
}

ElementAccess::ElementAccess(const AnswerAccess &answer, TypesetDocument *document, int place)
    : m_answer(answer)
    , m_document(document)
    , m_place(place)
{
}

bool ElementAccess::isValid() const
{
    return m_answer.isShown(m_document) && m_place < m_answer.elements().size();
}

AnswerElement ElementAccess::element() const
{
    return isValid() ? m_answer.elements().at(m_place) : AnswerElement();
}

QWindow *ElementAccess::window() const
{
    return m_answer.window();
}

QAccessibleInterface *ElementAccess::parent() const
{
    return isValid() ? m_answer.element(element().parent) : nullptr;
}

QAccessibleInterface *ElementAccess::child(int index) const
{
    return m_answer.element(element().children.value(index, -1));
}

QAccessibleInterface *ElementAccess::childAt(int x, int y) const
{
    if (!isValid())
        return nullptr;
    // What stands there is mine where one of those above it is me.
    for (int place = m_answer.placeAt({x, y}); place > 0; place = m_answer.elements().at(place).parent) {
        if (m_answer.elements().at(place).parent == m_place)
            return m_answer.element(place);
    }
    return nullptr;
}

int ElementAccess::childCount() const
{
    return int(element().children.size());
}

int ElementAccess::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *inner = dynamic_cast<const ElementAccess *>(child);
    return inner ? int(element().children.indexOf(inner->place())) : -1;
}

// Before Qt 6.8 a level has no attribute of its own.
QString ElementAccess::description(const AnswerElement &element) const
{
    switch (element.kind) {
    case Kind::Heading:
        return say(QT_TRANSLATE_NOOP("Wenda::Pane", "Heading level %1")).arg(element.level);
    case Kind::Code:
        return say(QT_TRANSLATE_NOOP("Wenda::Pane", "Code"));
    case Kind::Link:
        return element.target;
    default:
        return {};
    }
}

QString ElementAccess::text(QAccessible::Text text) const
{
    const AnswerElement here = element();
    if (text == QAccessible::Description)
        return description(here);
    if (text != QAccessible::Name)
        return {};
    switch (here.kind) {
    case Kind::Table:
        return say(QT_TRANSLATE_NOOP("Wenda::Pane", "Table, %1 by %2")).arg(here.rows).arg(here.columns);
    case Kind::Quote:
        return say(QT_TRANSLATE_NOOP("Wenda::Pane", "Quotation"));
    case Kind::Tip:
        return say(QT_TRANSLATE_NOOP("Wenda::Pane", "Tip"));
    case Kind::Caution:
        return say(QT_TRANSLATE_NOOP("Wenda::Pane", "Caution"));
    case Kind::Picture:
        return here.name.isEmpty() ? say(QT_TRANSLATE_NOOP("Wenda::Pane", "Picture")) : here.name;
    case Kind::Link:
        return here.name.trimmed().isEmpty() ? here.target : here.name.trimmed();
    default:
        return here.name;
    }
}

QRect ElementAccess::rect() const
{
    return isValid() ? m_answer.rectOf(element()) : QRect();
}

QAccessible::Role ElementAccess::role() const
{
    const AnswerElement here = element();
    switch (here.kind) {
    case Kind::Document:
        return QAccessible::Document;
    case Kind::Heading:
        return QAccessible::Heading;
    case Kind::List:
        return QAccessible::List;
    case Kind::Item:
        return QAccessible::ListItem;
    case Kind::Table:
        return QAccessible::Table;
    case Kind::Cell:
        return here.isHeader ? QAccessible::ColumnHeader : QAccessible::Cell;
    case Kind::Quote:
        return QAccessible::Section;
    case Kind::Tip:
    case Kind::Caution:
        return QAccessible::Note;
    case Kind::Link:
        return QAccessible::Link;
    case Kind::Picture:
        return QAccessible::Graphic;
    case Kind::Paragraph:
    case Kind::Code:
        break;
    }
    return QAccessible::Paragraph;
}

QAccessible::State ElementAccess::state() const
{
    QAccessible::State state;
    const AnswerElement here = element();
    state.readOnly = true;
    state.invalid = !isValid();
    state.invisible = !isValid() || !m_answer.pane()->isVisible();
    state.linked = here.kind == Kind::Link;
    state.checkable = here.isTask;
    state.checked = here.isDone;
    return state;
}

void *ElementAccess::interface_cast(QAccessible::InterfaceType type)
{
    const Kind kind = element().kind;
    if (type == QAccessible::TextInterface && kind != Kind::Picture && kind != Kind::Table && kind != Kind::List)
        return static_cast<QAccessibleTextInterface *>(this);
    if (type == QAccessible::ActionInterface && (kind == Kind::Link || kind == Kind::Picture))
        return static_cast<QAccessibleActionInterface *>(this);
    if (type == QAccessible::TableInterface && kind == Kind::Table)
        return static_cast<QAccessibleTableInterface *>(this);
    if (type == QAccessible::TableCellInterface && kind == Kind::Cell)
        return static_cast<QAccessibleTableCellInterface *>(this);
    return nullptr;
}

QStringList ElementAccess::actionNames() const
{
    return {QAccessibleActionInterface::pressAction()};
}

void ElementAccess::doAction(const QString &actionName)
{
    const AnswerElement here = element();
    if (!isValid() || actionName != QAccessibleActionInterface::pressAction())
        return;
    if (here.kind == Kind::Link)
        Q_EMIT m_answer.pane()->linkClicked(here.target, Qt::NoModifier, Qt::LeftButton);
    else if (here.kind == Kind::Picture)
        m_answer.pane()->openPicture(here.picture);
}

Pane *ElementAccess::textPane() const
{
    return isValid() ? m_answer.pane() : nullptr;
}

int ElementAccess::textStart() const
{
    return element().first;
}

int ElementAccess::textEnd() const
{
    return element().last;
}

} // namespace Wenda
