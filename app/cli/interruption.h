#pragma once

#include <QObject>

class QSocketNotifier;

namespace Wenda {

// Ctrl-C and the like, for commands that have something to take back: it is told, and the second one ends the program.
class Interruption final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Interruption)

public:
    explicit Interruption(QObject *parent = nullptr);
    ~Interruption() override;

    void expect();        // from here on the first one no longer ends the program
    bool hasCome() const; // also without an event loop

Q_SIGNALS:
    void came();

private:
    int m_ends[2] = {-1, -1}; // a pipe: a signal's handler may do no more than write to it
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace Wenda
