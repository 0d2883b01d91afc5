#include "reader/panepictures.h"

#include "paper/typeset.h"

namespace Wenda {

static constexpr int restInATurn = 64;
static constexpr int manyPictures = 1000;

PanePictures::PanePictures(PictureStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    connect(&store, &PictureStore::pictureChanged, this, [this](const Picture &picture) {
        if (m_addresses.contains(picture.address) && !m_turn.isActive())
            m_turn.start(m_addresses.size() > manyPictures ? 250 : 30);
    });
    m_turn.setSingleShot(true);
    connect(&m_turn, &QTimer::timeout, this, &PanePictures::count);
    m_restTurn.setSingleShot(true);
    connect(&m_restTurn, &QTimer::timeout, this, &PanePictures::askForRest);
}

PanePictures::~PanePictures()
{
    for (const QString &address : std::as_const(m_addresses))
        m_store.letGo(address);
}

void PanePictures::setDocument(const TypesetDocument *document)
{
    m_document = document;
    m_rest = 0;
    m_restTurn.stop();
    QSet<QString> addresses;
    for (int i = 0; document && i < document->pictureCount(); ++i) {
        const QString address = document->pictureAddress(i);
        if (document->picturePosition(i) >= 0 && !address.isEmpty()) // of a long page's first screen, only its own
            addresses.insert(address);
    }
    const QSet<QString> before = std::exchange(m_addresses, addresses);
    for (const QString &address : addresses - before)
        m_store.hold(address);
    for (const QString &address : before - addresses)
        m_store.letGo(address);
    count();
}

// In reading order: what comes together stands together, and is laid out together.
void PanePictures::setView(std::pair<int, int> inView, std::pair<int, int> nearView, qreal density)
{
    using Priority = PictureStore::Priority;
    if (!m_document)
        return;
    QList<int> seen;
    QList<int> near;
    for (int i = 0; i < m_document->pictureCount(); ++i) {
        const int position = m_document->picturePosition(i);
        if (position >= inView.first && position <= inView.second)
            seen.append(i);
        else if (position >= nearView.first && position <= nearView.second)
            near.append(i);
    }
    if (m_rest == 0)
        m_start = seen.isEmpty() ? near.value(0) : seen.first();
    m_density = density;
    ask(seen, Priority::InView, density);
    ask(near, Priority::NearView, density);
    m_restTurn.start(0);
}

// One that stands in several places is asked for once, as wide as the widest.
void PanePictures::ask(const QList<int> &pictures, PictureStore::Priority priority, qreal density)
{
    QStringList addresses;
    QHash<QString, int> widths;
    for (const int picture : pictures) {
        const QString address = m_document->pictureAddress(picture);
        const int width = qCeil(m_document->pictureWidth(picture) * density);
        const auto known = widths.find(address);
        if (known == widths.end() && !address.isEmpty())
            addresses.append(address);
        widths[address] = known == widths.end() ? width : qMax(*known, width);
    }
    for (const QString &address : std::as_const(addresses))
        m_store.request(address, widths[address], priority);
}

// Once a page, and a few in a turn: each costs a look at the disk.
void PanePictures::askForRest()
{
    const int count = m_document ? m_document->pictureCount() : 0;
    QList<int> waiting;
    for (const int end = qMin(m_rest + restInATurn, count); m_rest < end; ++m_rest) {
        const int picture = (m_start + m_rest) % count;
        const QString address = m_document->pictureAddress(picture);
        if (m_addresses.contains(address) && m_store.asked(address).state == Picture::State::Waiting)
            waiting.append(picture);
    }
    ask(waiting, PictureStore::Priority::Rest, m_density);
    if (m_rest < count)
        m_restTurn.start(0);
}

void PanePictures::retryAll()
{
    for (const QString &address : std::as_const(m_addresses))
        if (m_store.asked(address).state == Picture::State::Failed)
            m_store.request(address, 0, PictureStore::Priority::InView, true);
}

void PanePictures::count()
{
    int loading = 0;
    int failed = 0;
    for (const QString &address : std::as_const(m_addresses)) {
        const Picture picture = m_store.asked(address);
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
