#include "cli/pictures.h"

#include "base/paths.h"
#include "cli/sentences.h"
#include "paper/picturewait.h"

#include <QEventLoop>
#include <QSet>

namespace Wenda {

CallPictures::CallPictures(const Call &call)
    : m_call(call)
    , m_store(pictureCacheFolder(), keptPicturesFolder())
{
    m_store.setLibraryRoots({call.library->root});
    m_store.setOffline(call.preferences.isOffline);
    m_store.setCacheLimit(qint64(call.preferences.cacheMegabytes) << 20);
}

// The command line has no other event loop than this.
QStringList CallPictures::waitFor(const QStringList &addresses)
{
    PictureWait wait(m_store);
    QEventLoop loop;
    QStringList missing;
    QObject::connect(&wait, &PictureWait::progressed, &loop,
                     [this](int done, int total) { m_call.tellProgress(Sentences::pictureProgress(done, total)); });
    QObject::connect(&wait, &PictureWait::finished, &loop, [&](const QStringList &notHad) {
        missing = notHad;
        loop.quit();
    });
    QObject::connect(&m_call.interruption, &Interruption::came, &loop, &QEventLoop::quit);
    wait.start(addresses);
    loop.exec();
    m_call.endProgress();
    return missing;
}

QStringList CallPictures::addresses() const
{
    QStringList all;
    QSet<QString> known;
    m_call.librarian.readPages(m_call.library->root, [&](const PageFile &, const Result<Page> &page) {
        for (const PagePicture &picture : page.value_or(Page()).pictures) {
            const QString address = pictureAddress(picture.address, m_call.library->root);
            if (!address.isEmpty() && !known.contains(address)) {
                known.insert(address);
                all.append(address);
            }
        }
        return !m_call.interruption.hasCome();
    });
    return all;
}

} // namespace Wenda
