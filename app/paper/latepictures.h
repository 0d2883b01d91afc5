#pragma once

#include <QObject>
#include <QTimer>

#include <set>

class QTextDocument;

namespace Wenda {

// Lays a document out anew where pictures came whose room is another than was kept for them: many together, and as many
// as a turn of the event loop has time for.
class LatePictures final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LatePictures)

public:
    explicit LatePictures(QTextDocument &document);

    void add(int position);
    void start(); // those added, soon
    bool isEmpty() const { return m_positions.empty(); }
    void setFirst(int position) { m_first = position; } // those from there on come before the others

Q_SIGNALS:
    void layingOut();
    void laidOut();

private:
    void layOut();
    void layOutTogether();

    QTextDocument &m_document;
    std::set<int> m_positions;
    int m_first = 0;
    QTimer m_turn;
    qint64 m_turnTime = 0; // milliseconds that the last one took
};

} // namespace Wenda
