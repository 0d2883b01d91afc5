#include "window/hitlist.h"

#include "window/hitdelegate.h"
#include "window/hitlistmodel.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace Wenda {

static constexpr int rowsInView = 12;

static bool asksForTab(const QMouseEvent &event)
{
    return event.button() == Qt::MiddleButton ||
           (event.button() == Qt::LeftButton && event.modifiers().testFlag(Qt::ControlModifier));
}

HitList::HitList(QWidget *parent)
    : QListView(parent)
{
    setItemDelegate(new HitDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setBatchSize(rowsInView);
    setMouseTracking(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    viewport()->setAutoFillBackground(false);
    connect(this, &QListView::clicked, this,
            [this](const QModelIndex &index) { Q_EMIT chosen(HitListModel::hitAt(index)); });
    connect(this, &QListView::customContextMenuRequested, this, [this](const QPoint &place) {
        if (const QModelIndex index = indexAt(place); index.isValid())
            Q_EMIT menuWanted(HitListModel::hitAt(index), viewport()->mapToGlobal(place));
    });
}

// A tab of its own leaves the row that is being read chosen.
void HitList::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    m_grab.press(*event, index);
    if (asksForTab(*event) && index.isValid())
        event->accept();
    else
        QListView::mousePressEvent(event);
}

void HitList::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton))
        QListView::mouseMoveEvent(event);
    else if (const QModelIndex index = m_grab.takenBy(*event); index.isValid())
        Q_EMIT dragged(HitListModel::hitAt(index));
}

void HitList::mouseReleaseEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (asksForTab(*event) && index.isValid())
        Q_EMIT tabWanted(HitListModel::hitAt(index));
    else
        QListView::mouseReleaseEvent(event);
}

void HitList::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid())
        Q_EMIT chosen(HitListModel::hitAt(currentIndex()));
    else
        QListView::keyPressEvent(event);
}

} // namespace Wenda
