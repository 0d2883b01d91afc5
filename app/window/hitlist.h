#pragma once

#include "search/hit.h"
#include "window/rowgrab.h"

#include <QListView>

namespace Wenda {

// Hits by relevance, one under the other: to open with a click or Enter, to take along with the mouse.
class HitList final : public QListView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HitList)

public:
    explicit HitList(QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const Wenda::Hit &hit);    // click or Enter
    void tabWanted(const Wenda::Hit &hit); // middle click, Ctrl+click
    void dragged(const Wenda::Hit &hit);
    void menuWanted(const Wenda::Hit &hit, const QPoint &globalPlace);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    RowGrab m_grab;
};

} // namespace Wenda
