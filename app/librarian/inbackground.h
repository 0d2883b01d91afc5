#pragma once

#include <QObject>
#include <QThreadPool>

namespace Wenda {

// Does work on a pool and gives its value to take on home's thread, always in a later turn of its event loop: a
// QFuture::then(context) of Qt 6.4 may call back at once where the work was done quickly. The pool must be gone before
// home is.
template <class Work, class Take>
void inBackground(QThreadPool &pool, QObject &home, Work work, Take take)
{
    pool.start([work, take, &home] {
        QMetaObject::invokeMethod(
            &home, [take, value = work()] { take(value); }, Qt::QueuedConnection);
    });
}

} // namespace Wenda
