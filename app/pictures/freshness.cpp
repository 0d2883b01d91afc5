#include "pictures/freshness.h"

#include <QTimeZone>

namespace Wenda {

constexpr qint64 longestSeconds = 365LL * 86'400;
constexpr qint64 longestGuess = 30LL * 86'400;

QDateTime httpDate(const QByteArray &text)
{
    // Qt reads a numeric zone only.
    const QString plain = QString::fromLatin1(text).trimmed().replace(QLatin1String("GMT"), QLatin1String("+0000"));
    return QDateTime::fromString(plain, Qt::RFC2822Date).toUTC();
}

// The seconds that the answer names: nothing where it names none.
static std::optional<qint64> namedLifetime(const HttpHeaders &headers, const QDateTime &sent)
{
    for (const QByteArray &part : headers.value("cache-control").split(',')) {
        const QByteArray directive = part.trimmed().toLower();
        if (directive == "no-store" || directive == "no-cache")
            return 0;
    }
    for (const QByteArray &part : headers.value("cache-control").split(',')) {
        const QByteArray directive = part.trimmed().toLower();
        if (!directive.startsWith("max-age="))
            continue;
        bool isNumber = false;
        const qint64 seconds = directive.mid(8).replace('"', "").toLongLong(&isNumber);
        return isNumber ? qBound<qint64>(0, seconds, longestSeconds) : 0;
    }
    if (headers.contains("expires")) {
        const QDateTime expires = httpDate(headers.value("expires"));
        return expires.isValid() ? qBound<qint64>(0, sent.secsTo(expires), longestSeconds) : 0;
    }
    return {};
}

Validity validityOf(const HttpHeaders &headers, const PictureLimits &limits)
{
    const QDateTime now = limits.now();
    const QDateTime date = httpDate(headers.value("date"));
    const QDateTime sent = date.isValid() ? date : now;
    Validity validity{headers.value("etag"), headers.value("last-modified"), {}};
    if (const auto named = namedLifetime(headers, sent)) {
        const qint64 age = qMax<qint64>(0, headers.value("age").toLongLong());
        validity.freshUntil = now.addSecs(qMax<qint64>(0, *named - age));
        return validity;
    }
    const QDateTime changed = httpDate(validity.lastModified);
    const qint64 guess = changed.isValid() ? qBound<qint64>(0, changed.secsTo(sent) / 10, longestGuess) : 0;
    validity.freshUntil = now.addMSecs(qMax<qint64>(guess * 1000, limits.freshFloor.count()));
    return validity;
}

std::optional<PictureLimits::Time> retryAfter(const HttpHeaders &headers, const PictureLimits &limits)
{
    using Time = PictureLimits::Time;
    if (!headers.contains("retry-after"))
        return {};
    bool isNumber = false;
    const qint64 seconds = headers.value("retry-after").trimmed().toLongLong(&isNumber);
    if (isNumber && seconds >= 0)
        return qMin(Time(qMin<qint64>(seconds, 1'000'000) * 1000), limits.retryAfterCap);
    const QDateTime then = httpDate(headers.value("retry-after"));
    if (!then.isValid())
        return {};
    return qBound(Time(0), Time(limits.now().msecsTo(then)), limits.retryAfterCap);
}

} // namespace Wenda
