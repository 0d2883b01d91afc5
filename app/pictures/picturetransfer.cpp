#include "pictures/picturetransfer.h"

#include <QLibraryInfo>
#include <QNetworkRequest>
#include <QTimerEvent>
#include <QVersionNumber>

namespace Wenda {

constexpr qint64 readAhead = 256 * 1024;

static QNetworkRequest requestFor(const QUrl &url, const Validity &known)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // CVE-2023-51714: an integer overflow in Qt's HTTP/2 before 6.5.4.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, QLibraryInfo::version() >= QVersionNumber(6, 5, 4));
    request.setRawHeader("User-Agent", "Mozilla/5.0 (compatible; Wenda)");
    request.setRawHeader("Accept-Language", "*"); // Qt would tell the system's
    request.setRawHeader("Accept-Encoding", "identity");
    request.setRawHeader("Accept", "image/png,image/jpeg,image/gif,image/webp,image/svg+xml,image/bmp,*/*;q=0.5");
    if (!known.etag.isEmpty())
        request.setRawHeader("If-None-Match", known.etag);
    if (!known.lastModified.isEmpty())
        request.setRawHeader("If-Modified-Since", known.lastModified);
    return request;
}

static PictureFault faultOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::NoError:
        return PictureFault::None;
    case QNetworkReply::HostNotFoundError:
        return PictureFault::HostNotFound;
    case QNetworkReply::ConnectionRefusedError:
        return PictureFault::Refused;
    case QNetworkReply::RemoteHostClosedError:
        return PictureFault::BrokenOff;
    case QNetworkReply::TimeoutError:
        return PictureFault::NoAnswer;
    case QNetworkReply::ProtocolFailure: // what came is no HTTP
        return PictureFault::NotAPicture;
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        return PictureFault::BadAddress;
    default:
        return PictureFault::NotReached;
    }
}

PictureTransfer::PictureTransfer(QNetworkAccessManager &network, const QUrl &url, const Validity &known,
                                 const PictureLimits &limits, PictureLimits::Time elapsed, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_reply(network.get(requestFor(url, known)))
    , m_before(elapsed)
{
    m_reply->setReadBufferSize(readAhead);
    m_sinceStart.start();
    m_window.start();
    const auto shortest = qMin(m_limits.deadline, qMin(m_limits.silence, m_limits.rateWindow));
    m_watch.start(int(qBound(qint64(5), qint64(shortest.count() / 20), qint64(1000))), this);
    connect(m_reply.get(), &QNetworkReply::metaDataChanged, this, &PictureTransfer::judgeHeaders);
    connect(m_reply.get(), &QNetworkReply::readyRead, this, &PictureTransfer::takeBytes);
    connect(m_reply.get(), &QNetworkReply::sslErrors, this, [this] { m_isDistrusted = true; });
    connect(m_reply.get(), &QNetworkReply::finished, this, &PictureTransfer::finish);
}

PictureTransfer::~PictureTransfer()
{
    m_reply->disconnect(this);
    if (!m_reply->isFinished())
        m_reply->abort();
    m_reply.release()->deleteLater(); // it may be the one that is calling us
}

void PictureTransfer::judgeHeaders()
{
    if (!m_hasBegun) {
        m_hasBegun = true;
        m_window.restart();
    }
    m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        m_answer.headers.insert(name.toLower(), value);
    bool isNumber = false;
    const qint64 length = m_answer.headers.value("content-length").toLongLong(&isNumber);
    m_announced = isNumber ? length : -1;
    m_answer.isCutPossible = !isNumber;
    if (m_announced > m_limits.fileBytes)
        stop(PictureFault::TooLarge);
}

void PictureTransfer::takeBytes()
{
    if (m_isOver)
        return;
    const QByteArray bytes = m_reply->readAll();
    m_windowBytes += bytes.size();
    m_answer.body += bytes;
    if (m_answer.body.size() > m_limits.fileBytes)
        stop(PictureFault::TooLarge);
}

void PictureTransfer::finish()
{
    if (m_isOver)
        return;
    takeBytes();
    if (m_isOver)
        return;
    if (m_answer.status == 0)
        m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool isCut = m_announced > m_answer.body.size() && m_answer.status != 304;
    // Qt reports a status of 400 and more as an error too: the status says more.
    PictureFault fault = m_answer.status >= 400 ? PictureFault::None : faultOf(m_reply->error());
    if (m_isDistrusted && fault != PictureFault::None)
        fault = PictureFault::BadCertificate;
    const bool isInMidBody = !m_answer.body.isEmpty() || m_answer.status == 200;
    if (fault != PictureFault::None)
        stop(isInMidBody ? PictureFault::Truncated : fault);
    else
        stop(isCut && m_answer.status < 400 ? PictureFault::Truncated : PictureFault::None);
}

void PictureTransfer::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_watch.timerId())
        return QObject::timerEvent(event);
    using Time = PictureLimits::Time;
    const bool isLate = m_before + Time(m_sinceStart.elapsed()) > m_limits.deadline;
    const bool isSilent = !m_hasBegun && Time(m_sinceStart.elapsed()) > m_limits.silence;
    bool isSlow = false;
    if (m_hasBegun && Time(m_window.elapsed()) > m_limits.rateWindow) {
        isSlow = m_windowBytes < m_limits.rateBytes;
        m_windowBytes = 0;
        m_window.restart();
    }
    if (isLate || isSilent || isSlow)
        stop(m_hasBegun ? PictureFault::TooSlow : PictureFault::NoAnswer);
}

void PictureTransfer::stop(PictureFault fault)
{
    if (m_isOver)
        return;
    m_isOver = true;
    m_watch.stop();
    m_answer.fault = fault;
    if (fault != PictureFault::None)
        m_answer.body.clear();
    m_reply->disconnect(this); // aborted when this goes, not from within its own signal
    Q_EMIT finished(m_answer);
}

} // namespace Wenda
