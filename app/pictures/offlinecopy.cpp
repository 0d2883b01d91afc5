#include "pictures/offlinecopy.h"

#include "base/write.h"
#include "pictures/address.h"
#include "pictures/rooms.h"

#include <QFileInfo>
#include <QPointer>

namespace Wenda {

using namespace Qt::StringLiterals;

constexpr int perHost = 6;
constexpr int atOnce = 64;

// Handed to the store only as many as are sent at once, so that a pause is one.
struct OfflineCopy::Work
{
    PictureStore &store;
    QString library;
    QString into;
    bool isAllAsked = false;
    FetchSchedule schedule{perHost, atOnce};
    Progress progress = {};
    QList<Picture> failed = {};
    QSet<QString> underWay = {};
    QSet<QString> seen = {};
    bool isPaused = false;
    bool isRunning = false;
    qint64 run = 0; // answers of a cancelled one do not count
};

OfflineCopy::OfflineCopy(PictureStore &store, const QString &libraryKey, QObject *parent)
    : QObject(parent)
    , m_work(new Work{store, libraryKey, {}, false})
{
}

OfflineCopy::~OfflineCopy()
{
    cancel();
}

void OfflineCopy::start(const QStringList &addresses, const QString &into, Freshness freshness)
{
    cancel();
    m_work->into = into;
    m_work->isAllAsked = freshness == Freshness::AskAll;
    m_work->progress = {};
    m_work->failed.clear();
    m_work->seen.clear();
    m_work->schedule = FetchSchedule(perHost, atOnce);
    m_work->isPaused = false;
    m_work->isRunning = true;
    qint64 number = 0;
    for (const QString &address : addresses) {
        // Pictures that lie in the library itself need no copy.
        if (originOf(address) != PictureOrigin::Network || m_work->seen.contains(address))
            continue;
        m_work->seen.insert(address);
        m_work->schedule.add(address, address.section('/'_L1, 2, 2), FetchPlace{0, 0, ++number});
    }
    m_work->progress.total = int(m_work->seen.size());
    QMetaObject::invokeMethod(this, &OfflineCopy::goOn, Qt::QueuedConnection);
}

void OfflineCopy::pause()
{
    m_work->isPaused = true;
}

void OfflineCopy::resume()
{
    if (!std::exchange(m_work->isPaused, false))
        return;
    goOn();
}

void OfflineCopy::cancel()
{
    ++m_work->run;
    m_work->isRunning = false;
    for (const QString &address : std::exchange(m_work->underWay, {}))
        m_work->store.m_rooms->dropKeeping(address);
}

void OfflineCopy::goOn()
{
    if (!m_work->isRunning || m_work->isPaused)
        return;
    while (const auto address = m_work->schedule.next()) {
        m_work->underWay.insert(*address);
        const auto kept = [self = QPointer(this), run = m_work->run](const Picture &picture, qint64 bytes) {
            if (self && self->m_work->run == run)
                self->take(picture, bytes);
        };
        m_work->store.m_rooms->keep(*address,
                                    {m_work->into.isEmpty() ? m_work->library : QString(), kept, m_work->isAllAsked});
    }
    if (!m_work->underWay.isEmpty())
        return;
    m_work->isRunning = false;
    // The size that is asked for then is that of all.
    m_work->store.m_rooms->disk().whenWritten(this, [this, run = m_work->run] {
        if (m_work->run == run)
            Q_EMIT finished(m_work->failed);
    });
}

void OfflineCopy::take(const Picture &picture, qint64 bytes)
{
    m_work->underWay.remove(picture.address);
    m_work->schedule.finish(picture.address);
    ++m_work->progress.done;
    const bool isHad = picture.state == Picture::State::Ready && !picture.isBundledCopy;
    const bool isWritten = isHad && (m_work->into.isEmpty() || writeInto(picture.address));
    if (isWritten) {
        m_work->progress.bytes += bytes;
    } else if (!picture.isBundledCopy) {
        ++m_work->progress.failed;
        m_work->failed.append(picture);
        if (isHad) // but not written
            m_work->failed.last().fault = PictureFault::NotStored;
    }
    Q_EMIT progressed(m_work->progress);
    goOn();
}

bool OfflineCopy::writeInto(const QString &address)
{
    const QString path = bundledPath(address);
    const QByteArray bytes = m_work->store.bytes(address);
    return !path.isEmpty() && !bytes.isEmpty() && writeWhole(m_work->into % '/'_L1 % path, bytes);
}

qint64 OfflineCopy::keptSize(const PictureStore &store, const QString &libraryKey)
{
    return store.m_rooms->disk().keptSize(libraryKey);
}

void OfflineCopy::remove(PictureStore &store, const QString &libraryKey)
{
    store.m_rooms->disk().letGo(libraryKey);
}

} // namespace Wenda
