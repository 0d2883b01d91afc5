#include "pictures/address.h"
#include "pictures/rooms.h"

#include <QFile>

namespace Wenda {

Picture PictureStore::Rooms::picture(const QString &address) const
{
    if (const Entry *entry = known(address))
        return entry->picture;
    Picture picture;
    picture.address = address;
    if (originOf(address) != PictureOrigin::Network)
        return picture;
    if (const auto record = m_disk.find(address)) {
        picture.size = record->size;
        picture.isAnimated = record->isAnimated;
    }
    return picture;
}

Picture PictureStore::Rooms::asked(const QString &address) const
{
    if (const Entry *entry = known(address))
        return entry->picture;
    Picture unknown;
    unknown.address = address;
    return unknown;
}

QImage PictureStore::Rooms::image(const QString &address, int wantedWidth)
{
    const Entry *entry = known(address);
    if (!entry || entry->picture.size.isEmpty())
        return {};
    const int width = widthFor(*entry, wantedWidth);
    return wantedWidth > 0 || m_memory.has(address, width) ? m_memory.find(address, width) : QImage();
}

QImage PictureStore::Rooms::imageNow(const QString &address, int wantedWidth)
{
    const Entry *entry = known(address);
    if (entry && m_memory.has(address, widthFor(*entry, wantedWidth)))
        return image(address, wantedWidth);
    return decode(bytes(address), wantedWidth, m_mostOfOne).image;
}

int PictureStore::Rooms::widthFor(const Entry &entry, int wantedWidth) const
{
    const QSize natural = entry.picture.size;
    return natural.isEmpty() ? 0 : imageSize(natural, wantedWidth, entry.isVector, m_mostOfOne).width();
}

bool PictureStore::Rooms::isAtHand(const QString &address, const Entry &entry) const
{
    if (entry.picture.state != Picture::State::Ready || !entry.keepings.isEmpty())
        return false;
    return !entry.isShown || m_memory.has(address, widthFor(entry, entry.wanted));
}

QByteArray PictureStore::Rooms::bytes(const QString &address) const
{
    const Entry *entry = known(address);
    if (entry && !entry->fetched.body.isEmpty())
        return entry->fetched.body;
    if (const QByteArray *unstored = m_unstored.object(address))
        return *unstored;
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
