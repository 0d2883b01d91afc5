#include "pictures/picturefetch.h"

#include "pictures/address.h"

namespace Wenda {

using namespace Qt::StringLiterals;

static bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

static bool isBusy(int status)
{
    return status == 429 || status >= 500;
}

static PictureFault faultOf(int status)
{
    if (status == 404 || status == 410)
        return PictureFault::NotFound;
    if (status == 401 || status == 403 || status == 407)
        return PictureFault::Forbidden;
    return status >= 400 ? PictureFault::ServerError : PictureFault::NotAPicture;
}

PictureFetch::PictureFetch(const PictureLimits &limits, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_schedule(limits.perHost, limits.inFlight)
{
    m_clock.start();
    m_pump.setSingleShot(true);
    connect(&m_pump, &QTimer::timeout, this, &PictureFetch::pump);
}

PictureFetch::~PictureFetch()
{
    qDeleteAll(findChildren<PictureTransfer *>()); // before the network that their replies belong to
}

QString PictureFetch::hostOf(const QUrl &url)
{
    return url.host() % ':'_L1 % QString::number(url.port(url.scheme() == "https"_L1 ? 443 : 80));
}

void PictureFetch::ask(const QString &address, const Validity &known, const FetchPlace &place, bool isByReader)
{
    if (const auto job = m_jobs.find(address); job != m_jobs.end()) {
        job->place = place;
        if (m_schedule.isWaiting(address))
            enqueue(address, *job);
        return;
    }
    Job job;
    job.urls = networkUrls(address);
    if (job.urls.isEmpty())
        return finish({.address = address, .fault = PictureFault::BadAddress});
    if (job.urls.size() > 1 && m_plainHosts.value(job.urls.first().host(), -1) > m_clock.elapsed())
        job.way = 1;
    job.hop = job.urls[job.way];
    if (isByReader)
        m_busyHosts.remove(hostOf(job.hop));
    job.known = known;
    job.place = place;
    job.id = ++m_lastId;
    enqueue(address, *m_jobs.insert(address, job));
}

void PictureFetch::drop(const QString &address)
{
    const auto job = m_jobs.find(address);
    if (job == m_jobs.end())
        return;
    delete job->transfer;
    m_jobs.erase(job);
    m_schedule.remove(address);
    m_schedule.finish(address);
    m_pump.start(0);
}

bool PictureFetch::isAsked(const QString &address) const
{
    return m_jobs.contains(address);
}

int PictureFetch::inFlight() const
{
    return m_schedule.inFlight();
}

void PictureFetch::enqueue(const QString &address, Job &job)
{
    m_schedule.add(address, hostOf(job.hop), job.place);
    m_pump.start(0);
}

void PictureFetch::pump()
{
    settleDoubts();
    while (const auto address = m_schedule.next())
        send(*address, m_jobs[*address]);
}

void PictureFetch::send(const QString &address, Job &job)
{
    const Hold hold = m_busyHosts.value(hostOf(job.hop));
    if (const qint64 rest = hold.until - m_clock.elapsed(); rest > 0)
        return fail(address, job, PictureFault::ServerError, hold.status, rest);
    if (!job.since.isValid())
        job.since.start();
    job.visited.insert(job.hop);
    job.transfer =
        new PictureTransfer(m_network, job.hop, job.known, m_limits, PictureLimits::Time(job.since.elapsed()), this);
    connect(job.transfer, &PictureTransfer::finished, this,
            [this, address](const FetchAnswer &answer) { take(address, answer); });
    Q_EMIT sent(address);
}

void PictureFetch::take(const QString &address, const FetchAnswer &answer)
{
    const auto found = m_jobs.find(address);
    if (found == m_jobs.end())
        return;
    Job &job = *found;
    job.transfer->deleteLater();
    job.transfer = nullptr;
    m_schedule.finish(address);
    m_pump.start(0);
    const QString host = hostOf(job.hop);
    if (answer.fault != PictureFault::None) {
        fail(address, job, answer.fault, answer.status);
        return judgeHost(host, answer);
    }
    m_silences.remove(host);
    if (followed(address, job, answer) || postponed(address, job, answer))
        return;
    m_refusals.remove(host);
    const bool isUnchanged = answer.status == 304 && job.known.canAsk();
    if (answer.status != 200 && !isUnchanged)
        return fail(address, job, faultOf(answer.status), answer.status);
    if (job.way > 0 && job.firstFailure.status == 0)
        m_plainHosts.insert(job.urls.first().host(), m_clock.elapsed() + m_limits.plainMemory.count());
    finish({.address = address,
            .status = answer.status,
            .body = answer.body,
            .validity = validityOf(answer.headers, m_limits),
            .isUnchanged = isUnchanged,
            .isCutPossible = answer.isCutPossible});
}

bool PictureFetch::followed(const QString &address, Job &job, const FetchAnswer &answer)
{
    if (!isRedirect(answer.status))
        return false;
    QUrl next = job.hop.resolved(QUrl::fromEncoded(answer.headers.value("location")));
    next.setUserInfo({});
    next.setFragment({});
    const bool isWeb = next.scheme() == "https"_L1 || (next.scheme() == "http"_L1 && job.hop.scheme() == "http"_L1);
    const bool isEndless = job.visited.contains(next) || job.visited.size() > m_limits.redirects;
    const bool isSomewhere = answer.headers.contains("location") && next.isValid() && !next.host().isEmpty();
    if (!isWeb || !isSomewhere || isEndless) {
        const bool isBad = !isWeb || !isSomewhere;
        fail(address, job, isBad ? PictureFault::BadRedirect : PictureFault::TooManyRedirects, answer.status);
        return true;
    }
    job.hop = next;
    enqueue(address, job);
    return true;
}

// Busy now: asked again after a pause, the whole host left in peace where it named a short one.
bool PictureFetch::postponed(const QString &address, Job &job, const FetchAnswer &answer)
{
    if (!isBusy(answer.status))
        return false;
    const auto named = retryAfter(answer.headers, m_limits);
    if (named && *named > m_limits.patience) {
        refuse(hostOf(job.hop), answer.status, named->count());
        fail(address, job, PictureFault::ServerError, answer.status, named->count());
        return true;
    }
    if (job.retries >= m_limits.retryPauses.size())
        return false;
    const qint64 pause = named ? named->count() : m_limits.retryPauses[job.retries].count();
    ++job.retries;
    job.since.invalidate();
    job.visited.clear();
    if (named) {
        holdHost(hostOf(job.hop), pause);
        enqueue(address, job);
        return true;
    }
    QTimer::singleShot(pause, this, [this, address, id = job.id] {
        if (const auto again = m_jobs.find(address); again != m_jobs.end() && again->id == id)
            enqueue(address, *again);
    });
    return true;
}

// One way failed: the next, else the failure that tells most.
void PictureFetch::fail(const QString &address, Job &job, PictureFault fault, int status, qint64 askAgainAfter)
{
    m_schedule.finish(address);
    const FetchedPicture failure{.address = address, .status = status, .fault = fault, .askAgainAfter = askAgainAfter};
    // Another scheme makes a host that has no address no better known.
    if (job.way + 1 < job.urls.size() && fault != PictureFault::HostNotFound) {
        job.firstFailure = failure;
        job.hop = job.urls[++job.way];
        job.retries = 0;
        job.visited.clear();
        job.since.invalidate();
        return enqueue(address, job);
    }
    // An answer tells more than none; with two of a kind, the first.
    const bool isFirst = job.firstFailure.fault != PictureFault::None && (job.firstFailure.status > 0 || status == 0);
    finish(isFirst ? job.firstFailure : failure);
}

void PictureFetch::finish(FetchedPicture fetched)
{
    m_jobs.remove(fetched.address);
    m_pump.start(0);
    Q_EMIT finished(fetched);
}

} // namespace Wenda
