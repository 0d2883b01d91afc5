#pragma once

#include <QBuffer>
#include <QMovie>

namespace Wenda {

// A picture that moves, played from its file's own bytes. Stands at its first frame until it is played; frames of a
// broken one simply end.
class MovingPicture final
{
    Q_DISABLE_COPY_MOVE(MovingPicture)

public:
    explicit MovingPicture(const QByteArray &file);

    const QMovie &movie() const { return m_movie; } // for its signals
    QImage frame() const { return m_movie.currentImage(); }
    bool isPlaying() const { return m_movie.state() == QMovie::Running; }
    void setPlaying(bool isPlaying);

private:
    QBuffer m_bytes;
    QMovie m_movie;
};

} // namespace Wenda
