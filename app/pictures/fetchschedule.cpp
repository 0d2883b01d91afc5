#include "pictures/fetchschedule.h"

namespace Wenda {

FetchSchedule::FetchSchedule(int perHost, int inFlight)
    : m_perHost(perHost)
    , m_most(inFlight)
{
}

void FetchSchedule::add(const QString &key, const QString &host, const FetchPlace &place)
{
    remove(key);
    m_waiting.insert(key, {host, place});
    m_lines[host].waiting.insert_or_assign(place, key);
    offer(host);
}

bool FetchSchedule::isWaiting(const QString &key) const
{
    return m_waiting.contains(key);
}

bool FetchSchedule::remove(const QString &key)
{
    const auto spot = m_waiting.constFind(key);
    if (spot == m_waiting.constEnd())
        return false;
    const QString host = spot->host;
    m_lines[host].waiting.erase(spot->place);
    m_waiting.erase(spot);
    offer(host);
    return true;
}

std::optional<QString> FetchSchedule::next()
{
    if (m_flying.size() >= m_most || m_ready.empty())
        return {};
    const QString host = m_ready.begin()->second;
    Line &line = m_lines[host];
    const QString key = line.waiting.begin()->second;
    line.waiting.erase(line.waiting.begin());
    ++line.inFlight;
    m_waiting.remove(key);
    m_flying.insert(key, host);
    offer(host);
    return key;
}

void FetchSchedule::finish(const QString &key)
{
    const auto flying = m_flying.constFind(key);
    if (flying == m_flying.constEnd())
        return;
    const QString host = *flying;
    m_flying.erase(flying);
    --m_lines[host].inFlight;
    offer(host);
}

int FetchSchedule::inFlight() const
{
    return int(m_flying.size());
}

int FetchSchedule::inFlightTo(const QString &host) const
{
    const auto line = m_lines.constFind(host);
    return line == m_lines.cend() ? 0 : line->inFlight;
}

QStringList FetchSchedule::waitingFor(const QString &host) const
{
    QStringList keys;
    for (const auto &[place, key] : m_lines.value(host).waiting)
        keys.append(key);
    return keys;
}

void FetchSchedule::hold(const QString &host)
{
    ++m_lines[host].holds;
    offer(host);
}

void FetchSchedule::letGo(const QString &host)
{
    --m_lines[host].holds;
    offer(host);
}

void FetchSchedule::offer(const QString &host)
{
    withdraw(host);
    const Line &line = m_lines[host];
    if (!line.waiting.empty() && line.inFlight < m_perHost && line.holds == 0) {
        const FetchPlace place = line.waiting.begin()->first;
        m_ready.insert_or_assign({place, host}, host);
        m_offered.insert(host, place);
    } else if (line.waiting.empty() && line.inFlight == 0 && line.holds == 0) {
        m_lines.remove(host);
    }
}

void FetchSchedule::withdraw(const QString &host)
{
    const auto offered = m_offered.constFind(host);
    if (offered == m_offered.constEnd())
        return;
    m_ready.erase({*offered, host});
    m_offered.erase(offered);
}

} // namespace Wenda
