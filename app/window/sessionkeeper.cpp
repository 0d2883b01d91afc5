#include "window/sessionkeeper.h"

#include <QtConcurrentRun>

namespace Wenda {

static constexpr int delay = 700; // milliseconds

SessionKeeper::SessionKeeper(const QString &file, std::function<Session()> now, QObject *parent)
    : QObject(parent)
    , m_file(file)
    , m_now(std::move(now))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(delay);
    connect(&m_soon, &QTimer::timeout, this, &SessionKeeper::write);
    connect(&m_writing, &QFutureWatcherBase::finished, this, &SessionKeeper::take);
}

SessionKeeper::~SessionKeeper()
{
    m_writing.waitForFinished();
}

Result<Session> SessionKeeper::read()
{
    const Result<Session> session = readSession(m_file);
    m_known = session.value_or(Session());
    return session;
}

void SessionKeeper::keep()
{
    if (!m_soon.isActive())
        m_soon.start();
}

void SessionKeeper::write()
{
    if (m_writing.isRunning())
        return keep();
    m_written = m_now();
    m_writing.setFuture(QtConcurrent::run(&writeBesideOthers, m_file, m_written, m_known));
}

// Meanwhile the reader went on.
void SessionKeeper::take()
{
    const Result<Session> written = m_writing.result();
    if (!written) {
        Q_EMIT failed(written.error());
        return;
    }
    m_known = *written;
    const Session now = m_now();
    const Session whole = withRecentOf(*written, now, m_written);
    if (whole != now)
        Q_EMIT joined(whole);
}

Result<void> SessionKeeper::keepNow()
{
    m_soon.stop();
    m_writing.waitForFinished();
    if (m_writing.future().isResultReadyAt(0))
        m_known = m_writing.result().value_or(m_known);
    const Result<Session> written = writeBesideOthers(m_file, m_now(), m_known);
    if (!written)
        return std::unexpected(written.error());
    m_known = *written;
    return {};
}

} // namespace Wenda
