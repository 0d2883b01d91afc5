#pragma once

#include "pictures/decode.h"
#include "pictures/picturedisk.h"
#include "pictures/picturefetch.h"
#include "pictures/picturememory.h"
#include "pictures/picturestore.h"

#include <QCache>
#include <QSet>

#include <unordered_map>

namespace Wenda {

// What is behind the store: the way of each address through memory, disk, network and bundled copy.
//   rooms.cpp     what is asked for, and the line of it
//   athand.cpp    what is known and had of an address, without asking
//   ways.cpp      where an address comes from, and the workers
//   arrivals.cpp  what came, and what failed
//   again.cpp     what is asked once more, and what no longer
class PictureStore::Rooms final : public QObject
{
    Q_DISABLE_COPY_MOVE(Rooms)

public:
    // Told once for a picture that was to be kept: Ready, or Failed with the reason.
    using Kept = std::function<void(const Picture &picture, qint64 bytes)>;

    Rooms(PictureStore &store, const QString &cacheFolder, const QString &keptFolder, const PictureLimits &limits);
    ~Rooms() override;

    Picture picture(const QString &address) const;
    Picture asked(const QString &address) const;
    QImage image(const QString &address, int wantedWidth);
    QImage imageNow(const QString &address, int wantedWidth);
    void request(const QString &address, int wantedWidth, Priority priority, bool isByReader);
    void release(const QString &address);
    void hold(const QString &address);
    void letGo(const QString &address);
    QByteArray bytes(const QString &address) const;

    struct Keeping
    {
        QString library; // empty: not marked as kept
        Kept kept;
        bool isAskedAnew = false; // the server, although the stored file is fresh
    };
    // Into the store without an image.
    void keep(const QString &address, const Keeping &keeping);
    void dropKeeping(const QString &address);

    void setRoots(const QStringList &roots);
    void setLoading(Loading loading);
    void setOffline(bool isOffline);
    bool isOffline() const { return m_isOffline; }
    PictureDisk &disk() { return m_disk; }

private:
    enum class Source { Disk, Network, Library, Bundled, Narrower };
    struct Entry
    {
        Picture picture;
        FetchPlace place;
        FetchPlace lined; // where it stands in m_line, while isLined
        int wanted = 0;
        bool isShown = false;
        bool isByReader = false;
        bool isVector = false;
        bool isLined = false;
        bool isBusy = false;                     // in m_jobs or on a worker
        bool isAskedAgain = false;               // while busy
        bool isRefreshed = false;                // the server was asked whether the stored file is still right
        bool isRetried = false;                  // the network is asked although a bundled copy shows
        int retries = 0;                         // of our own accord
        PictureFault fault = PictureFault::None; // of the network, while a bundled copy is looked for
        int status = 0;
        FetchedPicture fetched; // while its bytes are decoded and written
        QList<Keeping> keepings;
    };
    struct Job
    {
        QString address;
        Source source;
        std::function<DecodedPicture()> run;
    };

    Entry &entry(const QString &address); // made where it is not known
    Entry *known(const QString &address);
    const Entry *known(const QString &address) const;
    int widthFor(const Entry &entry, int wantedWidth) const;
    bool isAtHand(const QString &address, const Entry &entry) const;
    void enqueue(const QString &address, Entry &entry);
    void leaveLine(Entry &entry);
    void look(); // at the next addresses of the line
    void sweep();

    void begin(const QString &address, Entry &entry); // decides where it comes from
    bool beginFromMemory(const QString &address, Entry &entry);
    bool hasFile(const QString &address) const; // of its own: had without asking the network
    void beginBundled(const QString &address, Entry &entry);
    void beginNetwork(const QString &address, Entry &entry, bool isRetried);
    bool mayAsk(const Entry &entry) const;
    void askNetwork(const QString &address, Entry &entry, const Validity &known);
    void addJob(const QString &address, Entry &entry, Source source, std::function<DecodedPicture()> run);
    void work();

    void take(const QString &address, Source source, const DecodedPicture &decoded);
    void takeImage(const QString &address, Entry &entry, Source source, const DecodedPicture &decoded);
    void takeFetched(const FetchedPicture &fetched);
    void takeStored(const QString &address, bool isStored);
    void store(Entry &entry, const DecodedPicture &decoded);
    void refresh(const QString &address, Entry &entry);
    void fail(const QString &address, Entry &entry, PictureFault fault, int status = 0);
    void failForGood(const QString &address, Entry &entry);
    void finishKeeping(const QString &address, Entry &entry, bool isStored = true);

    void watchNetwork();
    bool isDisconnected() const;
    void markHost(const FetchedPicture &fetched); // down, or back: then what failed there is asked again
    void askAgain(const std::function<bool(const Entry &)> &isMeant);
    void stopAsking(PictureFault fault);

    PictureStore &m_store;
    PictureLimits m_limits;
    qint64 m_mostOfOne; // bytes of memory for one image
    QStringList m_roots;
    Loading m_loading = Loading::Always;
    bool m_isOffline = false;
    PictureDisk m_disk;
    PictureFetch m_fetch;
    PictureMemory m_memory;
    QCache<QString, QByteArray> m_unstored; // files that the disk would not take
    // Of nodes that stay where they are: whoever hears a signal may ask for another picture.
    std::unordered_map<QString, Entry> m_entries;
    std::map<FetchPlace, QString> m_line;
    std::map<FetchPlace, Job> m_jobs;
    QSet<QString> m_released;
    QHash<QString, int> m_holders;
    QSet<QString> m_downHosts;
    int m_working = 0;
    qint64 m_turn = 0;
    qint64 m_number = 0;
    QTimer m_look;
    QTimer m_sweep;
    QThreadPool m_workers;
};

} // namespace Wenda
