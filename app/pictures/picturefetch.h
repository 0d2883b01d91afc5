#pragma once

#include "pictures/fetchschedule.h"
#include "pictures/picturetransfer.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QObject>
#include <QSet>
#include <QTimer>
#include <QUrl>

namespace Wenda {

// What asking the network for an address came to.
struct FetchedPicture
{
    QString address = {};
    int status = 0;
    PictureFault fault = PictureFault::None;
    QByteArray body = {};
    Validity validity = {};
    bool isUnchanged = false; // 304: what we have is right, validity is new
    bool isCutPossible = false;
    qint64 askAgainAfter = -1; // milliseconds, as the server wants; -1: it does not say
};

// Addresses to bytes: one job an address, in the schedule's order; redirects judged hop by hop, "//host" by https and
// then by http, busy servers asked again after a pause.
class PictureFetch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PictureFetch)

public:
    explicit PictureFetch(const PictureLimits &limits, QObject *parent = nullptr);
    ~PictureFetch() override;

    // A repeat moves it in the line. By the reader's word also where the host asked for a pause.
    void ask(const QString &address, const Validity &known, const FetchPlace &place, bool isByReader = false);
    void drop(const QString &address); // waiting or under way
    bool isAsked(const QString &address) const;
    int inFlight() const;

Q_SIGNALS:
    void sent(const QString &address);
    void finished(const Wenda::FetchedPicture &fetched);

private:
    struct Job
    {
        QList<QUrl> urls;
        int way = 0; // which of urls
        QUrl hop;
        QSet<QUrl> visited;
        int retries = 0;
        Validity known;
        FetchPlace place;
        QElapsedTimer since; // of this way
        FetchedPicture firstFailure;
        qint64 id = 0;
        PictureTransfer *transfer = nullptr;
    };

    static QString hostOf(const QUrl &url); // with its port
    void enqueue(const QString &address, Job &job);
    void pump();
    void send(const QString &address, Job &job);
    void take(const QString &address, const FetchAnswer &answer);
    bool followed(const QString &address, Job &job, const FetchAnswer &answer);
    bool postponed(const QString &address, Job &job, const FetchAnswer &answer);
    void fail(const QString &address, Job &job, PictureFault fault, int status, qint64 askAgainAfter = -1);
    void refuse(const QString &host, int status, qint64 milliseconds);
    void judgeHost(const QString &host, const FetchAnswer &answer);
    void settleDoubts();
    void failLine(const QString &host, PictureFault fault);
    void finish(FetchedPicture fetched); // its own: the job goes before
    void holdHost(const QString &host, qint64 milliseconds);

    struct Hold
    {
        qint64 until = 0; // of m_clock
        int status = 0;
    };

    const PictureLimits &m_limits;
    QNetworkAccessManager m_network;
    FetchSchedule m_schedule;
    QHash<QString, Job> m_jobs;
    QHash<QString, Hold> m_busyHosts;    // said so themselves
    QHash<QString, qint64> m_plainHosts; // speak no https; until
    QSet<QString> m_doubted;             // held while those in flight may still get an answer
    QHash<QString, int> m_silences;      // answers in a row that a host did not begin
    QHash<QString, int> m_refusals;      // answers in a row that named a long pause
    QElapsedTimer m_clock;
    QTimer m_pump;
    qint64 m_lastId = 0;
};

} // namespace Wenda
