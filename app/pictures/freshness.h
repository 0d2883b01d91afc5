#pragma once

#include "pictures/picturelimits.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>

#include <optional>

namespace Wenda {

// An answer's headers, names in lower case.
using HttpHeaders = QHash<QByteArray, QByteArray>;

// Until when an answer need not be asked for again, and by what to ask then (RFC 9111, for a cache of one reader).
struct Validity
{
    QByteArray etag;
    QByteArray lastModified;
    QDateTime freshUntil;

    bool canAsk() const { return !etag.isEmpty() || !lastModified.isEmpty(); }
    bool operator==(const Validity &) const = default;
};

// no-cache and no-store mean: stale at once. What names no lifetime is fresh for a tenth of its age, but no less than
// the floor and no more than thirty days.
Validity validityOf(const HttpHeaders &headers, const PictureLimits &limits);

// Retry-After, in seconds or as a date, from now; at most the cap.
std::optional<PictureLimits::Time> retryAfter(const HttpHeaders &headers, const PictureLimits &limits);

// An HTTP date (RFC 9110, 5.6.7), invalid where it is none.
QDateTime httpDate(const QByteArray &text);

} // namespace Wenda
