#include "reader/panepictures.h"

#include "paper/typeset.h"
#include "pictures/picturestore.h"

namespace Wenda {

PanePictures::PanePictures(PictureStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    connect(&store, &PictureStore::pictureChanged, this, [this](const Picture &picture) {
        if (m_addresses.contains(picture.address) && !m_turn.isActive())
            m_turn.start(30);
    });
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &PanePictures::count);
}

PanePictures::~PanePictures()
{
    for (const QString &address : std::as_const(m_addresses))
        m_store.letGo(address);
}

void PanePictures::setDocument(const TypesetDocument *document)
{
    m_document = document;
    QSet<QString> addresses;
    if (document)
        for (int i = 0; i < document->pictureCount(); ++i)
            if (const QString address = document->pictureAddress(i); !address.isEmpty())
                addresses.insert(address);
    const QSet<QString> before = std::exchange(m_addresses, addresses);
    for (const QString &address : addresses - before)
        m_store.hold(address);
    for (const QString &address : before - addresses)
        m_store.letGo(address);
    count();
}

void PanePictures::setView(std::pair<int, int> inView, std::pair<int, int> nearView, qreal density)
{
    using Priority = PictureStore::Priority;
    if (!m_document)
        return;
    QHash<QString, std::pair<Priority, int>> wishes;
    for (int i = 0; i < m_document->pictureCount(); ++i) {
        const int position = m_document->picturePosition(i);
        Priority priority = Priority::Rest;
        if (position >= inView.first && position <= inView.second)
            priority = Priority::InView;
        else if (position >= nearView.first && position <= nearView.second)
            priority = Priority::NearView;
        const int width = qCeil(m_document->pictureWidth(i) * density);
        auto wish = wishes.find(m_document->pictureAddress(i));
        if (wish == wishes.end())
            wish = wishes.insert(m_document->pictureAddress(i), {Priority::Rest, 0});
        *wish = {qMin(wish->first, priority), qMax(wish->second, width)};
    }
    wishes.remove(QString());
    for (const Priority priority : {Priority::InView, Priority::NearView, Priority::Rest})
        for (auto wish = wishes.cbegin(); wish != wishes.cend(); ++wish)
            if (wish->first == priority &&
                (priority != Priority::Rest || m_store.picture(wish.key()).state == Picture::State::Waiting))
                m_store.request(wish.key(), wish->second, priority);
}

void PanePictures::retryAll()
{
    for (const QString &address : std::as_const(m_addresses))
        if (m_store.picture(address).state == Picture::State::Failed)
            m_store.request(address, 0, PictureStore::Priority::InView, true);
}

void PanePictures::count()
{
    int loading = 0;
    int failed = 0;
    for (const QString &address : std::as_const(m_addresses)) {
        const Picture picture = m_store.picture(address);
        loading += picture.state == Picture::State::Waiting || picture.state == Picture::State::Loading;
        failed += picture.state == Picture::State::Failed && picture.fault != PictureFault::NotAsked;
    }
    const int total = int(m_addresses.size());
    if (loading == m_loading && failed == m_failed && total == m_total)
        return;
    m_loading = loading;
    m_failed = failed;
    m_total = total;
    Q_EMIT progressed(loading, failed, total);
}

} // namespace Wenda
