#include "pictures/address.h"
#include "pictures/rooms.h"

#include <QNetworkInformation>

#include <array>

namespace Wenda {

constexpr int retriesOfOurOwn = 3; // a host that comes and goes is not asked for ever

static QString hostOf(const QString &address)
{
    const QList<QUrl> urls = networkUrls(address);
    return urls.isEmpty() ? QString() : urls.first().authority();
}

static bool isOfTheWay(PictureFault fault)
{
    using Fault = PictureFault;
    static constexpr std::array faults{Fault::HostNotFound, Fault::NotReached, Fault::Refused,   Fault::BrokenOff,
                                       Fault::NoAnswer,     Fault::TooSlow,    Fault::Truncated, Fault::Offline};
    return std::find(faults.begin(), faults.end(), fault) != faults.end();
}

void PictureStore::Rooms::watchNetwork()
{
    using Information = QNetworkInformation;
    if (!Information::loadBackendByFeatures(Information::Feature::Reachability))
        return; // no such service on this desktop: a success at a host tells the same
    connect(Information::instance(), &Information::reachabilityChanged, this, [this](auto reachability) {
        if (reachability == Information::Reachability::Online && !m_isOffline)
            askAgain([](const Entry &) { return true; });
    });
}

bool PictureStore::Rooms::isDisconnected() const
{
    const QNetworkInformation *information = QNetworkInformation::instance();
    return information && information->reachability() == QNetworkInformation::Reachability::Disconnected;
}

void PictureStore::Rooms::markHost(const FetchedPicture &fetched)
{
    const QString host = hostOf(fetched.address);
    if (isOfTheWay(fetched.fault)) {
        m_downHosts.insert(host);
    } else if (m_downHosts.remove(host)) {
        askAgain([host](const Entry &entry) {
            return entry.retries < retriesOfOurOwn && isOfTheWay(entry.fault) && hostOf(entry.picture.address) == host;
        });
    }
}

void PictureStore::Rooms::setLoading(Loading loading)
{
    m_loading = loading;
    if (loading == Loading::Always)
        askAgain([](const Entry &entry) { return entry.fault == PictureFault::NotAsked; });
    else
        stopAsking(PictureFault::NotAsked);
}

void PictureStore::Rooms::setOffline(bool isOffline)
{
    if (std::exchange(m_isOffline, isOffline) == isOffline)
        return;
    if (isOffline)
        stopAsking(PictureFault::Offline);
    else
        askAgain([](const Entry &) { return true; });
}

// What failed, or is shown by the library's own copy only, once more.
void PictureStore::Rooms::askAgain(const std::function<bool(const Entry &)> &isMeant)
{
    for (auto &[address, entry] : m_entries) {
        const bool isFailed = entry.picture.state == Picture::State::Failed;
        if (!entry.isShown || !(isFailed || entry.picture.isBundledCopy) || !isMeant(entry))
            continue;
        ++entry.retries;
        entry.isRetried = true;
        if (isFailed)
            entry.picture.state = Picture::State::Waiting;
        enqueue(address, entry);
    }
}

void PictureStore::Rooms::stopAsking(PictureFault fault)
{
    QStringList addresses;
    for (const auto &[address, entry] : m_entries) {
        if (!mayAsk(entry) && m_fetch.isAsked(address))
            addresses.append(address);
    }
    for (const QString &address : std::as_const(addresses)) {
        Entry *entry = known(address);
        if (!entry)
            continue;
        m_fetch.drop(address);
        fail(address, *entry, fault);
    }
}

} // namespace Wenda
