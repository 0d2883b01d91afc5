#pragma once

#include "pictures/decode.h"
#include "pictures/disk.h"
#include "pictures/fetch.h"
#include "pictures/memory.h"
#include "pictures/picturestore.h"

#include <QSet>

namespace Wenda {

// What is behind the store: the way of each address through memory, disk, network and bundled copy.
class PictureStore::Rooms final : public QObject
{
    Q_DISABLE_COPY_MOVE(Rooms)

public:
    // Told once for a picture that was to be kept: it is (fault None), or it cannot be had.
    using Kept = std::function<void(const Picture &picture, qint64 bytes)>;

    Rooms(PictureStore &store, const QString &cacheFolder, const QString &keptFolder, const PictureLimits &limits);
    ~Rooms() override;

    Picture picture(const QString &address) const;
    QImage image(const QString &address, int wantedWidth);
    void request(const QString &address, int wantedWidth, Priority priority, bool isByReader);
    void release(const QString &address);
    QByteArray bytes(const QString &address) const;

    // Into the store without an image; library empty: fetched but not marked as kept.
    void keep(const QString &address, const QString &library, Kept kept);
    void dropKeeping(const QString &address);

    void setRoots(const QStringList &roots);
    void setLoading(Loading loading);
    void setOffline(bool isOffline);
    bool isOffline() const { return m_isOffline; }
    Disk &disk() { return m_disk; }

private:
    enum class Source { Disk, Network, Library, Bundled, Narrower };
    struct Keeping
    {
        QString library;
        Kept kept;
    };
    struct Entry
    {
        Picture picture;
        Place place;
        int wanted = 0;
        bool isShown = false;
        bool isByReader = false;
        bool isVector = false;
        bool isQueued = false;                   // in m_line
        bool isBusy = false;                     // in m_jobs or on a worker
        bool isAskedAgain = false;               // while busy
        bool isRefreshed = false;                // the server was asked whether the stored file is still right
        bool isStored = false;                   // on disk, as far as we know
        PictureFault fault = PictureFault::None; // of the network, while a bundled copy is looked for
        int status = 0;
        Fetched fetched; // while its bytes are decoded and written
        QList<Keeping> keepings;
    };
    struct Job
    {
        QString address;
        Source source;
        std::function<Decoded()> run;
    };

    Entry &entry(const QString &address);
    void enqueue(const QString &address, Entry &entry);
    void look();                                      // at the next addresses of the line
    void begin(const QString &address, Entry &entry); // decides where it comes from
    void beginNetwork(const QString &address, Entry &entry);
    bool mayAsk(const Entry &entry) const;
    void askNetwork(const QString &address, Entry &entry, const Validity &known);
    void addJob(const QString &address, Entry &entry, Source source, std::function<Decoded()> run);
    void work();
    void take(const QString &address, Source source, const Decoded &decoded);
    void takeImage(const QString &address, Entry &entry, Source source, const Decoded &decoded);
    void takeFetched(const Fetched &fetched);
    void takeStored(const QString &address, bool isStored);
    void store(Entry &entry, const Decoded &decoded);
    void refresh(const QString &address, Entry &entry);
    void fail(const QString &address, Entry &entry, PictureFault fault, int status = 0);
    void failForGood(const QString &address, Entry &entry);
    void finishKeeping(const QString &address, Entry &entry);
    void askAgain(const std::function<bool(const Entry &)> &isMeant);
    void sweep();
    bool isAtHand(const QString &address, const Entry &entry) const;
    bool wantsImage(const Entry &entry) const { return entry.isShown; }

    PictureStore &m_store;
    PictureLimits m_limits;
    QStringList m_roots;
    Loading m_loading = Loading::Always;
    bool m_isOffline = false;
    mutable Disk m_disk;
    Fetch m_fetch;
    Memory m_memory;
    QHash<QString, Entry> m_entries;
    std::map<Place, QString> m_line;
    std::map<Place, Job> m_jobs;
    QSet<QString> m_released;
    int m_working = 0;
    qint64 m_turn = 0;
    qint64 m_number = 0;
    QTimer m_look;
    QTimer m_sweep;
    QThreadPool m_workers;
};

} // namespace Wenda
