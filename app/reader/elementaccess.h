#pragma once

#include "reader/answerelements.h"
#include "reader/answertext.h"

#include <QPointer>

namespace Wenda {

class AnswerAccess;
class TypesetDocument;

// One element of the answer. It stays valid as long as its document is the one that is shown.
class ElementAccess final : public QAccessibleInterface,
                            public AnswerText,
                            public QAccessibleActionInterface,
                            public QAccessibleTableInterface,
                            public QAccessibleTableCellInterface
{
public:
    ElementAccess(const AnswerAccess &answer, TypesetDocument *document, int place);
    Q_DISABLE_COPY_MOVE(ElementAccess)

    int place() const { return m_place; }

    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QWindow *window() const override;
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int index) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    int childCount() const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QString text(QAccessible::Text text) const override;
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override;
    QAccessible::Role role() const override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;
    using AnswerText::text;

    // A link is followed, a picture opened.
    QStringList actionNames() const override;
    void doAction(const QString &actionName) override;
    QStringList keyBindingsForAction(const QString &) const override { return {}; }

    // A table.
    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override;
    QString columnDescription(int column) const override;
    QString rowDescription(int) const override { return {}; }
    int columnCount() const override;
    int rowCount() const override;
    int selectedCellCount() const override { return 0; }
    QList<QAccessibleInterface *> selectedCells() const override { return {}; }
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return 0; }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override { return {}; }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override {}

    // A cell.
    bool isSelected() const override { return false; }
    QList<QAccessibleInterface *> columnHeaderCells() const override;
    QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    int columnIndex() const override;
    int rowIndex() const override;
    int columnExtent() const override;
    int rowExtent() const override;
    QAccessibleInterface *table() const override { return parent(); }

protected:
    Pane *textPane() const override;
    int textStart() const override;
    int textEnd() const override;

private:
    AnswerElement element() const; // empty where the document is gone
    QString description(const AnswerElement &element) const;

    const AnswerAccess &m_answer; // it takes its elements with it
    QPointer<TypesetDocument> m_document;
    int m_place;
};

} // namespace Wenda
