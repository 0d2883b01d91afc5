#include "reader/panemovies.h"

#include "paper/typeset.h"
#include "pictures/picturestore.h"
#include "reader/movingpicture.h"

namespace Wenda {

PaneMovies::PaneMovies(PictureStore &store, QObject *parent)
    : QObject(parent)
    , m_store(store)
{
    connect(&store, &PictureStore::pictureChanged, this, [this](const Picture &picture) {
        if (picture.isAnimated && m_inView.contains(picture.address))
            play(picture.address);
    });
}

PaneMovies::~PaneMovies() = default;

void PaneMovies::setDocument(TypesetDocument *document)
{
    m_inView.clear();
    m_movies.clear();
    m_document = document;
}

void PaneMovies::setView(std::pair<int, int> inView)
{
    QHash<QString, QList<int>> seen;
    for (int i = 0; m_document && i < m_document->pictureCount(); ++i) {
        const int position = m_document->picturePosition(i);
        if (position >= inView.first && position <= inView.second)
            seen[m_document->pictureAddress(i)].append(i);
    }
    m_inView = seen;
    std::erase_if(m_movies, [this](const auto &movie) { return !m_inView.contains(movie.first); });
    for (auto picture = seen.cbegin(); picture != seen.cend(); ++picture) {
        if (m_store.picture(picture.key()).isAnimated)
            play(picture.key());
    }
}

void PaneMovies::stop()
{
    m_inView.clear();
    m_movies.clear();
}

bool PaneMovies::isWished(const QString &address) const
{
    return m_wishes.value(address, m_document && !m_document->style().isStill);
}

void PaneMovies::play(const QString &address)
{
    if (m_movies.contains(address))
        return;
    const QByteArray file = m_store.bytes(address);
    if (file.isEmpty())
        return;
    MovingPicture &made = *(m_movies[address] = std::make_unique<MovingPicture>(file));
    connect(&made.movie(), &QMovie::frameChanged, this, [this, address] { show(address); });
    connect(&made.movie(), &QMovie::stateChanged, this, [this, address] { show(address); });
    made.setPlaying(isWished(address));
    show(address);
}

void PaneMovies::show(const QString &address)
{
    const auto movie = m_movies.find(address);
    if (!m_document || movie == m_movies.end())
        return;
    m_document->setFrame(address, movie->second->frame(), movie->second->isPlaying());
    for (const int picture : m_inView.value(address))
        Q_EMIT frameCame(picture);
}

void PaneMovies::toggle(const QString &address)
{
    const auto movie = m_movies.find(address);
    if (movie == m_movies.end())
        return;
    const bool isPlaying = !movie->second->isPlaying();
    m_wishes[address] = isPlaying;
    movie->second->setPlaying(isPlaying);
}

bool PaneMovies::isMoving(const QString &address) const
{
    return m_movies.contains(address);
}

bool PaneMovies::isPlaying(const QString &address) const
{
    const auto movie = m_movies.find(address);
    return movie != m_movies.end() && movie->second->isPlaying();
}

} // namespace Wenda
