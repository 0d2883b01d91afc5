#include "pictures/picturestore.h"
#include "support/pictureserver.h"
#include "support/temporaryfiles.h"

#include <QSignalSpy>
#include <QTest>

using namespace Wenda;
using namespace std::chrono_literals;

static PictureLimits quick()
{
    PictureLimits limits;
    limits.deadline = 2000ms;
    limits.silence = 300ms;
    limits.rateWindow = 200ms;
    limits.retryPauses = {10ms, 20ms};
    return limits;
}

class PictureStoreTest : public QObject
{
    Q_OBJECT

private:
    Picture settled(PictureStore &store, const QString &address, int width = 0)
    {
        store.request(address, width);
        [&] {
            QTRY_VERIFY(store.picture(address).state == Picture::State::Ready ||
                        store.picture(address).state == Picture::State::Failed);
        }();
        return store.picture(address);
    }

private Q_SLOTS:
    void aPictureComesFromTheNetwork()
    {
        TemporaryFiles files;
        PictureServer server;
        server.serve("/a.png", {.body = testPicture(90, 42)});
        PictureStore store(files.path("cache"), files.path("kept"), quick());
        const Picture picture = settled(store, server.address("/a.png"));
        QCOMPARE(picture.state, Picture::State::Ready);
        QCOMPARE(picture.size, QSize(90, 42));
        QCOMPARE(store.image(picture.address).size(), QSize(90, 42));
    }

    void bareAddress_isAskedByHttpsThenByHttp()
    {
        TemporaryFiles files;
        PictureServer server;
        server.serve("/a.png", {.body = testPicture(90, 42)});
        PictureStore store(files.path("cache"), files.path("kept"), quick());
        QCOMPARE(settled(store, server.bareAddress("/a.png")).state, Picture::State::Ready);
    }

    void secondStart_asksTheServerForNothing()
    {
        TemporaryFiles files;
        PictureServer server;
        server.serve("/a.png", {.body = testPicture(90, 42)});
        {
            PictureStore store(files.path("cache"), files.path("kept"), quick());
            QCOMPARE(settled(store, server.address("/a.png")).state, Picture::State::Ready);
        }
        PictureStore store(files.path("cache"), files.path("kept"), quick());
        QCOMPARE(store.picture(server.address("/a.png")).size, QSize(90, 42));
        QCOMPARE(settled(store, server.address("/a.png")).state, Picture::State::Ready);
        QCOMPARE(server.requestCount(), 1);
    }

    void withoutTheNetwork_theLibrarysOwnCopyShows()
    {
        TemporaryFiles files;
        files.write("library/.pictures/127.0.0.1/img/a.png", testPicture(30, 20));
        PictureStore store(files.path("cache"), files.path("kept"), quick());
        store.setLibraryRoots({files.path("library")});
        const Picture picture = settled(store, "//127.0.0.1:1/img/a.png");
        QCOMPARE(picture.state, Picture::State::Ready);
        QVERIFY(picture.isBundledCopy);
        QCOMPARE(store.image(picture.address).size(), QSize(30, 20));
    }
};

QTEST_GUILESS_MAIN(PictureStoreTest)
#include "picturestore_test.moc"
