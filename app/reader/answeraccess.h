#pragma once

#include "reader/answerelements.h"
#include "reader/answertext.h"

#include <QAccessibleWidget>
#include <QPointer>

namespace Wenda {

class TypesetDocument;

// The pane as a screen reader meets it: a document whose children are its headings, paragraphs, lists, tables, links
// and pictures, before them what else stands in the pane. To Qt a text browser is one text.
class AnswerAccess final : public QAccessibleWidget, public AnswerText
{
public:
    static void install(); // for every pane; once is enough

    explicit AnswerAccess(Pane *pane);
    ~AnswerAccess() override;
    Q_DISABLE_COPY_MOVE(AnswerAccess)

    const AnswerElements &elements() const; // of the document that is shown now
    QAccessibleInterface *element(int place) const;
    int placeAt(const QPoint &point) const; // on the screen; 0: the document
    QRect rectOf(const AnswerElement &element) const;
    bool isShown(const TypesetDocument *document) const;
    Pane *pane() const;

    int childCount() const override;
    QAccessibleInterface *child(int index) const override;
    int indexOfChild(const QAccessibleInterface *child) const override;
    QAccessibleInterface *childAt(int x, int y) const override;
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

protected:
    Pane *textPane() const override { return pane(); }
    int textStart() const override { return 0; }
    int textEnd() const override;

private:
    QList<QAccessibleInterface *> parts() const; // the widgets in the pane but its viewport
    void forget() const;

    mutable QPointer<TypesetDocument> m_document;
    mutable AnswerElements m_elements;
    mutable QList<QAccessible::Id> m_ids; // 0: not asked for yet
};

} // namespace Wenda
