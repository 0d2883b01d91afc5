#include "pictures/rooms.h"

#include "pictures/address.h"

#include <QThread>

namespace Wenda {

constexpr int lookedAtInATurn = 64; // each costs one look into the catalogue: the window must not wait for 10,000
constexpr size_t mostForgotten = 4096;
constexpr int keepingPriority = 3; // after all that someone shows

PictureStore::Rooms::Rooms(PictureStore &store, const QString &cacheFolder, const QString &keptFolder,
                           const PictureLimits &limits)
    : m_store(store)
    , m_limits(limits)
    , m_mostOfOne(limits.memoryBytes / 2)
    , m_disk(cacheFolder, keptFolder, m_limits)
    , m_fetch(m_limits)
    , m_memory(limits.memoryBytes - limits.memoryBytes / 8)
    , m_unstored(limits.memoryBytes / 8)
{
    m_look.setSingleShot(true);
    m_sweep.setSingleShot(true);
    m_workers.setMaxThreadCount(qBound(1, QThread::idealThreadCount(), 4));
    connect(&m_look, &QTimer::timeout, this, &Rooms::look);
    connect(&m_sweep, &QTimer::timeout, this, &Rooms::sweep);
    connect(&m_disk, &PictureDisk::stored, this, &Rooms::takeStored);
    connect(&m_fetch, &PictureFetch::finished, this, &Rooms::takeFetched);
    connect(&m_fetch, &PictureFetch::sent, this, [this](const QString &address) {
        Entry *entry = known(address);
        if (!entry || entry->picture.state != Picture::State::Waiting)
            return;
        entry->picture.state = Picture::State::Loading;
        Q_EMIT m_store.pictureChanged(entry->picture);
    });
    watchNetwork();
}

PictureStore::Rooms::~Rooms()
{
    m_workers.clear();
    m_workers.waitForDone();
}

PictureStore::Rooms::Entry &PictureStore::Rooms::entry(const QString &address)
{
    if (Entry *entry = known(address))
        return *entry;
    Entry entry;
    entry.picture = picture(address);
    return m_entries.emplace(address, entry).first->second;
}

PictureStore::Rooms::Entry *PictureStore::Rooms::known(const QString &address)
{
    const auto entry = m_entries.find(address);
    return entry == m_entries.end() ? nullptr : &entry->second;
}

const PictureStore::Rooms::Entry *PictureStore::Rooms::known(const QString &address) const
{
    const auto entry = m_entries.find(address);
    return entry == m_entries.end() ? nullptr : &entry->second;
}

void PictureStore::Rooms::request(const QString &address, int wantedWidth, Priority priority, bool isByReader)
{
    Entry &entry = this->entry(address);
    const bool isFailed = entry.picture.state == Picture::State::Failed;
    const bool isWaiting = entry.isLined || m_fetch.isAsked(address);
    // Only what is looked at moves to the front of its like: a scrolled page names all its others again and again.
    const bool isFurther =
        isWaiting && entry.isShown && (entry.place.priority < int(priority) || priority == Priority::Rest);
    const bool isWider = std::exchange(entry.wanted, wantedWidth) != wantedWidth;
    entry.isShown = true;
    entry.isByReader = entry.isByReader || isByReader;
    if (isFailed && !isByReader)
        return;
    if (isFailed) {
        entry.retries = 0;
        entry.picture.state = Picture::State::Waiting;
        entry.picture.fault = PictureFault::None;
        Q_EMIT m_store.pictureChanged(entry.picture);
    }
    if (!isFurther) // what no one looks at keeps the order of asking, whatever turn that was in
        entry.place = {int(priority), priority == Priority::Rest ? 0 : m_turn, ++m_number};
    else if (!isWider)
        return;
    entry.isRetried = entry.isRetried || (isByReader && entry.picture.isBundledCopy);
    if (entry.isRetried || !isAtHand(address, entry))
        enqueue(address, entry);
}

void PictureStore::Rooms::keep(const QString &address, const Keeping &keeping)
{
    Entry &entry = this->entry(address);
    entry.keepings.append(keeping);
    if (!entry.isShown)
        entry.place = {keepingPriority, m_turn, ++m_number};
    if (entry.picture.state == Picture::State::Failed) {
        entry.picture.state = Picture::State::Waiting;
        Q_EMIT m_store.pictureChanged(entry.picture); // it may be shown, as a card
    }
    enqueue(address, entry);
}

void PictureStore::Rooms::dropKeeping(const QString &address)
{
    Entry *entry = known(address);
    if (!entry)
        return;
    entry->keepings.clear();
    if (!entry->isShown)
        release(address);
}

void PictureStore::Rooms::enqueue(const QString &address, Entry &entry)
{
    leaveLine(entry);
    entry.isLined = true;
    entry.lined = entry.place;
    m_line.insert_or_assign(entry.place, address);
    m_look.start(0);
}

void PictureStore::Rooms::leaveLine(Entry &entry)
{
    if (std::exchange(entry.isLined, false))
        m_line.erase(entry.lined);
}

void PictureStore::Rooms::look()
{
    ++m_turn;
    for (int i = 0; i < lookedAtInATurn && !m_line.empty(); ++i) {
        const QString address = m_line.begin()->second;
        Entry &entry = m_entries[address];
        leaveLine(entry);
        begin(address, entry);
    }
    if (!m_line.empty())
        m_look.start(0);
}

void PictureStore::Rooms::hold(const QString &address)
{
    ++m_holders[address];
}

void PictureStore::Rooms::letGo(const QString &address)
{
    const auto holders = m_holders.find(address);
    if (holders == m_holders.end() || --*holders > 0)
        return;
    m_holders.erase(holders);
    release(address);
}

void PictureStore::Rooms::release(const QString &address)
{
    Entry *entry = known(address);
    if (!entry || m_holders.contains(address))
        return;
    entry->isShown = false;
    entry->isByReader = false;
    m_memory.forsake(address);
    m_released.insert(address);
    m_sweep.start(0); // a page set anew releases and asks again in one turn
}

// What no one shows is not asked for any longer, and forgotten unless its image is at hand.
void PictureStore::Rooms::sweep()
{
    if (m_entries.size() > mostForgotten) {
        for (const auto &[address, entry] : m_entries) {
            if (!entry.isShown)
                m_released.insert(address);
        }
    }
    for (const QString &address : std::exchange(m_released, {})) {
        Entry *entry = known(address);
        if (!entry || entry->isShown || !entry->keepings.isEmpty())
            continue;
        m_fetch.drop(address);
        leaveLine(*entry);
        if (m_memory.isEmpty(address) && entry->fetched.body.isEmpty() && !entry->isBusy)
            m_entries.erase(address);
        else if (entry->picture.state == Picture::State::Loading)
            entry->picture.state = Picture::State::Waiting;
    }
}

void PictureStore::Rooms::setRoots(const QStringList &roots)
{
    m_roots = roots;
}

} // namespace Wenda
