#include "pictures/settled.h"
#include "support/pictureserver.h"
#include "support/temporaryfiles.h"

#include <QDirIterator>
#include <QTest>

using namespace Wenda;
using Reply = PictureServer::Reply;
using Request = PictureServer::Request;

class PictureStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_files = std::make_unique<TemporaryFiles>();
        m_server = std::make_unique<PictureServer>();
        m_server->serve("/a.png", {.body = testPicture(90, 42)});
        m_server->serve("/b.png", {.body = testPicture(60, 20)});
        m_limits = quickLimits();
    }

    void picture_comesFromTheNetwork()
    {
        const auto store = makeStore();
        QSignalSpy changes(store.get(), &PictureStore::pictureChanged);
        const QString address = m_server->address("/a.png");
        const Picture picture = settled(*store, address);
        QCOMPARE(picture, (Picture{.address = address, .state = Picture::State::Ready, .size = {90, 42}}));
        QCOMPARE(store->image(address).size(), QSize(90, 42));
        QCOMPARE(store->bytes(address), testPicture(90, 42));
        QCOMPARE(changes.first().first().value<Picture>().state, Picture::State::Loading);
    }

    void bareAddress_isAskedByHttpsThenByHttp_andTheHostIsRemembered()
    {
        const auto store = makeStore();
        QCOMPARE(settled(*store, m_server->bareAddress("/a.png")).state, Picture::State::Ready);
        QCOMPARE(settled(*store, m_server->bareAddress("/b.png")).state, Picture::State::Ready);
    }

    void secondStart_asksTheServerForNothing_andKnowsTheSizes()
    {
        settled(*makeStore(), m_server->address("/a.png"));
        const auto store = makeStore();
        QCOMPARE(store->picture(m_server->address("/a.png")).size, QSize(90, 42));
        QCOMPARE(settled(*store, m_server->address("/a.png")).state, Picture::State::Ready);
        QCOMPARE(m_server->requestCount(), 1);
    }

    void thousandPlaces_areOneRequest()
    {
        const auto store = makeStore();
        for (int i = 0; i < 1000; ++i)
            store->request(m_server->address("/a.png"), 10 + i % 50);
        QCOMPARE(waitFor(*store, m_server->address("/a.png")).state, Picture::State::Ready);
        QCOMPARE(m_server->requestCount(), 1);
    }

    void noMoreThanSix_areAskedOfAHostAtOnce_nearestFirst()
    {
        m_server->serveRest([](const Request &) { return Reply{.body = testPicture(9, 9)}; });
        m_server->setDelay(std::chrono::milliseconds(5));
        const auto store = makeStore();
        for (int i = 0; i < 30; ++i)
            store->request(m_server->address("/rest/" + QByteArray::number(i)), 0, PictureStore::Priority::Rest);
        store->request(m_server->address("/seen"), 0, PictureStore::Priority::InView);
        QTRY_COMPARE(m_server->requestCount(), 31);
        QCOMPARE(m_server->mostAtOnce(), 6);
        const QList<Request> first = m_server->requests().first(6);
        QVERIFY(std::any_of(first.begin(), first.end(), [](const Request &each) { return each.path == "/seen"; }));
    }

    void whatTheReaderScrollsTo_goesBeforeWhatHePassed()
    {
        m_server->serveRest([](const Request &) { return Reply{.body = testPicture(9, 9)}; });
        m_server->setDelay(std::chrono::milliseconds(50));
        const auto store = makeStore();
        for (int i = 0; i < 30; ++i)
            store->request(m_server->address("/passed/" + QByteArray::number(i)));
        QTRY_VERIFY(m_server->requestCount() >= 6);
        store->request(m_server->address("/now"));
        QCOMPARE(waitFor(*store, m_server->address("/now")).state, Picture::State::Ready);
        QVERIFY(m_server->requestCount() < 30);
    }

    void leftPage_isNotAskedForAnyLonger()
    {
        m_server->serveRest([](const Request &) { return Reply{.isSilent = true}; });
        const auto store = makeStore();
        for (int i = 0; i < 20; ++i)
            store->request(m_server->address("/" + QByteArray::number(i)));
        QTRY_COMPARE(m_server->requestCount(), 6);
        for (int i = 0; i < 20; ++i)
            store->release(m_server->address("/" + QByteArray::number(i)));
        QCOMPARE(settled(*store, m_server->address("/a.png")).state, Picture::State::Ready);
        QCOMPARE(m_server->requestCount(), 7);
        QCOMPARE(store->picture(m_server->address("/0")).state, Picture::State::Waiting);
    }

    void pictureThatAnotherShowsToo_isNotDropped()
    {
        m_server->setDelay(std::chrono::milliseconds(20));
        const auto store = makeStore();
        const QString address = m_server->address("/a.png");
        for (int page = 0; page < 2; ++page)
            store->hold(address);
        store->request(address);
        QTRY_COMPARE(m_server->requestCount(), 1);
        store->letGo(address);   // one of two pages
        store->release(address); // one who only waited for it
        QCOMPARE(waitFor(*store, address).state, Picture::State::Ready);
        QCOMPARE(m_server->requestCount(), 1);
    }

    void pictureThatNoOneHoldsAnyMore_isDropped()
    {
        m_server->serve("/slow.png", {.isSilent = true});
        const auto store = makeStore();
        const QString address = m_server->address("/slow.png");
        for (int page = 0; page < 2; ++page)
            store->hold(address);
        store->request(address);
        QTRY_COMPARE(store->picture(address).state, Picture::State::Loading);
        for (int page = 0; page < 2; ++page)
            store->letGo(address);
        QTRY_COMPARE(store->picture(address).state, Picture::State::Waiting);
    }

    void pageSetAnew_goesOnWithWhatIsUnderWay()
    {
        m_server->setDelay(std::chrono::milliseconds(20));
        const auto store = makeStore();
        store->request(m_server->address("/a.png"));
        QTRY_COMPARE(m_server->requestCount(), 1);
        store->release(m_server->address("/a.png"));
        QCOMPARE(settled(*store, m_server->address("/a.png")).state, Picture::State::Ready);
        QCOMPARE(m_server->requestCount(), 1);
    }

    void image_isMadeForTheWidthThatIsWanted()
    {
        const auto store = makeStore();
        const QString address = m_server->address("/a.png");
        settled(*store, address, 45);
        QCOMPARE(store->image(address, 45).size(), QSize(45, 21));
        QCOMPARE(store->image(address, 60).size(), QSize(45, 21)); // the nearest
        QVERIFY(store->image(address).isNull());                   // natural means natural
        QCOMPARE(store->imageNow(address).size(), QSize(90, 42));
        store->request(address, 0); // the viewer
        QTRY_COMPARE(store->image(address).size(), QSize(90, 42));
        store->request(address, 30);
        QTRY_COMPARE(store->image(address, 30).size(), QSize(30, 14));
        QCOMPARE(store->image(address).size(), QSize(90, 42));
        QCOMPARE(store->image(address, 5000).size(), QSize(90, 42));
        QCOMPARE(m_server->requestCount(), 1);
    }

    void imagesOutOfView_leaveMemory_andComeBackFromDisk()
    {
        m_limits.memoryBytes = 40'000; // two or three of them
        m_server->serveRest([](const Request &) { return Reply{.body = testPicture(60, 50)}; });
        const auto store = makeStore();
        const auto address = [this](int i) { return m_server->address("/" + QByteArray::number(i)); };
        for (int i = 0; i < 10; ++i) {
            QCOMPARE(settled(*store, address(i)).state, Picture::State::Ready);
            QVERIFY(!store->image(address(i)).isNull());
        }
        QVERIFY(store->image(address(0)).isNull());
        QCOMPARE(store->picture(address(0)).state, Picture::State::Ready);
        store->request(address(0));
        QTRY_VERIFY(!store->image(address(0)).isNull());
        QCOMPARE(m_server->requestCount(), 10);
    }

    void libraryPicture_andDataAddress_needNoNetwork()
    {
        const auto store = makeStore();
        m_files->write("library/img/a.png", testPicture(30, 20));
        store->setLibraryRoots({m_files->path("library")});
        const QString local = pictureAddress("img/a.png", m_files->path("library"));
        QCOMPARE(settled(*store, local).size, QSize(30, 20));
        QCOMPARE(store->bytes(local), testPicture(30, 20));
        const QString data = "data:image/png;base64," + QString::fromLatin1(testPicture(7, 5).toBase64());
        QCOMPARE(settled(*store, data).size, QSize(7, 5));
        QCOMPARE(store->bytes(data), testPicture(7, 5));
        QCOMPARE(settled(*store, pictureAddress("img/none.png", m_files->path("library"))).fault,
                 PictureFault::NotFound);
    }

    void withoutTheNetwork_theLibrarysOwnCopyShows()
    {
        m_files->write("library/.pictures/127.0.0.1/img/a.png", testPicture(30, 20));
        m_server->goAway();
        const auto store = makeStore();
        store->setLibraryRoots({m_files->path("library")});
        const QString address = m_server->bareAddress("/img/a.png");
        const Picture picture = settled(*store, address);
        QCOMPARE(picture.state, Picture::State::Ready);
        QVERIFY(picture.isBundledCopy);
        QCOMPARE(store->image(address).size(), QSize(30, 20));
        QCOMPARE(store->bytes(address), testPicture(30, 20));
        store->request(address, 15);
        QTRY_COMPARE(store->image(address, 15).size(), QSize(15, 10));
    }

    void networksPicture_takesThePlaceOfTheLibrarysOwn()
    {
        m_files->write("library/.pictures/127.0.0.1/a.png", testPicture(30, 20));
        const auto store = makeStore();
        store->setLibraryRoots({m_files->path("library")});
        store->setOffline(true);
        const QString address = m_server->address("/a.png");
        QVERIFY(settled(*store, address).isBundledCopy);
        store->setOffline(false);
        QTRY_COMPARE(store->picture(address).size, QSize(90, 42));
        QVERIFY(!store->picture(address).isBundledCopy);
        QCOMPARE(store->image(address).size(), QSize(90, 42));
    }

    void whoHearsOfOnePicture_mayAskForMany()
    {
        const auto store = makeStore();
        store->setOffline(true);
        int heard = 0;
        connect(store.get(), &PictureStore::pictureChanged, store.get(), [&](const Picture &) {
            for (int i = 0; i < 50 && heard < 2000; ++i)
                store->request(m_server->address("/" + QByteArray::number(heard++)));
        });
        QCOMPARE(settled(*store, m_server->address("/a.png")).fault, PictureFault::Offline);
        QCOMPARE(waitFor(*store, m_server->address("/1999")).fault, PictureFault::Offline);
    }

    void damagedFile_isNeverShown_butHadAnew()
    {
        const QString address = m_server->address("/a.png");
        settled(*makeStore(), address);
        QDirIterator files(m_files->path("cache"), QDir::Files, QDirIterator::Subdirectories);
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(60);
        file.write("damage");
        file.close();
        QCOMPARE(settled(*makeStore(), address).state, Picture::State::Ready);
        QCOMPARE(m_server->requestCount(), 2);
        settled(*makeStore(), address);
        QCOMPARE(m_server->requestCount(), 2);
    }

    void offline_asksForNothing_andShowsWhatIsStored()
    {
        const auto store = makeStore();
        settled(*makeStore(), m_server->address("/a.png"));
        store->setOffline(true);
        QCOMPARE(settled(*store, m_server->address("/a.png")).state, Picture::State::Ready);
        QCOMPARE(settled(*store, m_server->address("/b.png")).fault, PictureFault::Offline);
        QCOMPARE(m_server->requestCount(), 1);
        store->setOffline(false);
        QTRY_COMPARE(store->picture(m_server->address("/b.png")).state, Picture::State::Ready);
    }

    void goingOffline_endsWhatIsUnderWay()
    {
        m_server->serve("/slow.png", {.isSilent = true});
        const auto store = makeStore();
        store->request(m_server->address("/slow.png"));
        QTRY_COMPARE(m_server->requestCount(), 1);
        store->setOffline(true);
        QCOMPARE(waitFor(*store, m_server->address("/slow.png")).fault, PictureFault::Offline);
    }

    void whenClicked_onlyTheReaderAsks()
    {
        const auto store = makeStore();
        store->setLoading(PictureStore::Loading::WhenClicked);
        QCOMPARE(settled(*store, m_server->address("/a.png")).fault, PictureFault::NotAsked);
        QCOMPARE(settled(*store, m_server->address("/b.png")).fault, PictureFault::NotAsked);
        QCOMPARE(m_server->requestCount(), 0);
        store->request(m_server->address("/a.png"), 0, PictureStore::Priority::InView, true);
        QCOMPARE(waitFor(*store, m_server->address("/a.png")).state, Picture::State::Ready);
        QCOMPARE(m_server->requestCount(), 1);
        store->setLoading(PictureStore::Loading::Always);
        QTRY_COMPARE(store->picture(m_server->address("/b.png")).state, Picture::State::Ready);
    }

    void neverLoading_asksForNothingOfItsOwnAccord()
    {
        const auto store = makeStore();
        store->setLoading(PictureStore::Loading::Never);
        QCOMPARE(settled(*store, m_server->address("/a.png")).fault, PictureFault::NotAsked);
        QCOMPARE(m_server->requestCount(), 0);
    }

    void gonePicture_isNotAskedForAgainBeforeADay_exceptByTheReader()
    {
        const QString address = m_server->address("/none.png");
        QCOMPARE(settled(*makeStore(), address).status, 404);
        auto store = makeStore();
        const Picture picture = settled(*store, address);
        QCOMPARE(picture.fault, PictureFault::NotFound);
        QCOMPARE(picture.status, 404);
        QCOMPARE(m_server->requestCount(), 1);
        m_server->serve("/none.png", {.body = testPicture(9, 9)});
        store->request(address, 0, PictureStore::Priority::InView, true);
        QCOMPARE(waitFor(*store, address).state, Picture::State::Ready);
        store.reset();
        QCOMPARE(settled(*makeStore(), address).state, Picture::State::Ready);
        QCOMPARE(m_server->requestCount(), 2);
    }

    void gonePicture_isAskedForWhenTheNetworkReturns()
    {
        const QString address = m_server->address("/none.png");
        const auto store = makeStore();
        QCOMPARE(settled(*store, address).status, 404);
        store->setOffline(true);
        m_server->serve("/none.png", {.body = testPicture(9, 9)});
        store->setOffline(false);
        QTRY_COMPARE(store->picture(address).state, Picture::State::Ready);
    }

    void gonePicture_isAskedForAfterADay()
    {
        const QString address = m_server->address("/none.png");
        settled(*makeStore(), address);
        m_limits.now = [] { return QDateTime::currentDateTimeUtc().addSecs(25 * 3600); };
        settled(*makeStore(), address);
        QCOMPARE(m_server->requestCount(), 2);
    }

    void stalePicture_isShownAtOnce_andAskedAfter()
    {
        m_server->serve("/a.png", [](const Request &request) {
            const PictureServer::Headers headers{{"ETag", "\"1\""}, {"Cache-Control", "max-age=600"}};
            return request.headers.value("if-none-match") == "\"1\""
                       ? Reply{.status = 304, .headers = headers}
                       : Reply{.body = testPicture(90, 42), .headers = headers};
        });
        const QString address = m_server->address("/a.png");
        settled(*makeStore(), address);
        m_limits.now = [] { return QDateTime::currentDateTimeUtc().addSecs(3600); };
        {
            const auto store = makeStore();
            QCOMPARE(settled(*store, address).state, Picture::State::Ready);
            QTRY_COMPARE(m_server->requestCount(), 2);
            QTRY_COMPARE(m_server->requests().last().headers.value("if-none-match"), QByteArray("\"1\""));
            settled(*store, m_server->address("/b.png")); // the answer is in
        }
        settled(*makeStore(), address);
        QCOMPARE(m_server->requestCount("/a.png"), 2); // fresh again
    }

    void changedPicture_takesThePlaceOfTheStoredOne()
    {
        m_server->serve("/a.png", {.body = testPicture(90, 42), .headers = {{"Cache-Control", "no-cache"}}});
        const QString address = m_server->address("/a.png");
        settled(*makeStore(), address);
        m_server->serve("/a.png", {.body = testPicture(50, 50)});
        {
            const auto store = makeStore();
            QCOMPARE(settled(*store, address).size, QSize(90, 42));
            QTRY_COMPARE(store->image(address).size(), QSize(50, 50));
            QTRY_COMPARE(store->cacheSize(), testPicture(50, 50).size());
        }
        QCOMPARE(settled(*makeOffline(), address).size, QSize(50, 50));
    }

    void everyRequest_tellsTheSameLittle()
    {
        m_server->serve("/a.png", {.body = testPicture(9, 9), .headers = {{"Set-Cookie", "who=you"}}});
        const auto store = makeStore();
        settled(*store, m_server->address("/a.png"));
        settled(*store, m_server->address("/b.png"));
        for (const Request &request : m_server->requests()) {
            QStringList names;
            for (auto header = request.headers.cbegin(); header != request.headers.cend(); ++header)
                names.append(QString::fromLatin1(header.key()));
            names.sort();
            QCOMPARE(names.join(' '), "accept accept-encoding accept-language cache-control connection host pragma "
                                      "user-agent");
            QCOMPARE(request.headers.value("accept-encoding"), QByteArray("identity"));
            QCOMPARE(request.headers.value("accept-language"), QByteArray("*"));
            QCOMPARE(request.headers.value("user-agent"), QByteArray("Mozilla/5.0 (compatible; Wenda)"));
        }
    }

    void tenThousandPictures_areAskedForWithoutHoldingUpTheWindow()
    {
        const auto store = makeStore();
        store->setOffline(true);
        for (int i = 0; i < 10'000; ++i)
            store->request(m_server->address("/" + QByteArray::number(i)), 800, PictureStore::Priority::Rest);
        store->request(m_server->address("/last"));
        QCOMPARE(waitFor(*store, m_server->address("/last")).fault, PictureFault::Offline);
        QCOMPARE(store->picture(m_server->address("/9999")).state, Picture::State::Waiting);
        QCOMPARE(waitFor(*store, m_server->address("/9999")).state, Picture::State::Failed);
    }

private:
    std::unique_ptr<PictureStore> makeStore()
    {
        return std::make_unique<PictureStore>(m_files->path("cache"), m_files->path("kept"), m_limits);
    }

    std::unique_ptr<PictureStore> makeOffline()
    {
        auto store = makeStore();
        store->setOffline(true);
        return store;
    }

    std::unique_ptr<TemporaryFiles> m_files;
    std::unique_ptr<PictureServer> m_server;
    PictureLimits m_limits;
};

QTEST_GUILESS_MAIN(PictureStoreTest)
#include "picturestore_test.moc"
