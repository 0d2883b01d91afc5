#pragma once

#include "pictures/picturestore.h"

#include <QSignalSpy>

namespace Wenda {

// Seconds become hundredths of them, so that no test takes long.
inline PictureLimits quickLimits()
{
    using namespace std::chrono_literals;
    PictureLimits limits;
    limits.deadline = 1200ms;
    limits.silence = 250ms;
    limits.rateWindow = 150ms;
    limits.retryPauses = {10ms, 20ms};
    limits.retryAfterCap = 60ms;
    limits.patience = 100ms;
    limits.fileBytes = 200'000;
    return limits;
}

inline bool isSettled(const Picture &picture)
{
    return picture.state == Picture::State::Ready || picture.state == Picture::State::Failed;
}

// Waits until nothing is to come for the picture that was asked for, five seconds at most.
inline Picture waitFor(PictureStore &store, const QString &address)
{
    QSignalSpy changes(&store, &PictureStore::pictureChanged);
    while (!isSettled(store.picture(address)) && changes.wait())
        continue;
    return store.picture(address);
}

inline Picture settled(PictureStore &store, const QString &address, int width = 0)
{
    store.request(address, width);
    return waitFor(store, address);
}

} // namespace Wenda
