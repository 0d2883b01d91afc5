#include "pictures/picturestore.h"

#include "pictures/rooms.h"

namespace Wenda {

PictureStore::PictureStore(const QString &cacheFolder, const QString &keptFolder, QObject *parent)
    : PictureStore(cacheFolder, keptFolder, PictureLimits(), parent)
{
}

PictureStore::PictureStore(const QString &cacheFolder, const QString &keptFolder, const PictureLimits &limits,
                           QObject *parent)
    : QObject(parent)
    , m_rooms(std::make_unique<Rooms>(*this, cacheFolder, keptFolder, limits))
{
    connect(&m_rooms->disk(), &PictureDisk::troubleFound, this, &PictureStore::troubleFound);
}

PictureStore::~PictureStore() = default;

void PictureStore::setLibraryRoots(const QStringList &roots)
{
    m_rooms->setRoots(roots);
}

void PictureStore::setLoading(Loading loading)
{
    m_rooms->setLoading(loading);
}

void PictureStore::setOffline(bool isOffline)
{
    m_rooms->setOffline(isOffline);
}

bool PictureStore::isOffline() const
{
    return m_rooms->isOffline();
}

void PictureStore::setCacheLimit(qint64 bytes)
{
    m_rooms->disk().setCacheLimit(bytes);
}

qint64 PictureStore::cacheSize() const
{
    return m_rooms->disk().cacheSize();
}

void PictureStore::clearCache()
{
    m_rooms->disk().clearCache();
}

Picture PictureStore::picture(const QString &address) const
{
    return m_rooms->picture(address);
}

Picture PictureStore::asked(const QString &address) const
{
    return m_rooms->asked(address);
}

QImage PictureStore::image(const QString &address, int wantedWidth) const
{
    return m_rooms->image(address, wantedWidth);
}

QImage PictureStore::imageNow(const QString &address, int wantedWidth) const
{
    return m_rooms->imageNow(address, wantedWidth);
}

void PictureStore::request(const QString &address, int wantedWidth, Priority priority, bool byReader)
{
    m_rooms->request(address, wantedWidth, priority, byReader);
}

void PictureStore::release(const QString &address)
{
    m_rooms->release(address);
}

void PictureStore::hold(const QString &address)
{
    m_rooms->hold(address);
}

void PictureStore::letGo(const QString &address)
{
    m_rooms->letGo(address);
}

QByteArray PictureStore::bytes(const QString &address) const
{
    return m_rooms->bytes(address);
}

} // namespace Wenda
