#pragma once

#include "window/rowgrab.h"

#include <QTreeView>

namespace Wenda {

// A tree of rows with rounded tints, for topics and for hits in their contents. A click and the arrow keys choose, a
// middle click or Ctrl+click asks for a tab of its own.
class TopicTree final : public QTreeView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TopicTree)

public:
    explicit TopicTree(QWidget *parent = nullptr);

    // Chooses and shows a row without telling anyone.
    void follow(const QModelIndex &index);

Q_SIGNALS:
    void chosen(const QModelIndex &index);    // click or Enter
    void walkedTo(const QModelIndex &index);  // by the arrow keys
    void tabWanted(const QModelIndex &index); // middle click, Ctrl+click, Ctrl+Enter
    void dragged(const QModelIndex &index);   // with the left button, away from where it was pressed

protected:
    void drawRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    RowGrab m_grab;
    bool m_isFollowing = false;
    bool m_isPressed = false;
    bool m_isByKeys = false; // the focus came, or moved, by the keyboard: its frame is shown
};

} // namespace Wenda
