#include "pictures/rooms.h"

namespace Wenda {

void PictureStore::Rooms::take(const QString &address, Source source, const DecodedPicture &decoded)
{
    Entry *found = known(address);
    if (!found)
        return;
    Entry &entry = *found;
    entry.isBusy = false;
    if (decoded.fault == PictureFault::None) {
        takeImage(address, entry, source, decoded);
    } else if (source == Source::Disk) {
        // Not what was stored, or never a picture: had anew.
        m_disk.forgetFile(address);
        m_unstored.remove(address);
        entry.fetched = {};
        if (m_memory.isEmpty(address))
            entry.picture.state = Picture::State::Waiting;
        askNetwork(address, entry, {});
    } else if (source == Source::Network) {
        entry.fetched = {};
        fail(address, entry, decoded.fault, 200);
    } else {
        if (source == Source::Library)
            entry.fault = decoded.fault;
        failForGood(address, entry);
    }
    if (entry.isBusy)
        return;
    if (std::exchange(entry.isAskedAgain, false))
        enqueue(address, entry);
    if (!entry.isShown && entry.keepings.isEmpty())
        release(address);
}

void PictureStore::Rooms::takeImage(const QString &address, Entry &entry, Source source, const DecodedPicture &decoded)
{
    if (source == Source::Network) // no leftover of what it was before
        m_memory.remove(address);
    if (!decoded.image.isNull())
        m_memory.put(address, decoded.image, entry.isShown && entry.place.priority < int(Priority::Rest));
    if (source != Source::Narrower) {
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

void PictureStore::Rooms::takeFetched(const FetchedPicture &fetched)
{
    const QString &address = fetched.address;
    Entry *found = known(address);
    if (!found)
        return;
    Entry &entry = *found;
    markHost(fetched);
    if (fetched.isUnchanged) {
        m_disk.refresh(address, fetched.validity);
        return finishKeeping(address, entry);
    }
    if (fetched.fault == PictureFault::None) {
        entry.fetched = fetched;
        return addJob(address, entry, Source::Network,
                      [fetched, wanted = entry.wanted, most = m_mostOfOne, isImage = entry.isShown] {
                          return isImage ? decode(fetched.body, wanted, most, fetched.isCutPossible)
                                         : probe(fetched.body, fetched.isCutPossible);
                      });
    }
    if (fetched.fault == PictureFault::NotFound)
        m_disk.markGone(address, m_limits.now().addMSecs(m_limits.goneMemory.count()), fetched.status);
    if (fetched.askAgainAfter >= 0) {
        QTimer::singleShot(fetched.askAgainAfter, this, [this, address] {
            askAgain([address](const Entry &each) { return each.picture.address == address; });
        });
    }
    const bool isNoWay = fetched.fault == PictureFault::HostNotFound || fetched.fault == PictureFault::NotReached;
    const bool isOff = isNoWay && isDisconnected();
    fail(address, entry, isOff ? PictureFault::Offline : fetched.fault, fetched.status);
}

void PictureStore::Rooms::store(Entry &entry, const DecodedPicture &decoded)
{
    PictureRecord record;
    record.address = entry.picture.address;
    record.validity = entry.fetched.validity;
    record.length = entry.fetched.body.size();
    record.size = decoded.size;
    record.isAnimated = decoded.isAnimated;
    record.isVector = decoded.isVector;
    for (const Keeping &keeping : std::as_const(entry.keepings)) {
        if (!keeping.library.isEmpty()) // said first, so that it is never among what may go
            m_disk.keep(record.address, keeping.library);
    }
    m_disk.put(record, entry.fetched.body);
}

void PictureStore::Rooms::takeStored(const QString &address, bool isStored)
{
    Entry *entry = known(address);
    if (!entry)
        return;
    const FetchedPicture fetched = std::exchange(entry->fetched, {});
    if (isStored)
        m_unstored.remove(address);
    else if (!fetched.body.isEmpty())
        m_unstored.insert(address, new QByteArray(fetched.body), fetched.body.size());
    finishKeeping(address, *entry, isStored);
}

void PictureStore::Rooms::failForGood(const QString &address, Entry &entry)
{
    if (entry.picture.state != Picture::State::Ready) {
        entry.picture.state = Picture::State::Failed;
        entry.picture.fault = entry.fault;
        entry.picture.status = entry.status;
        Q_EMIT m_store.pictureChanged(entry.picture);
    }
    entry.isByReader = false;
    finishKeeping(address, entry);
}

void PictureStore::Rooms::finishKeeping(const QString &address, Entry &entry, bool isStored)
{
    if (entry.keepings.isEmpty())
        return;
    const QList<Keeping> keepings = std::exchange(entry.keepings, {});
    const auto record = m_disk.find(address);
    const qint64 length = record ? record->length : 0;
    const bool isShown = entry.isShown;
    for (const Keeping &keeping : keepings) {
        Picture picture = entry.picture;
        const bool isKept = isStored && length > 0;
        if (picture.state == Picture::State::Ready && !picture.isBundledCopy && !keeping.library.isEmpty()) {
            if (isKept)
                m_disk.keep(address, keeping.library);
            picture.state = isKept ? Picture::State::Ready : Picture::State::Failed;
            picture.fault = isKept ? PictureFault::None : PictureFault::NotStored;
        }
        keeping.kept(picture, length);
    }
    if (!isShown)
        release(address);
}

} // namespace Wenda
