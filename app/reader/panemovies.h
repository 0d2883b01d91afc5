#pragma once

#include <QHash>
#include <QObject>

#include <memory>
#include <unordered_map>

namespace Wenda {

class MovingPicture;
class PictureStore;
class TypesetDocument;
struct Picture;

// The pictures of a page that move: those in view play, unless the reader has paused them.
class PaneMovies final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaneMovies)

public:
    PaneMovies(PictureStore &store, QObject *parent);
    ~PaneMovies() override;

    void setDocument(TypesetDocument *document);
    void setView(std::pair<int, int> inView); // character positions
    void stop();                              // nobody looks
    void toggle(const QString &address);
    bool isPlaying(const QString &address) const;
    bool isMoving(const QString &address) const; // can be played or paused

Q_SIGNALS:
    void frameCame(int picture); // of the document

private:
    void play(const QString &address);
    void show(const QString &address);
    bool isWished(const QString &address) const;

    PictureStore &m_store;
    TypesetDocument *m_document = nullptr;
    QHash<QString, QList<int>> m_inView; // the document's pictures by their address
    std::unordered_map<QString, std::unique_ptr<MovingPicture>> m_movies;
    QHash<QString, bool> m_wishes; // the reader's own word
};

} // namespace Wenda
