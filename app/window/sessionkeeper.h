#pragma once

#include "window/session.h"

#include <QFutureWatcher>
#include <QTimer>

#include <functional>

namespace Wenda {

// Keeps the session's file up to date: a little after each change, on a thread of its own, as a disk takes its time to
// tell that it has written.
class SessionKeeper final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SessionKeeper)

public:
    // now: where everything is.
    SessionKeeper(const QString &file, std::function<Session()> now, QObject *parent = nullptr);
    ~SessionKeeper() override;

    Result<Session> read(); // as readSession
    void keep();            // soon
    Result<void> keepNow(); // waits until it is written. Errors: as writeSession

Q_SIGNALS:
    void joined(const Wenda::Session &session); // another window read, searched or opened something
    void failed(const Wenda::Error &error);

private:
    void write();
    void take();

    QString m_file;
    std::function<Session()> m_now;
    Session m_known;   // as last read or written here: what differs in the file is another window's
    Session m_written; // what is being written
    QTimer m_soon;
    QFutureWatcher<Result<Session>> m_writing;
};

} // namespace Wenda
