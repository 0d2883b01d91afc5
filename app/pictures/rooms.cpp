#include "pictures/rooms.h"

#include "pictures/address.h"

#include <QFile>
#include <QThread>

namespace Wenda {

constexpr int lookedAtInATurn = 64; // each costs one look into the catalogue: the window must not wait for 10,000
constexpr int mostForgotten = 4096;
constexpr int keepingPriority = 3; // after all that someone shows

PictureStore::Rooms::Rooms(PictureStore &store, const QString &cacheFolder, const QString &keptFolder,
                           const PictureLimits &limits)
    : m_store(store)
    , m_limits(limits)
    , m_disk(cacheFolder, keptFolder, m_limits)
    , m_fetch(m_limits)
    , m_memory(m_limits.memoryBytes)
{
    m_look.setSingleShot(true);
    m_sweep.setSingleShot(true);
    m_workers.setMaxThreadCount(qBound(1, QThread::idealThreadCount(), 4));
    connect(&m_look, &QTimer::timeout, this, &Rooms::look);
    connect(&m_sweep, &QTimer::timeout, this, &Rooms::sweep);
    connect(&m_disk, &Disk::stored, this, &Rooms::takeStored);
    connect(&m_fetch, &Fetch::finished, this, &Rooms::takeFetched);
    connect(&m_fetch, &Fetch::sent, this, [this](const QString &address) {
        const auto entry = m_entries.find(address);
        if (entry == m_entries.end() || entry->picture.state != Picture::State::Waiting)
            return;
        entry->picture.state = Picture::State::Loading;
        Q_EMIT m_store.pictureChanged(entry->picture);
    });
}

PictureStore::Rooms::~Rooms()
{
    m_workers.clear();
    m_workers.waitForDone();
}

Picture PictureStore::Rooms::picture(const QString &address) const
{
    if (const auto entry = m_entries.constFind(address); entry != m_entries.cend())
        return entry->picture;
    Picture picture;
    picture.address = address;
    if (const auto record = m_disk.find(address)) {
        picture.size = record->size;
        picture.isAnimated = record->isAnimated;
    }
    return picture;
}

QImage PictureStore::Rooms::image(const QString &address, int wantedWidth)
{
    const auto entry = m_entries.constFind(address);
    if (entry == m_entries.cend() || entry->picture.size.isEmpty())
        return {};
    return m_memory.find(address, imageWidth(entry->picture.size, wantedWidth, entry->isVector));
}

PictureStore::Rooms::Entry &PictureStore::Rooms::entry(const QString &address)
{
    if (const auto known = m_entries.find(address); known != m_entries.end())
        return *known;
    Entry entry;
    entry.picture = picture(address);
    return *m_entries.insert(address, entry);
}

bool PictureStore::Rooms::isAtHand(const QString &address, const Entry &entry) const
{
    if (entry.picture.state != Picture::State::Ready)
        return false;
    return !wantsImage(entry) || m_memory.has(address, imageWidth(entry.picture.size, entry.wanted, entry.isVector));
}

void PictureStore::Rooms::request(const QString &address, int wantedWidth, Priority priority, bool isByReader)
{
    Entry &entry = this->entry(address);
    const bool isFailed = entry.picture.state == Picture::State::Failed;
    entry.isShown = true;
    entry.wanted = wantedWidth;
    entry.isByReader = entry.isByReader || isByReader;
    if (isFailed && !isByReader)
        return;
    if (isFailed) {
        entry.picture.state = Picture::State::Waiting;
        entry.picture.fault = PictureFault::None;
        Q_EMIT m_store.pictureChanged(entry.picture);
    }
    const bool isWaiting = entry.isQueued || m_fetch.isAsked(address);
    if (isWaiting && entry.place.priority < int(priority))
        return;
    entry.place = {int(priority), m_turn, ++m_number};
    if (!isAtHand(address, entry))
        enqueue(address, entry);
}

void PictureStore::Rooms::keep(const QString &address, const QString &library, Kept kept)
{
    Entry &entry = this->entry(address);
    entry.keepings.append({library, std::move(kept)});
    if (!entry.isShown)
        entry.place = {keepingPriority, m_turn, ++m_number};
    if (entry.picture.state == Picture::State::Failed && !entry.isShown)
        entry.picture.state = Picture::State::Waiting;
    enqueue(address, entry);
}

void PictureStore::Rooms::dropKeeping(const QString &address)
{
    const auto entry = m_entries.find(address);
    if (entry == m_entries.end())
        return;
    entry->keepings.clear();
    if (!entry->isShown)
        release(address);
}

void PictureStore::Rooms::enqueue(const QString &address, Entry &entry)
{
    if (entry.isQueued)
        erase_if(m_line, [&](const auto &each) { return each.second == address; });
    entry.isQueued = true;
    m_line.insert_or_assign(entry.place, address);
    m_look.start(0);
}

void PictureStore::Rooms::look()
{
    ++m_turn;
    for (int i = 0; i < lookedAtInATurn && !m_line.empty(); ++i) {
        const QString address = m_line.begin()->second;
        m_line.erase(m_line.begin());
        const auto entry = m_entries.find(address);
        if (entry == m_entries.end())
            continue;
        entry->isQueued = false;
        begin(address, *entry);
    }
    if (!m_line.empty())
        m_look.start(0);
    work();
}

void PictureStore::Rooms::release(const QString &address)
{
    const auto entry = m_entries.find(address);
    if (entry == m_entries.end())
        return;
    entry->isShown = false;
    entry->isByReader = false;
    m_memory.forsake(address);
    m_released.insert(address);
    m_sweep.start(0); // a page set anew releases and asks again in one turn
}

void PictureStore::Rooms::sweep()
{
    if (m_entries.size() > mostForgotten) {
        for (auto entry = m_entries.cbegin(); entry != m_entries.cend(); ++entry) {
            if (!entry->isShown)
                m_released.insert(entry.key());
        }
    }
    for (const QString &address : std::exchange(m_released, {})) {
        const auto entry = m_entries.find(address);
        if (entry == m_entries.end() || entry->isShown || !entry->keepings.isEmpty())
            continue;
        if (entry->picture.state != Picture::State::Ready)
            m_fetch.drop(address);
        const bool isUnused = m_memory.isEmpty(address) && entry->fetched.body.isEmpty();
        if (isUnused && !entry->isBusy && !m_fetch.isAsked(address)) {
            if (entry->isQueued)
                m_line.erase(entry->place);
            m_entries.erase(entry);
        }
    }
}

void PictureStore::Rooms::setRoots(const QStringList &roots)
{
    m_roots = roots;
}

void PictureStore::Rooms::setLoading(Loading loading)
{
    m_loading = loading;
    if (loading == Loading::Always)
        askAgain([](const Entry &entry) { return entry.picture.fault == PictureFault::NotAsked; });
}

void PictureStore::Rooms::setOffline(bool isOffline)
{
    if (std::exchange(m_isOffline, isOffline) == isOffline)
        return;
    if (!isOffline)
        return askAgain([](const Entry &) { return true; });
    for (const QString &address : m_entries.keys()) {
        const auto entry = m_entries.find(address);
        if (entry == m_entries.end() || !m_fetch.isAsked(address))
            continue;
        m_fetch.drop(address);
        fail(address, *entry, PictureFault::Offline);
    }
}

// What failed, or is shown by the library's own copy only, once more.
void PictureStore::Rooms::askAgain(const std::function<bool(const Entry &)> &isMeant)
{
    for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
        const bool isFailed = entry->picture.state == Picture::State::Failed;
        if (!entry->isShown || !(isFailed || entry->picture.isBundledCopy) || !isMeant(*entry))
            continue;
        if (isFailed)
            entry->picture.state = Picture::State::Waiting;
        enqueue(entry.key(), *entry);
    }
}

QByteArray PictureStore::Rooms::bytes(const QString &address) const
{
    const auto entry = m_entries.constFind(address);
    if (entry != m_entries.cend() && !entry->fetched.body.isEmpty())
        return entry->fetched.body;
    QStringList paths;
    if (originOf(address) == PictureOrigin::Inline)
        return inlineBytes(address);
    if (originOf(address) == PictureOrigin::Library)
        paths = QStringList{libraryFile(address, m_roots)};
    else if (const auto record = m_disk.find(address); record && record->length > 0)
        return readStored(m_disk.fileOf(*record));
    else
        paths = bundledFiles(address, m_roots);
    QFile file(paths.value(0));
    return file.open(QIODevice::ReadOnly) ? file.read(m_limits.fileBytes) : QByteArray();
}

} // namespace Wenda
