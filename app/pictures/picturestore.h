#pragma once

#include "pictures/picture.h"
#include "pictures/picturelimits.h"

#include <QImage>
#include <QObject>
#include <QSize>
#include <QStringList>

#include <memory>

namespace Wenda {

// Addresses to images: memory, disk (cache and offline copies in one store), network, the library's bundled copy
// (<root>/.pictures/<host>/<path>), in that order. Never blocks: image() gives what is at hand, request() asks for the
// rest, pictureChanged tells. Lives on the thread that made it; decodes on workers.
class PictureStore final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PictureStore)

public:
    enum class Loading { Always, WhenClicked, Never };
    enum class Priority { InView, NearView, Rest };

    // cacheFolder holds what may go; keptFolder what was kept for offline reading, and the list of both.
    PictureStore(const QString &cacheFolder, const QString &keptFolder, QObject *parent = nullptr);
    PictureStore(const QString &cacheFolder, const QString &keptFolder, const PictureLimits &limits,
                 QObject *parent = nullptr);
    ~PictureStore() override;

    // Local files are read, and bundled copies looked for, only under these folders.
    void setLibraryRoots(const QStringList &roots);
    void setLoading(Loading loading);
    void setOffline(bool isOffline); // asks the network for nothing
    bool isOffline() const;
    void setCacheLimit(qint64 bytes); // 256 MB at first; kept pictures do not count
    qint64 cacheSize() const;
    void clearCache();

    Picture picture(const QString &address) const;
    // The same without a look at the disk: Waiting, and of no size, before someone has asked for it.
    Picture asked(const QString &address) const;

    // The decoded picture at hand for so many device pixels of width, or a null image. Cheap: may be called from layout
    // and paint. Until the very width that was asked for is made, the nearest one at hand; for 0, which is the natural
    // width, that one only. A missing one comes by request(), also for a Ready picture, whose image leaves memory when
    // others need the room.
    QImage image(const QString &address, int wantedWidth = 0) const;

    // The same, read and decoded on the spot where it is not in memory: some ten milliseconds, for printing, copying
    // and saving, never for layout or paint on screen. Null: not at hand.
    QImage imageNow(const QString &address, int wantedWidth = 0) const;

    // Asks for a picture; a repeat is one request, a nearer priority moves it up. byReader: a person clicked (loads in
    // WhenClicked, retries what failed, forgets a remembered 404).
    void request(const QString &address, int wantedWidth = 0, Priority priority = Priority::InView,
                 bool byReader = false);
    // No one shows it any more: what has not been sent is dropped, what is under way ends, the image may leave memory.
    // Nothing of that while someone holds it.
    void release(const QString &address);
    // Several may show one picture: each holds it once, and lets go of it once; the last releases it.
    void hold(const QString &address);
    void letGo(const QString &address);

    // The file's own bytes as they came, for saving, animation, PDF and export; empty when not at hand.
    QByteArray bytes(const QString &address) const;

Q_SIGNALS:
    void pictureChanged(const Wenda::Picture &picture); // any change of state or size, a better image too
    void troubleFound(const QString &path);             // the disk store cannot be used (full, read-only); once

private:
    friend class OfflineCopy;
    class Rooms;
    std::unique_ptr<Rooms> m_rooms;
};

} // namespace Wenda
