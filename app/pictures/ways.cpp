#include "pictures/address.h"
#include "pictures/rooms.h"

#include <QFile>
#include <QtConcurrentRun>

namespace Wenda {

// What a worker needs to know of a wish.
struct Wanted
{
    int width;
    qint64 mostBytes;
    qint64 fileBytes;
    bool isImage; // else only the judgement
};

static DecodedPicture decodeBytes(const QByteArray &bytes, const Wanted &wanted, bool isCutPossible = false)
{
    return wanted.isImage ? decode(bytes, wanted.width, wanted.mostBytes, isCutPossible) : probe(bytes, isCutPossible);
}

// The first of several local files that is there.
static DecodedPicture decodeFile(const QStringList &paths, const Wanted &wanted)
{
    QFile file(paths.value(0));
    if (paths.isEmpty() || !file.open(QIODevice::ReadOnly))
        return DecodedPicture{.fault = PictureFault::NotFound};
    if (file.size() > wanted.fileBytes)
        return DecodedPicture{.fault = PictureFault::TooLarge};
    return decodeBytes(file.readAll(), wanted);
}

static DecodedPicture decodeStored(const StoredFile &file, const Wanted &wanted)
{
    const QByteArray bytes = readStored(file);
    return bytes.isEmpty() ? DecodedPicture{.fault = PictureFault::NotFound} : decodeBytes(bytes, wanted);
}

void PictureStore::Rooms::begin(const QString &address, Entry &entry)
{
    if (entry.isBusy) {
        entry.isAskedAgain = true;
        return;
    }
    if (entry.picture.state == Picture::State::Failed) // what was asked while it was on its way has its answer
        return;
    const bool isRetried = std::exchange(entry.isRetried, false);
    if (!isRetried && beginFromMemory(address, entry))
        return;
    if (entry.picture.state != Picture::State::Ready && m_fetch.isAsked(address))
        return m_fetch.ask(address, {}, entry.place); // only moves it
    const Wanted wanted{entry.wanted, m_mostOfOne, m_limits.fileBytes, true};
    switch (originOf(address)) {
    case PictureOrigin::Network:
        return beginNetwork(address, entry, isRetried);
    case PictureOrigin::Library:
        return addJob(address, entry, Source::Library, [address, roots = m_roots, wanted] {
            const QString path = libraryFile(address, roots);
            return decodeFile(path.isEmpty() ? QStringList() : QStringList{path}, wanted);
        });
    case PictureOrigin::Inline:
        return addJob(address, entry, Source::Library,
                      [address, wanted] { return decodeBytes(inlineBytes(address), wanted); });
    case PictureOrigin::None:
        entry.fault = PictureFault::BadAddress;
        return failForGood(address, entry);
    }
}

// What is had already, in another width perhaps.
bool PictureStore::Rooms::beginFromMemory(const QString &address, Entry &entry)
{
    if (entry.picture.state != Picture::State::Ready || !entry.keepings.isEmpty())
        return false;
    const QImage widest = m_memory.widest(address);
    const int width = widthFor(entry, entry.wanted);
    if (isAtHand(address, entry))
        return true;
    // Scaled once: from the picture as it is, or from what is at hand where no file is.
    const bool isWhole = widest.width() == entry.picture.size.width();
    if (!entry.isVector && widest.width() > width && (isWhole || !hasFile(address))) {
        addJob(address, entry, Source::Narrower, [widest, width, known = entry.picture] {
            return DecodedPicture{narrowed(widest, width), known.size, known.isAnimated};
        });
        return true;
    }
    if (entry.picture.isBundledCopy)
        beginBundled(address, entry);
    return entry.picture.isBundledCopy;
}

bool PictureStore::Rooms::hasFile(const QString &address) const
{
    if (originOf(address) != PictureOrigin::Network || m_unstored.contains(address))
        return true;
    const auto record = m_disk.find(address);
    return record && record->length > 0;
}

void PictureStore::Rooms::beginBundled(const QString &address, Entry &entry)
{
    const Wanted wanted{entry.wanted, m_mostOfOne, m_limits.fileBytes, entry.isShown};
    addJob(address, entry, Source::Bundled,
           [address, roots = m_roots, wanted] { return decodeFile(bundledFiles(address, roots), wanted); });
}

void PictureStore::Rooms::beginNetwork(const QString &address, Entry &entry, bool isRetried)
{
    if (networkUrls(address).isEmpty())
        return fail(address, entry, PictureFault::BadAddress);
    const Wanted wanted{entry.wanted, m_mostOfOne, m_limits.fileBytes, entry.isShown};
    const QByteArray *unstored = m_unstored.object(address);
    if (unstored || !entry.fetched.body.isEmpty()) {
        return addJob(address, entry, Source::Disk, [bytes = unstored ? *unstored : entry.fetched.body, wanted] {
            return decodeBytes(bytes, wanted);
        });
    }
    const auto record = m_disk.find(address);
    if (record && record->length > 0) {
        return addJob(address, entry, Source::Disk,
                      [file = m_disk.fileOf(*record), wanted] { return decodeStored(file, wanted); });
    }
    // A network that comes back may be another one, where it is there.
    if (record && record->goneUntil > m_limits.now() && !entry.isByReader && !isRetried)
        return fail(address, entry, PictureFault::NotFound, record->goneStatus);
    askNetwork(address, entry, {});
}

bool PictureStore::Rooms::mayAsk(const Entry &entry) const
{
    return !m_isOffline && (m_loading == Loading::Always || entry.isByReader || !entry.keepings.isEmpty());
}

void PictureStore::Rooms::askNetwork(const QString &address, Entry &entry, const Validity &known)
{
    if (!mayAsk(entry))
        return fail(address, entry, m_isOffline ? PictureFault::Offline : PictureFault::NotAsked);
    m_fetch.ask(address, known, entry.place, entry.isByReader);
}

// A stored picture is shown at once; what is no longer fresh is asked after meanwhile.
void PictureStore::Rooms::refresh(const QString &address, Entry &entry)
{
    const auto record = m_disk.find(address);
    m_disk.touch(address);
    const bool isWished = std::any_of(entry.keepings.cbegin(), entry.keepings.cend(),
                                      [](const Keeping &keeping) { return keeping.isAskedAnew; });
    const bool isStale = record && !(record->validity.freshUntil > m_limits.now()) && !entry.isRefreshed;
    if (!record || record->length == 0 || !(isStale || isWished) || !mayAsk(entry))
        return finishKeeping(address, entry);
    entry.isRefreshed = true;
    m_fetch.ask(address, record->validity, entry.place);
}

void PictureStore::Rooms::fail(const QString &address, Entry &entry, PictureFault fault, int status)
{
    entry.fault = fault;
    entry.status = status;
    const bool hasOlder = entry.picture.state == Picture::State::Ready; // better than none
    if (hasOlder || m_roots.isEmpty())
        return failForGood(address, entry);
    beginBundled(address, entry);
}

void PictureStore::Rooms::addJob(const QString &address, Entry &entry, Source source,
                                 std::function<DecodedPicture()> run)
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
        QtConcurrent::run(&m_workers, job.run).then(this, [this, job](const DecodedPicture &decoded) {
            --m_working;
            take(job.address, job.source, decoded);
            work();
        });
    }
}

} // namespace Wenda
