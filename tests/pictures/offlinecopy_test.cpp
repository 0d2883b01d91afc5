#include "pictures/offlinecopy.h"
#include "pictures/settled.h"
#include "support/pictureserver.h"
#include "support/temporaryfiles.h"

#include <QDirIterator>
#include <QTest>

using namespace Wenda;
using Reply = PictureServer::Reply;
using Request = PictureServer::Request;

class OfflineCopyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_files = std::make_unique<TemporaryFiles>();
        m_server = std::make_unique<PictureServer>();
        m_limits = quickLimits();
        m_server->serveRest([](const Request &request) {
            return request.path.startsWith("/none") ? Reply{.status = 404} : Reply{.body = testPicture(20, 10)};
        });
    }

    void library_isReadableWithoutTheNetwork()
    {
        QCOMPARE(copyAll(*makeStore(), addresses(20)), QList<Picture>());
        const auto store = makeStore();
        store->setOffline(true);
        for (const QString &address : addresses(20))
            QCOMPARE(settled(*store, address).state, Picture::State::Ready);
        QCOMPARE(m_server->requestCount(), 20);
        QCOMPARE(OfflineCopy::keptSize(*store, "library"), 20 * testPicture(20, 10).size());
        QCOMPARE(store->cacheSize(), 0);
    }

    void progress_countsPicturesBytesAndFailures_eachAddressOnce()
    {
        const auto store = makeStore();
        OfflineCopy copy(*store, "library");
        QSignalSpy progressed(&copy, &OfflineCopy::progressed);
        QSignalSpy finished(&copy, &OfflineCopy::finished);
        copy.start(addresses(3) + addresses(3) +
                   QStringList{m_server->address("/none"), "file:///library/a.png", "data:image/png,x"});
        QVERIFY(finished.wait());
        QCOMPARE(progressed.last().first().value<OfflineCopy::Progress>(),
                 (OfflineCopy::Progress{4, 4, 3 * testPicture(20, 10).size(), 1}));
        QCOMPARE(progressed.size(), 4);
        const auto failed = finished.first().first().value<QList<Picture>>();
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.first().address, m_server->address("/none"));
        QCOMPARE(failed.first().fault, PictureFault::NotFound);
    }

    void emptyLibrary_isDoneAtOnce() { QCOMPARE(copyAll(*makeStore(), {}), QList<Picture>()); }

    void keptPictures_areNotEvicted_withTheCache()
    {
        m_limits.cacheBytes = 100;
        const auto store = makeStore();
        copyAll(*store, addresses(5));
        for (int i = 0; i < 5; ++i)
            settled(*store, m_server->address("/other/" + QByteArray::number(i)));
        store->clearCache();
        store->setOffline(true);
        for (const QString &address : addresses(5))
            QCOMPARE(settled(*store, address).state, Picture::State::Ready);
    }

    void pictureThatWasRead_isKeptWithoutAskingAgain()
    {
        const auto store = makeStore();
        settled(*store, addresses(1).first());
        QTRY_VERIFY(store->cacheSize() > 0);
        copyAll(*store, addresses(1));
        QCOMPARE(m_server->requestCount(), 1);
        QTRY_COMPARE(OfflineCopy::keptSize(*store, "library"), testPicture(20, 10).size());
    }

    void cancelledCopy_goesOnWhereItStopped()
    {
        {
            const auto store = makeStore();
            OfflineCopy copy(*store, "library");
            QSignalSpy finished(&copy, &OfflineCopy::finished);
            connect(&copy, &OfflineCopy::progressed, &copy, [&copy](const OfflineCopy::Progress &progress) {
                if (progress.done == 10)
                    copy.cancel();
            });
            copy.start(addresses(30));
            QVERIFY(!finished.wait(200));
        }
        const int before = m_server->requestCount();
        QVERIFY(before < 30);
        QCOMPARE(copyAll(*makeStore(), addresses(30)), QList<Picture>());
        QVERIFY(m_server->requestCount() - before <= 20);
    }

    void pausedCopy_sendsNothingMore()
    {
        m_server->setDelay(std::chrono::milliseconds(20));
        const auto store = makeStore();
        OfflineCopy copy(*store, "library");
        QSignalSpy progressed(&copy, &OfflineCopy::progressed);
        QSignalSpy finished(&copy, &OfflineCopy::finished);
        copy.start(addresses(30));
        QVERIFY(progressed.wait());
        copy.pause();
        const int sent = m_server->requestCount();
        QVERIFY(sent <= 12);
        QVERIFY(!finished.wait(150));
        QVERIFY(m_server->requestCount() <= 12);
        copy.resume();
        QVERIFY(finished.wait());
        QCOMPARE(m_server->requestCount(), 30);
    }

    void stalePictures_areAskedAfter_freshOnesNot()
    {
        m_server->serveRest([](const Request &request) {
            const PictureServer::Headers headers{{"ETag", "\"1\""}, {"Cache-Control", "max-age=3600"}};
            return request.headers.contains("if-none-match") ? Reply{.status = 304, .headers = headers}
                                                             : Reply{.body = testPicture(20, 10), .headers = headers};
        });
        copyAll(*makeStore(), addresses(3));
        copyAll(*makeStore(), addresses(3));
        QCOMPARE(m_server->requestCount(), 3);
        m_limits.now = [] { return QDateTime::currentDateTimeUtc().addDays(1); };
        QCOMPARE(copyAll(*makeStore(), addresses(3)), QList<Picture>());
        QCOMPARE(m_server->requestCount(), 6);
    }

    void freshCopy_isAskedAgainOnTheReadersWish_andStaysWhereTheServerIsGone()
    {
        copyAll(*makeStore(), addresses(2));
        m_server->serve("/img/0.png", {.body = testPicture(50, 30)});
        const auto askAll = [this](PictureStore &store) {
            OfflineCopy copy(store, "library");
            QSignalSpy finished(&copy, &OfflineCopy::finished);
            copy.start(addresses(2), {}, OfflineCopy::Freshness::AskAll);
            return finished.wait() ? finished.first().first().value<QList<Picture>>() : QList<Picture>{Picture()};
        };
        QCOMPARE(askAll(*makeStore()), QList<Picture>());
        QCOMPARE(m_server->requestCount(), 4);
        QCOMPARE(makeStore()->bytes(addresses(1).first()), testPicture(50, 30));
        m_server->goAway();
        QCOMPARE(askAll(*makeStore()), QList<Picture>());
        QCOMPARE(makeStore()->bytes(addresses(1).first()), testPicture(50, 30));
    }

    void shownPictureThatFailed_isToldOfWhenItIsAskedForAgain()
    {
        m_server->serve("/gone.png", {.status = 404});
        const auto store = makeStore();
        const QString address = m_server->address("/gone.png");
        QCOMPARE(settled(*store, address).state, Picture::State::Failed);
        QSignalSpy changes(store.get(), &PictureStore::pictureChanged);
        QCOMPARE(copyAll(*store, {address}).size(), 1);
        QCOMPARE(changes.first().first().value<Picture>().state, Picture::State::Waiting);
        QCOMPARE(changes.last().first().value<Picture>().state, Picture::State::Failed);
    }

    void removedCopy_isGone_exceptForAnotherLibrary()
    {
        const auto store = makeStore();
        copyAll(*store, addresses(4), "one");
        copyAll(*store, addresses(2), "two");
        OfflineCopy::remove(*store, "one");
        QTRY_COMPARE(OfflineCopy::keptSize(*store, "one"), 0);
        QTRY_COMPARE(OfflineCopy::keptSize(*store, "two"), 2 * testPicture(20, 10).size());
    }

    void copyIntoALibrary_showsWithoutNetworkAndStore()
    {
        copyAll(*makeStore(), addresses(3), "library", m_files->path("handed on"));
        QCOMPARE(QDir(m_files->path("handed on/.pictures/127.0.0.1/img")).entryList(QDir::Files).size(), 3);
        m_server->goAway();
        PictureStore elsewhere(m_files->path("other cache"), m_files->path("other kept"), m_limits);
        elsewhere.setLibraryRoots({m_files->path("handed on")});
        QVERIFY(settled(elsewhere, addresses(1).first()).isBundledCopy);
    }

    void fullDisk_isAReason()
    {
        m_files->write("kept", "a file where the folder should be");
        const auto store = makeStore();
        const QList<Picture> failed = copyAll(*store, addresses(2));
        QCOMPARE(failed.size(), 2);
        QCOMPARE(failed.first().fault, PictureFault::NotStored);
        QCOMPARE(settled(*store, addresses(1).first()).state, Picture::State::Ready);
    }

    void folderThatCannotBeWritten_isAReason()
    {
        const QString into = m_files->write("into", "a file");
        const QList<Picture> failed = copyAll(*makeStore(), addresses(1), "library", into);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.first().fault, PictureFault::NotStored);
    }

private:
    QStringList addresses(int count) const
    {
        QStringList list;
        for (int i = 0; i < count; ++i)
            list.append(m_server->address("/img/" + QByteArray::number(i) + ".png"));
        return list;
    }

    std::unique_ptr<PictureStore> makeStore()
    {
        return std::make_unique<PictureStore>(m_files->path("cache"), m_files->path("kept"), m_limits);
    }

    // What could not be had.
    static QList<Picture> copyAll(PictureStore &store, const QStringList &addresses, const QString &library = "library",
                                  const QString &into = {})
    {
        OfflineCopy copy(store, library);
        QSignalSpy finished(&copy, &OfflineCopy::finished);
        copy.start(addresses, into);
        return finished.wait() ? finished.first().first().value<QList<Picture>>() : QList<Picture>{Picture()};
    }

    std::unique_ptr<TemporaryFiles> m_files;
    std::unique_ptr<PictureServer> m_server;
    PictureLimits m_limits;
};

QTEST_GUILESS_MAIN(OfflineCopyTest)
#include "offlinecopy_test.moc"
