#include "pictures/address.h"
#include "pictures/rooms.h"

#include <QCryptographicHash>
#include <QFile>

namespace Wenda {

void PictureStore::Rooms::takeFetched(const Fetched &fetched)
{
    const QString &address = fetched.address;
    const auto found = m_entries.find(address);
    if (found == m_entries.end())
        return;
    Entry &entry = *found;
    if (fetched.isUnchanged) {
        m_disk.refresh(address, fetched.validity);
        return finishKeeping(address, entry);
    }
    if (fetched.fault != PictureFault::None) {
        if (fetched.fault == PictureFault::NotFound)
            m_disk.markGone(address, m_limits.now().addMSecs(m_limits.goneMemory.count()), fetched.status);
        if (fetched.askAgainAfter >= 0) {
            QTimer::singleShot(fetched.askAgainAfter, this, [this, address] {
                askAgain([address](const Entry &each) { return each.picture.address == address; });
            });
        }
        return fail(address, entry, fetched.fault, fetched.status);
    }
    entry.fetched = fetched;
    addJob(address, entry, Source::Network,
           [fetched, wanted = entry.wanted, most = m_limits.memoryBytes / 2, wantsImage = wantsImage(entry)] {
               return wantsImage ? decode(fetched.body, wanted, most, fetched.isCutPossible)
                                 : probe(fetched.body, fetched.isCutPossible);
           });
}

void PictureStore::Rooms::store(Entry &entry, const Decoded &decoded)
{
    Record record;
    record.address = entry.picture.address;
    record.validity = entry.fetched.validity;
    record.length = entry.fetched.body.size();
    record.size = decoded.size;
    record.isAnimated = decoded.isAnimated;
    record.isVector = decoded.isVector;
    m_disk.put(record, entry.fetched.body);
}

void PictureStore::Rooms::takeStored(const QString &address, bool isStored)
{
    const auto entry = m_entries.find(address);
    if (entry == m_entries.end())
        return;
    if (isStored)
        entry->fetched = {};
    finishKeeping(address, *entry);
}

// A stored picture is shown at once; what is no longer fresh is asked after meanwhile.
void PictureStore::Rooms::refresh(const QString &address, Entry &entry)
{
    const auto record = m_disk.find(address);
    m_disk.touch(address);
    const bool isDue = record && !(record->validity.freshUntil > m_limits.now());
    if (!isDue || entry.isRefreshed || !mayAsk(entry))
        return finishKeeping(address, entry);
    entry.isRefreshed = true;
    m_fetch.ask(address, record->validity, entry.place);
}

void PictureStore::Rooms::fail(const QString &address, Entry &entry, PictureFault fault, int status)
{
    if (entry.picture.state == Picture::State::Ready) // an older copy is better than none
        return finishKeeping(address, entry);
    entry.fault = fault;
    entry.status = status;
    addJob(address, entry, Source::Bundled, [address, roots = m_roots, wanted = entry.wanted, limits = m_limits] {
        for (const QString &path : bundledFiles(address, roots)) {
            QFile file(path);
            if (file.open(QIODevice::ReadOnly) && file.size() <= limits.fileBytes)
                return decode(file.readAll(), wanted, limits.memoryBytes / 2, true);
        }
        return Decoded{.fault = PictureFault::NotFound};
    });
}

void PictureStore::Rooms::failForGood(const QString &address, Entry &entry)
{
    if (entry.picture.state == Picture::State::Ready)
        return finishKeeping(address, entry);
    entry.picture.state = Picture::State::Failed;
    entry.picture.fault = entry.fault;
    entry.picture.status = entry.status;
    entry.isByReader = false;
    Q_EMIT m_store.pictureChanged(entry.picture);
    finishKeeping(address, entry);
}

void PictureStore::Rooms::finishKeeping(const QString &address, Entry &entry)
{
    if (entry.keepings.isEmpty())
        return;
    const QList<Keeping> keepings = std::exchange(entry.keepings, {});
    const Picture picture = entry.picture;
    const auto record = m_disk.find(address);
    const qint64 length = record ? record->length : entry.fetched.body.size();
    for (const Keeping &keeping : keepings) {
        if (picture.state == Picture::State::Ready && !keeping.library.isEmpty())
            m_disk.keep(address, keeping.library);
        keeping.kept(picture, length);
    }
    if (!entry.isShown)
        release(address);
}

} // namespace Wenda
