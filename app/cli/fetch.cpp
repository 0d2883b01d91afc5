#include "cli/pictures.h"
#include "cli/sentences.h"
#include "pictures/address.h"
#include "pictures/offlinecopy.h"

#include <QDir>
#include <QEventLoop>

namespace Wenda {

// What could not be had is named; the rest is kept.
ExitCode fetchPictures(const Call &call)
{
    const QString into = call.request.into.isEmpty() ? QString() : QDir(call.request.into).absolutePath();
    if (!into.isEmpty() && !QDir().mkpath(into))
        return call.fail({Error::Kind::NotWritable, call.request.into});
    CallPictures pictures(call);
    QStringList addresses = pictures.addresses();
    addresses.removeIf([](const QString &address) { return originOf(address) != PictureOrigin::Network; });
    OfflineCopy copy(pictures.store(), call.library->root);
    QEventLoop loop;
    OfflineCopy::Progress last{0, int(addresses.size())};
    QList<Picture> failed;
    QObject::connect(&copy, &OfflineCopy::progressed, &loop, [&](const OfflineCopy::Progress &progress) {
        last = progress;
        call.tellProgress(Sentences::copyProgress(progress.done, progress.total, progress.bytes));
    });
    QObject::connect(
        &copy, &OfflineCopy::finished, &loop,
        [&](const QList<Picture> &notHad) {
            failed = notHad;
            loop.quit();
        },
        Qt::QueuedConnection);
    copy.start(addresses, into);
    loop.exec();
    call.endProgress();
    for (const Picture &picture : std::as_const(failed))
        call.complain(Sentences::of(picture));
    call.out << Sentences::copied(int(addresses.size() - failed.size()), int(failed.size()), last.bytes) << Qt::endl;
    return failed.isEmpty() ? Done : Nothing;
}

} // namespace Wenda
