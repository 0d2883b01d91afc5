#pragma once

#include "reader/pane.h"

#include <QFrame>
#include <QLabel>
#include <QLineEdit>

namespace Wenda {

class IconButton;

// Find in page: a small bar in the pane's upper corner. As one types, all marks show and are counted.
class FindBar final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindBar)

public:
    explicit FindBar(Pane *pane);

    void open(const QString &text); // what is selected, or nothing: what was sought before
    void setStyle(const PageStyle &style);
    void retranslate();
    QSize sizeHint() const override; // with room for the longest count
    void tell(const Pane::FindState &state, bool isForward);

public Q_SLOTS:
    void close();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void find();
    void step(bool isForward);

    Pane *m_pane;
    QLineEdit *m_field;
    QLabel *m_count;
    IconButton *m_previous;
    IconButton *m_next;
    IconButton *m_close;
};

} // namespace Wenda
