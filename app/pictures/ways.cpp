#include "pictures/address.h"
#include "pictures/rooms.h"

#include <QCryptographicHash>
#include <QFile>
#include <QtConcurrentRun>

namespace Wenda {

// A local file, decoded; the first of several that is there.
static Decoded decodeFile(const QStringList &paths, int wantedWidth, const PictureLimits &limits)
{
    QFile file(paths.value(0));
    Decoded decoded;
    decoded.fault = PictureFault::NotFound;
    if (paths.isEmpty() || !file.open(QIODevice::ReadOnly))
        return decoded;
    decoded.fault = PictureFault::TooLarge;
    return file.size() > limits.fileBytes ? decoded : decode(file.readAll(), wantedWidth, limits.memoryBytes / 2, true);
}

static Decoded decodeStored(const StoredFile &file, int wantedWidth, const PictureLimits &limits, bool wantsImage)
{
    const QByteArray bytes = readStored(file);
    if (bytes.isEmpty())
        return Decoded{.fault = PictureFault::NotFound};
    return wantsImage ? decode(bytes, wantedWidth, limits.memoryBytes / 2) : probe(bytes);
}

void PictureStore::Rooms::begin(const QString &address, Entry &entry)
{
    if (entry.isBusy) {
        entry.isAskedAgain = true;
        return;
    }
    const QImage widest = m_memory.widest(address);
    const int width = imageWidth(entry.picture.size, entry.wanted, entry.isVector);
    const bool isReady = entry.picture.state == Picture::State::Ready && entry.keepings.isEmpty();
    if (isReady && !entry.picture.isBundledCopy && isAtHand(address, entry))
        return;
    if (isReady && !entry.isVector && widest.width() > width) {
        return addJob(address, entry, Source::Narrower, [widest, width, known = entry.picture] {
            return Decoded{narrowed(widest, width), known.size, known.isAnimated};
        });
    }
    switch (originOf(address)) {
    case PictureOrigin::Network:
        return beginNetwork(address, entry);
    case PictureOrigin::Library:
        return addJob(address, entry, Source::Library,
                      [address, roots = m_roots, wanted = entry.wanted, limits = m_limits] {
                          const QString path = libraryFile(address, roots);
                          return decodeFile(path.isEmpty() ? QStringList() : QStringList{path}, wanted, limits);
                      });
    case PictureOrigin::Inline:
        return addJob(address, entry, Source::Library, [address, wanted = entry.wanted, limits = m_limits] {
            return decode(inlineBytes(address), wanted, limits.memoryBytes / 2, true);
        });
    case PictureOrigin::None:
        entry.fault = PictureFault::BadAddress;
        return failForGood(address, entry);
    }
}

bool PictureStore::Rooms::mayAsk(const Entry &entry) const
{
    return !m_isOffline && (m_loading == Loading::Always || entry.isByReader || !entry.keepings.isEmpty());
}

void PictureStore::Rooms::beginNetwork(const QString &address, Entry &entry)
{
    if (networkUrls(address).isEmpty())
        return fail(address, entry, PictureFault::BadAddress);
    if (!entry.fetched.body.isEmpty()) {
        return addJob(address, entry, Source::Disk,
                      [bytes = entry.fetched.body, wanted = entry.wanted, limits = m_limits] {
                          return decode(bytes, wanted, limits.memoryBytes / 2);
                      });
    }
    const auto record = m_disk.find(address);
    if (record && record->length > 0) {
        return addJob(address, entry, Source::Disk,
                      [file = m_disk.fileOf(*record), wanted = entry.wanted, limits = m_limits,
                       wantsImage = wantsImage(entry)] { return decodeStored(file, wanted, limits, wantsImage); });
    }
    if (record && record->goneUntil > m_limits.now() && !entry.isByReader)
        return fail(address, entry, PictureFault::NotFound, record->goneStatus);
    askNetwork(address, entry, {});
}

void PictureStore::Rooms::askNetwork(const QString &address, Entry &entry, const Validity &known)
{
    if (!mayAsk(entry))
        return fail(address, entry, m_isOffline ? PictureFault::Offline : PictureFault::NotAsked);
    m_fetch.ask(address, known, entry.place);
}

void PictureStore::Rooms::addJob(const QString &address, Entry &entry, Source source, std::function<Decoded()> run)
{
    entry.isBusy = true;
    m_jobs.insert_or_assign(entry.place, Job{address, source, std::move(run)});
    work();
}

// No more at once than keep the workers busy: what the reader scrolls to now comes next.
void PictureStore::Rooms::work()
{
    while (m_working < 2 * m_workers.maxThreadCount() && !m_jobs.empty()) {
        const Job job = std::move(m_jobs.begin()->second);
        m_jobs.erase(m_jobs.begin());
        ++m_working;
        QtConcurrent::run(&m_workers, job.run).then(this, [this, job](const Decoded &decoded) {
            --m_working;
            take(job.address, job.source, decoded);
            work();
        });
    }
}

void PictureStore::Rooms::take(const QString &address, Source source, const Decoded &decoded)
{
    const auto found = m_entries.find(address);
    if (found == m_entries.end())
        return;
    Entry &entry = *found;
    entry.isBusy = false;
    if (decoded.fault == PictureFault::None) {
        takeImage(address, entry, source, decoded);
    } else if (source == Source::Disk) {
        m_disk.forgetFile(address); // not what was stored, or never a picture: had anew
        askNetwork(address, entry, {});
    } else if (source == Source::Network) {
        entry.fetched = {};
        fail(address, entry, decoded.fault, 200);
    } else {
        if (source == Source::Library)
            entry.fault = decoded.fault;
        failForGood(address, entry);
    }
    if (const auto again = m_entries.find(address); again != m_entries.end() && !again->isBusy) {
        if (std::exchange(again->isAskedAgain, false))
            enqueue(address, *again);
        if (!again->isShown && again->keepings.isEmpty())
            release(address);
    }
}

void PictureStore::Rooms::takeImage(const QString &address, Entry &entry, Source source, const Decoded &decoded)
{
    if (!decoded.image.isNull())
        m_memory.put(address, decoded.image, entry.isShown && entry.place.priority < int(Priority::Rest));
    const bool isOld = source == Source::Narrower;
    if (!isOld) {
        entry.isVector = decoded.isVector;
        entry.picture.size = decoded.size;
        entry.picture.isAnimated = decoded.isAnimated;
        entry.picture.isBundledCopy = source == Source::Bundled;
        entry.picture.state = Picture::State::Ready;
        entry.picture.fault = PictureFault::None;
        entry.picture.status = 0;
    }
    Q_EMIT m_store.pictureChanged(entry.picture);
    if (source == Source::Network)
        store(entry, decoded);
    else if (source == Source::Disk)
        refresh(address, entry);
    else
        finishKeeping(address, entry);
}

} // namespace Wenda
