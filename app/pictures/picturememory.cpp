#include "pictures/picturememory.h"

namespace Wenda {

PictureMemory::PictureMemory(qint64 mostBytes)
    : m_most(mostBytes)
{
}

void PictureMemory::put(const QString &address, const QImage &image, bool isSeen)
{
    QList<Held> &held = m_held[address];
    for (qsizetype i = held.size() - 1; i >= 0; --i) {
        if (held[i].image.width() == image.width())
            letGo(address, i);
    }
    if (held.size() > 1) // the widest stays, the other makes room
        letGo(address, held[0].image.width() < held[1].image.width() ? 0 : 1);
    held.append({image, {}});
    m_size += image.sizeInBytes();
    touch(address, held.last(), isSeen);
    trim();
}

QImage PictureMemory::find(const QString &address, int width)
{
    const auto held = m_held.find(address);
    if (held == m_held.end() || held->isEmpty())
        return {};
    Held *best = nullptr;
    for (Held &each : *held) {
        const bool isBetter = !best || (best->image.width() < width
                                            ? each.image.width() > best->image.width()
                                            : each.image.width() >= width && each.image.width() < best->image.width());
        if (isBetter)
            best = &each;
    }
    touch(address, *best, true);
    return best->image;
}

QImage PictureMemory::widest(const QString &address) const
{
    QImage widest;
    for (const Held &each : m_held.value(address)) {
        if (each.image.width() > widest.width())
            widest = each.image;
    }
    return widest;
}

bool PictureMemory::has(const QString &address, int width) const
{
    const auto held = m_held.constFind(address);
    return held != m_held.constEnd() &&
           std::any_of(held->begin(), held->end(), [width](const Held &each) { return each.image.width() == width; });
}

bool PictureMemory::isEmpty(const QString &address) const
{
    return !m_held.contains(address);
}

void PictureMemory::forsake(const QString &address)
{
    const auto held = m_held.find(address);
    if (held == m_held.end())
        return;
    for (Held &each : *held)
        touch(address, each, false);
}

void PictureMemory::remove(const QString &address)
{
    while (m_held.contains(address) && !m_held[address].isEmpty())
        letGo(address, 0);
    m_held.remove(address);
}

qint64 PictureMemory::size() const
{
    return m_size;
}

void PictureMemory::touch(const QString &address, Held &held, bool isSeen)
{
    if (held.age.use > 0)
        m_byAge.erase(held.age);
    held.age = {isSeen, ++m_uses};
    m_byAge.emplace(held.age, address);
}

void PictureMemory::letGo(const QString &address, qsizetype index)
{
    QList<Held> &held = m_held[address];
    m_byAge.erase(held[index].age);
    m_size -= held[index].image.sizeInBytes();
    held.removeAt(index);
}

void PictureMemory::trim()
{
    while (m_size > m_most && !m_byAge.empty()) {
        const auto [age, address] = *m_byAge.begin();
        const QList<Held> &held = m_held[address];
        for (qsizetype i = 0; i < held.size(); ++i) {
            if (held[i].age == age) {
                letGo(address, i);
                break;
            }
        }
        if (m_held[address].isEmpty())
            m_held.remove(address);
    }
}

} // namespace Wenda
