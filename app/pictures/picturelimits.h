#pragma once

#include <QDateTime>
#include <QList>

#include <chrono>
#include <functional>

namespace Wenda {

// The store's measures, as the reader gets them. Tests hand in shorter ones and a clock of their own.
struct PictureLimits
{
    using Time = std::chrono::milliseconds;

    int perHost = 6;
    int inFlight = 64;
    int redirects = 5;
    qint64 fileBytes = 20 * 1024 * 1024;    // a picture as it comes; counted while reading
    qint64 memoryBytes = 128 * 1024 * 1024; // decoded, all pictures together
    qint64 cacheBytes = 256 * 1024 * 1024;  // on disk, kept pictures apart

    Time deadline{60'000}; // from the first request to the last byte, redirects included
    Time silence{15'000};  // until the answer begins
    Time rateWindow{10'000};
    qint64 rateBytes = 10 * 1024; // fewer in a window is too slow

    QList<Time> retryPauses{Time{2'000}, Time{8'000}}; // for 429 and 5xx
    Time retryAfterCap{3'600'000};
    Time patience{20'000};       // a longer Retry-After is a failure now and another try then
    Time plainMemory{3'600'000}; // how long a host that speaks no https is asked by http at once
    Time freshFloor{86'400'000}; // for an answer that names no lifetime
    Time goneMemory{86'400'000}; // 404 and 410
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };
};

} // namespace Wenda
