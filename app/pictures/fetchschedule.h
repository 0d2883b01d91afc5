#pragma once

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

#include <compare>
#include <map>
#include <optional>

namespace Wenda {

// Where a wish stands in a line: nearer priorities first, in one priority the latest turn (what the reader scrolled to
// last), in one turn the order of asking.
struct FetchPlace
{
    int priority = 0;
    qint64 turn = 0;
    qint64 number = 0;

    friend std::strong_ordering operator<=>(const FetchPlace &a, const FetchPlace &b)
    {
        if (const auto order = a.priority <=> b.priority; order != 0)
            return order;
        if (const auto order = b.turn <=> a.turn; order != 0)
            return order;
        return a.number <=> b.number;
    }
    friend bool operator==(const FetchPlace &, const FetchPlace &) = default;
};

// Who may be sent now: so many at once to one host, so many in all. A line a host; keys are picture addresses.
class FetchSchedule final
{
public:
    FetchSchedule(int perHost, int inFlight);

    void add(const QString &key, const QString &host, const FetchPlace &place); // a key in the line moves there
    bool isWaiting(const QString &key) const;
    bool remove(const QString &key); // out of the line; false where it does not stand there
    std::optional<QString> next();   // out of the line and in flight
    void finish(const QString &key); // no longer in flight
    int inFlight() const;
    int inFlightTo(const QString &host) const;
    QStringList waitingFor(const QString &host) const; // in their order

    void hold(const QString &host); // nothing is sent there until let go as often as held
    void letGo(const QString &host);

private:
    struct Line
    {
        std::map<FetchPlace, QString> waiting;
        int inFlight = 0;
        int holds = 0;
    };
    struct Spot
    {
        QString host;
        FetchPlace place;
    };

    void offer(const QString &host); // keeps m_ready true to the host's line
    void withdraw(const QString &host);

    int m_perHost;
    int m_most;
    QHash<QString, Line> m_lines;
    QHash<QString, Spot> m_waiting;
    QHash<QString, QString> m_flying;                          // key to host
    std::map<std::pair<FetchPlace, QString>, QString> m_ready; // the heads of the hosts that may be sent to
    QHash<QString, FetchPlace> m_offered;                      // the same by host
};

} // namespace Wenda
