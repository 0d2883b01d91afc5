#include "pictures/settled.h"
#include "support/pictureserver.h"
#include "support/temporaryfiles.h"

#include <QTest>

using namespace Wenda;

class PictureStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPictureComesFromTheNetwork()
    {
        TemporaryFiles files;
        PictureServer server;
        server.serve("/a.png", {.body = testPicture(90, 42)});
        PictureStore store(files.path("cache"), files.path("kept"), quickLimits());
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
        PictureStore store(files.path("cache"), files.path("kept"), quickLimits());
        QCOMPARE(settled(store, server.bareAddress("/a.png")).state, Picture::State::Ready);
    }

    void secondStart_asksTheServerForNothing()
    {
        TemporaryFiles files;
        PictureServer server;
        server.serve("/a.png", {.body = testPicture(90, 42)});
        {
            PictureStore store(files.path("cache"), files.path("kept"), quickLimits());
            QCOMPARE(settled(store, server.address("/a.png")).state, Picture::State::Ready);
        }
        PictureStore store(files.path("cache"), files.path("kept"), quickLimits());
        QCOMPARE(store.picture(server.address("/a.png")).size, QSize(90, 42));
        QCOMPARE(settled(store, server.address("/a.png")).state, Picture::State::Ready);
        QCOMPARE(server.requestCount(), 1);
    }

    void withoutTheNetwork_theLibrarysOwnCopyShows()
    {
        TemporaryFiles files;
        files.write("library/.pictures/127.0.0.1/img/a.png", testPicture(30, 20));
        PictureStore store(files.path("cache"), files.path("kept"), quickLimits());
        store.setLibraryRoots({files.path("library")});
        const Picture picture = settled(store, "//127.0.0.1:1/img/a.png");
        QCOMPARE(picture.state, Picture::State::Ready);
        QVERIFY(picture.isBundledCopy);
        QCOMPARE(store.image(picture.address).size(), QSize(30, 20));
    }
};

QTEST_GUILESS_MAIN(PictureStoreTest)
#include "picturestore_test.moc"
