#pragma once

#include <QObject>

class QTextDocument;

namespace Wenda {

// Lays a long document out in even turns of the event loop. Qt's layout doubles what it does in each of its turns, up
// to 200,000 characters: a long table would hold the window up for a fifth of a second.
class LayoutTurns final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LayoutTurns)

public:
    explicit LayoutTurns(QTextDocument &document);

    void restart() { m_done = 0; } // all of the document is to be laid out anew
    void reach(qreal y);           // lays out that far, in even steps

    // Goes on for some milliseconds. False: it is laid out as far as that.
    bool goOn(int position); // a character position

protected:
    bool eventFilter(QObject *layout, QEvent *event) override;

private:
    bool isLayoutTimer(QObject *layout, int timer) const;
    void beginAnew(); // if all that was laid out is no more
    qreal step();     // the lower edge of what it laid out

    QTextDocument &m_document;
    int m_done = 0;           // characters
    bool m_isHurried = false; // somebody waits
};

} // namespace Wenda
