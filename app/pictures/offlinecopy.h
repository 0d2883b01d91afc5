#pragma once

#include "pictures/picturestore.h"

#include <QList>
#include <QObject>

#include <memory>

namespace Wenda {

// The job that keeps a library's pictures for offline reading, or writes them into a folder as bundled copies
// (<into>/.pictures/<host>/<path>) so that the library can be handed on whole. Resumes where it stopped: what is kept
// and fresh is not asked again.
class OfflineCopy final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OfflineCopy)

public:
    struct Progress
    {
        int done = 0; // pictures, failed ones included
        int total = 0;
        qint64 bytes = 0; // fetched or found kept
        int failed = 0;
        bool operator==(const Progress &) const = default;
    };

    // libraryKey names the library whose pictures these are (its root), for size and removal.
    OfflineCopy(PictureStore &store, const QString &libraryKey, QObject *parent = nullptr);
    ~OfflineCopy() override;

    enum class Freshness { AsTold, AskAll }; // AskAll: the server is asked also for what it said is still fresh
    void start(const QStringList &addresses, const QString &into = {}, Freshness freshness = Freshness::AsTold);
    void pause();
    void resume();
    void cancel();

    static qint64 keptSize(const PictureStore &store, const QString &libraryKey);
    static void remove(PictureStore &store, const QString &libraryKey);

Q_SIGNALS:
    void progressed(const Wenda::OfflineCopy::Progress &progress);
    void finished(const QList<Wenda::Picture> &failed); // not after cancel()

private:
    void goOn();
    void take(const Picture &picture, qint64 bytes);
    bool writeInto(const QString &address);

    struct Work;
    std::unique_ptr<Work> m_work;
};

} // namespace Wenda
