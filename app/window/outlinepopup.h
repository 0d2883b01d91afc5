#pragma once

#include "library/topic.h"

#include <QFrame>

class QListWidget;

namespace Wenda {

// The headings of the page at hand, to jump to.
class OutlinePopup final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutlinePopup)

public:
    OutlinePopup(const Outline &outline, const QString &currentId, QWidget *parent);

    void popUpIn(const QWidget *pane); // at its upper right

Q_SIGNALS:
    void chosen(const QString &topicId);

private:
    QListWidget *m_list;
};

} // namespace Wenda
