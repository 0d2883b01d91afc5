#include "window/toolbar.h"

#include "window/actions.h"
#include "window/icons.h"
#include "window/theme.h"
#include "window/yieldinglabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace Wenda {

static constexpr int barHeight = 48;
static constexpr int buttonSize = 34;

ToolBar::ToolBar(const Actions &actions, QMenu *mainMenu, QMenu *backMenu, QMenu *forwardMenu, QWidget *parent)
    : QFrame(parent)
    , m_row(new QHBoxLayout(this))
    , m_title(new YieldingLabel(Qt::ElideRight, this))
    , m_menu(new QToolButton(this))
{
    setFixedHeight(barHeight);
    m_row->setContentsMargins(10, 0, 10, 0);
    m_row->setSpacing(4);
    addButton(actions[Act::Back], backMenu);
    addButton(actions[Act::Forward], forwardMenu);
    QFont bold = font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_row->addSpacing(8);
    m_row->addWidget(m_title, 1);
    for (const Act act : {Act::TextSmaller, Act::TextLarger, Act::Bookmark, Act::Print})
        addButton(actions[act]);
    m_menu->setIcon(lineIcon(QStringLiteral("menu")));
    // Its right edge stands under the button's: the button is at the window's edge.
    connect(m_menu, &QToolButton::clicked, mainMenu, [this, mainMenu] {
        const int left = m_menu->width() - mainMenu->sizeHint().width();
        mainMenu->popup(m_menu->mapToGlobal(QPoint(left, m_menu->height() + 2)));
    });
    dress(m_menu);
    m_row->addWidget(m_menu);
    retranslate();
}

void ToolBar::dress(QToolButton *button)
{
    button->setAutoRaise(true);
    button->setIconSize({20, 20});
    button->setFixedSize(buttonSize, buttonSize);
    button->setFocusPolicy(Qt::TabFocus);
}

QToolButton *ToolBar::addButton(QAction *action, QMenu *menu)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    dress(button);
    if (menu) { // by a long press, or by the right button
        button->setMenu(menu);
        button->setPopupMode(QToolButton::DelayedPopup);
        button->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(button, &QWidget::customContextMenuRequested, menu,
                [button, menu] { menu->popup(button->mapToGlobal(QPoint(0, button->height()))); });
    }
    m_row->addWidget(button);
    return button;
}

void ToolBar::setTitle(const QString &title)
{
    m_title->setText(title);
    m_title->setToolTip(title);
}

void ToolBar::retranslate()
{
    m_menu->setToolTip(tr("Menu (%1)").arg(QKeySequence(Qt::Key_F10).toString(QKeySequence::NativeText)));
    m_menu->setText(tr("Menu"));
    m_menu->setAccessibleName(tr("Menu"));
}

void ToolBar::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(0, height() - 1, width(), 1, Theme::of(palette()).hairline);
}

} // namespace Wenda
