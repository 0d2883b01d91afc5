#include "reader/movingpicture.h"

#include "pictures/sniff.h"

namespace Wenda {

MovingPicture::MovingPicture(const QByteArray &file)
{
    m_bytes.setData(file);
    m_bytes.open(QIODevice::ReadOnly);
    m_movie.setDevice(&m_bytes);
    m_movie.setFormat(pictureFormat(file));
    m_movie.jumpToFrame(0);
}

void MovingPicture::setPlaying(bool isPlaying)
{
    if (m_movie.state() != QMovie::NotRunning)
        m_movie.setPaused(!isPlaying);
    else if (isPlaying)
        m_movie.start();
}

} // namespace Wenda
