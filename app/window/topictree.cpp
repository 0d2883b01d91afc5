#include "window/topictree.h"

#include "window/bykeys.h"
#include "window/rowdelegate.h"
#include "window/theme.h"
#include "window/themepaint.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>

namespace Wenda {

static constexpr int panelMargin = 6; // from the right edge to the tint of a row; Sidebar leaves as much at the left

TopicTree::TopicTree(QWidget *parent)
    : QTreeView(parent)
{
    setItemDelegate(new RowDelegate(this));
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setUniformRowHeights(false);
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setTextElideMode(Qt::ElideNone);
    setExpandsOnDoubleClick(false);
    setMouseTracking(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    viewport()->setAutoFillBackground(false);
}

void TopicTree::follow(const QModelIndex &index)
{
    const QScopedValueRollback following(m_isFollowing, true);
    setCurrentIndex(index);
    if (index.isValid())
        scrollTo(index);
}

void TopicTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    // A mouse press says what it wants on release; keys and screen readers say it here.
    if (!m_isFollowing && !m_isPressed && current.isValid() && current.flags().testFlag(Qt::ItemIsSelectable))
        Q_EMIT walkedTo(current);
}

void TopicTree::mousePressEvent(QMouseEvent *event)
{
    m_isByKeys = false;
    m_grab.press(*event, indexAt(event->position().toPoint()));
    const QScopedValueRollback pressed(m_isPressed, true);
    if (event->button() == Qt::LeftButton && !event->modifiers().testFlag(Qt::ControlModifier))
        QTreeView::mousePressEvent(event);
    else
        event->accept(); // a tab or a menu is wanted: the row that is being read stays chosen
}

// A row under a moving pressed button is taken along, not walked to.
void TopicTree::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton))
        return QTreeView::mouseMoveEvent(event);
    const QModelIndex index = m_grab.takenBy(*event);
    if (!index.isValid())
        return;
    setState(NoState);
    Q_EMIT dragged(index);
}

void TopicTree::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const bool isOnText = index.isValid() && visualRect(index).contains(event->position().toPoint());
    const QScopedValueRollback pressed(m_isPressed, true);
    QTreeView::mouseReleaseEvent(event);
    if (!isOnText)
        return;
    const bool isTab = event->button() == Qt::MiddleButton ||
                       (event->button() == Qt::LeftButton && event->modifiers().testFlag(Qt::ControlModifier));
    if (isTab)
        Q_EMIT tabWanted(index);
    else if (event->button() == Qt::LeftButton && index == currentIndex()) {
        if (index.flags().testFlag(Qt::ItemIsSelectable))
            Q_EMIT chosen(index);
        else
            setExpanded(index, !isExpanded(index));
    }
}

void TopicTree::focusInEvent(QFocusEvent *event)
{
    m_isByKeys = isByKeys(event->reason());
    const QScopedValueRollback following(m_isFollowing, true); // Qt moves to the first row: nobody asked to read it
    QTreeView::focusInEvent(event);
}

void TopicTree::keyPressEvent(QKeyEvent *event)
{
    m_isByKeys = true;
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QModelIndex index = currentIndex();
    if (!isEnter || !index.isValid())
        return QTreeView::keyPressEvent(event);
    if (event->modifiers().testFlag(Qt::ControlModifier))
        Q_EMIT tabWanted(index);
    else
        Q_EMIT chosen(index);
}

// The tint goes from edge to edge, under the branch sign too.
void TopicTree::drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::of(palette());
    const QRect panel(0, option.rect.top(), viewport()->width() - panelMargin, option.rect.height());
    const bool isUnderMouse = option.rect.contains(viewport()->mapFromGlobal(QCursor::pos())) && underMouse();
    if (selectionModel()->isSelected(index))
        paintPanel(*painter, panel, theme.accentTint, {});
    else if (isUnderMouse)
        paintPanel(*painter, panel, theme.hover(), {});
    if (hasFocus() && m_isByKeys && index == currentIndex())
        paintFocus(*painter, panel, theme);
    QTreeView::drawRow(painter, option, index);
}

void TopicTree::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        scheduleDelayedItemsLayout(); // two-line rows depend on the width
}

} // namespace Wenda
