// What the fetch has learned of whole hosts: busy ones, silent ones, those without an address.
#include "pictures/picturefetch.h"

namespace Wenda {

// Too many requests (429) are all of ours. An error with a long pause may be of one picture only, until as many as may
// ask at once have it in a row.
void PictureFetch::refuse(const QString &host, int status, qint64 milliseconds)
{
    if (status != 429 && ++m_refusals[host] < m_limits.perHost)
        return;
    m_refusals.remove(host);
    m_busyHosts.insert(host, {m_clock.elapsed() + milliseconds, status});
}

void PictureFetch::holdHost(const QString &host, qint64 milliseconds)
{
    m_schedule.hold(host);
    QTimer::singleShot(milliseconds, this, [this, host] {
        m_schedule.letGo(host);
        m_pump.start(0);
    });
}

// A host without an address, or one that leaves as many as may ask at once without a word, costs its time once and not
// for each of ten thousand pictures: what waits for it now fails like the others. What comes later asks anew.
void PictureFetch::judgeHost(const QString &host, const FetchAnswer &answer)
{
    if (answer.fault == PictureFault::HostNotFound)
        return failLine(host, answer.fault);
    const bool isSilent = answer.fault == PictureFault::NoAnswer;
    if (!isSilent)
        m_silences.remove(host);
    else if (++m_silences[host] >= m_limits.perHost)
        failLine(host, answer.fault);
    else if (!m_doubted.contains(host)) {
        m_doubted.insert(host);
        m_schedule.hold(host);
    }
}

void PictureFetch::settleDoubts()
{
    const auto isSettled = [this](const QString &host) {
        return m_schedule.inFlightTo(host) == 0 || !m_silences.contains(host);
    };
    for (auto host = m_doubted.begin(); host != m_doubted.end();) {
        if (!isSettled(*host)) {
            ++host;
            continue;
        }
        m_schedule.letGo(*host);
        host = m_doubted.erase(host);
    }
}

void PictureFetch::failLine(const QString &host, PictureFault fault)
{
    m_silences.remove(host);
    for (const QString &address : m_schedule.waitingFor(host)) {
        const auto job = m_jobs.find(address); // whoever hears of one failure may drop another
        if (job != m_jobs.end() && m_schedule.remove(address))
            fail(address, *job, fault, 0);
    }
}

} // namespace Wenda
