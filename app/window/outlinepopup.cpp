#include "window/outlinepopup.h"

#include <QListWidget>
#include <QVBoxLayout>

namespace Wenda {

OutlinePopup::OutlinePopup(const Outline &outline, const QString &currentId, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_list(new QListWidget(this))
{
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(4, 4, 4, 4);
    column->addWidget(m_list);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setAccessibleName(tr("On this page"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (const Topic &topic : outline) {
        auto *item = new QListWidgetItem(QString(std::max(0, topic.level - 1) * 3, u' ') + topic.title, m_list);
        item->setData(Qt::UserRole, topic.id);
        item->setData(Qt::AccessibleTextRole, topic.title);
        item->setToolTip(topic.title);
        item->setSizeHint({10, std::max(30, fontMetrics().height() + 10)});
        if (topic.id == currentId)
            m_list->setCurrentItem(item);
    }
    const auto choose = [this](const QListWidgetItem *item) {
        const QString id = item->data(Qt::UserRole).toString();
        close();
        Q_EMIT chosen(id);
    };
    connect(m_list, &QListWidget::itemClicked, this, choose);
    connect(m_list, &QListWidget::itemActivated, this, choose);
}

void OutlinePopup::popUpIn(const QWidget *pane)
{
    const int rows = m_list->count() * std::max(30, fontMetrics().height() + 10) + 12;
    resize(std::min(380, pane->width() - 32), std::min(rows, pane->height() - 32));
    move(pane->mapToGlobal(QPoint(pane->width() - width() - 16, 16)));
    show();
    m_list->setFocus();
    if (m_list->currentItem())
        m_list->scrollToItem(m_list->currentItem(), QListWidget::PositionAtCenter);
}

} // namespace Wenda
