#include "paper/picturewait.h"

#include "pictures/picturestore.h"

namespace Wenda {

PictureWait::PictureWait(PictureStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    connect(&m_store, &PictureStore::pictureChanged, this, &PictureWait::take);
}

PictureWait::~PictureWait()
{
    cancel();
}

void PictureWait::start(const QStringList &addresses)
{
    cancel();
    m_addresses = addresses;
    m_waiting = QSet<QString>(addresses.begin(), addresses.end());
    m_missing.clear();
    m_isRunning = true;
    for (const QString &address : addresses) {
        // At hand in any size: paper decodes it anew, in the size it prints. To wait for one size would be to wait for
        // ever while the screen asks for another.
        if (m_store.picture(address).state == Picture::State::Ready)
            m_waiting.remove(address);
        else
            m_store.request(address, 0, PictureStore::Priority::InView, true);
    }
    if (m_waiting.isEmpty())
        QMetaObject::invokeMethod(this, &PictureWait::finish, Qt::QueuedConnection);
}

void PictureWait::giveUp()
{
    if (!m_isRunning)
        return;
    m_missing += m_waiting;
    m_waiting.clear();
    finish();
}

void PictureWait::cancel()
{
    m_isRunning = false;
    for (const QString &address : std::as_const(m_waiting))
        m_store.release(address);
    m_waiting.clear();
}

int PictureWait::total() const
{
    return int(m_addresses.size());
}

int PictureWait::done() const
{
    return int(m_addresses.size() - m_waiting.size());
}

void PictureWait::take(const Picture &picture)
{
    if (!m_isRunning || !m_waiting.contains(picture.address))
        return;
    const bool hasFailed = picture.state == Picture::State::Failed;
    if (!hasFailed && picture.state != Picture::State::Ready)
        return;
    m_waiting.remove(picture.address);
    if (hasFailed)
        m_missing.insert(picture.address);
    Q_EMIT progressed(done(), total());
    if (m_waiting.isEmpty())
        finish();
}

void PictureWait::finish()
{
    if (!m_isRunning || !m_waiting.isEmpty())
        return;
    m_isRunning = false;
    QStringList missing;
    for (const QString &address : std::as_const(m_addresses)) {
        if (m_missing.contains(address))
            missing.append(address);
    }
    Q_EMIT finished(missing);
}

} // namespace Wenda
