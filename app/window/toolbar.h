#pragma once

#include <QFrame>

class QAction;
class QHBoxLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace Wenda {

class Actions;

// Back, forward, the library's name; at the right text size, bookmark, print, menu.
class ToolBar final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ToolBar)

public:
    ToolBar(const Actions &actions, QMenu *mainMenu, QMenu *backMenu, QMenu *forwardMenu, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void retranslate();
    QToolButton *menuButton() const { return m_menu; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *addButton(QAction *action, QMenu *menu = nullptr);
    void dress(QToolButton *button);

    QHBoxLayout *m_row;
    QLabel *m_title;
    QToolButton *m_menu;
};

} // namespace Wenda
