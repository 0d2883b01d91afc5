#pragma once

#include "pictures/freshness.h"
#include "pictures/picture.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>

#include <memory>

namespace Wenda {

// What one request came to.
struct FetchAnswer
{
    int status = 0;
    PictureFault fault = PictureFault::None; // of the way, not of the status
    HttpHeaders headers;
    QByteArray body;
    bool isCutPossible = false; // no length was announced
};

// One request, no redirect followed: limits on time, rate and bytes, no cookies, no credentials, the same few headers
// for everybody.
class PictureTransfer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PictureTransfer)

public:
    // elapsed: what of the total deadline is gone already.
    PictureTransfer(QNetworkAccessManager &network, const QUrl &url, const Validity &known, const PictureLimits &limits,
                    PictureLimits::Time elapsed, QObject *parent = nullptr);
    ~PictureTransfer() override;

Q_SIGNALS:
    void finished(const Wenda::FetchAnswer &answer); // once; the body is empty unless all of it came

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void judgeHeaders();
    void takeBytes();
    void finish();
    void stop(PictureFault fault);

    const PictureLimits &m_limits;
    std::unique_ptr<QNetworkReply> m_reply;
    FetchAnswer m_answer;
    qint64 m_announced = -1;
    PictureLimits::Time m_before;
    QElapsedTimer m_sinceStart;
    QElapsedTimer m_window;
    qint64 m_windowBytes = 0;
    bool m_hasBegun = false;
    bool m_isDistrusted = false; // by its certificate
    bool m_isOver = false;
    QBasicTimer m_watch;
};

} // namespace Wenda
