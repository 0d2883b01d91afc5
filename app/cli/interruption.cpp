#include "cli/interruption.h"

#include <QSocketNotifier>

#include <array>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace Wenda {

namespace {

constexpr std::array signalsMeant{SIGINT, SIGTERM, SIGHUP};

volatile std::sig_atomic_t isInterrupted = 0;
volatile std::sig_atomic_t pipeEnd = -1;

void take(int)
{
    const int errorBefore = errno;
    isInterrupted = 1;
    const char one = 1;
    [[maybe_unused]] const ssize_t sent = write(pipeEnd, &one, 1);
    errno = errorBefore;
}

void setHandler(void (*handler)(int), int flags)
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = flags;
    for (const int number : signalsMeant)
        sigaction(number, &action, nullptr);
}

} // namespace

Interruption::Interruption(QObject *parent)
    : QObject(parent)
{
}

Interruption::~Interruption()
{
    if (!m_notifier)
        return;
    setHandler(SIG_DFL, 0);
    for (const int end : m_ends)
        close(end);
}

void Interruption::expect()
{
    if (m_notifier || pipe2(m_ends, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    isInterrupted = 0;
    pipeEnd = m_ends[1];
    m_notifier = new QSocketNotifier(m_ends[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        Q_EMIT came();
    });
    setHandler(take, SA_RESETHAND | SA_RESTART);
}

bool Interruption::hasCome() const
{
    return m_notifier && isInterrupted;
}

} // namespace Wenda
