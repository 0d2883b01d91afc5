#include "pictures/gzip.h"
#include "pictures/settled.h"
#include "support/pictureserver.h"
#include "support/temporaryfiles.h"

#include <QSslConfiguration>
#include <QTcpSocket>
#include <QTest>

#include <numeric>

using namespace Wenda;
using namespace std::chrono_literals;
using Reply = PictureServer::Reply;

namespace {

// "/a.png", which at first is said to come in an hour.
void serveAfterAPause(PictureServer &server)
{
    server.serve("/a.png", [asked = 0](const PictureServer::Request &) mutable {
        return asked++ == 0 ? Reply{.status = 429, .headers = {{"Retry-After", "3600"}}}
                            : Reply{.body = testPicture(9, 9)};
    });
}

} // namespace

// What the page gets in the end for each thing that goes wrong on the way.
class FaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answer_endsIn_data()
    {
        QTest::addColumn<Reply>("reply");
        QTest::addColumn<PictureFault>("fault");
        QTest::addColumn<int>("requests");
        const QByteArray png = testPicture(90, 42);
        const auto row = [](const char *name, const Reply &reply, PictureFault fault, int requests = 1) {
            QTest::newRow(name) << reply << fault << requests;
        };
        row("a picture", {.body = png}, PictureFault::None);
        row("wrong content type", {.body = png, .headers = {{"Content-Type", "text/html"}}}, PictureFault::None);
        row("no length", {.body = png, .announcedLength = -1}, PictureFault::None);
        row("closed in mid-body", {.body = png, .cutAfter = 50}, PictureFault::Truncated);
        row("reset in mid-body", {.body = png, .cutAfter = 50, .isReset = true}, PictureFault::Truncated);
        row("reset before the body", {.body = png, .cutAfter = 0, .isReset = true}, PictureFault::Truncated);
        row("reset before the answer", {.isBrokenOff = true}, PictureFault::BrokenOff);
        row("cut without a length", {.body = png, .announcedLength = -1, .cutAfter = 50}, PictureFault::Truncated);
        row("more announced than sent", {.body = png, .announcedLength = 5000}, PictureFault::Truncated);
        row("less announced than sent", {.body = png, .announcedLength = 60}, PictureFault::Truncated);
        row("truncated PNG", {.body = png.left(png.size() / 2)}, PictureFault::Truncated);
        row("silence", {.isSilent = true}, PictureFault::NoAnswer);
        row("a byte at a time", {.body = png, .byteEvery = 40ms}, PictureFault::TooSlow);
        row("empty body", {}, PictureFault::NotAPicture);
        row("a page instead", {.body = "<html>not here</html>"}, PictureFault::NotAPicture);
        row("gzip bomb",
            {.body = QByteArray("\x1f\x8b\x08\0", 4) + QByteArray(90'000, '\0'),
             .headers = {{"Content-Encoding", "gzip"}, {"Content-Type", "image/png"}}},
            PictureFault::NotAPicture);
        const QByteArray svg = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>";
        row("gzip bomb by its encoding",
            {.body = gzipBomb(svg, 150), .headers = {{"Content-Encoding", "gzip"}, {"Content-Type", "image/svg+xml"}}},
            PictureFault::TooLarge);
        row("gzip bomb of a PNG by its encoding",
            {.body = gzipBomb(png, 150), .headers = {{"Content-Encoding", "gzip"}, {"Content-Type", "image/png"}}},
            PictureFault::TooLarge);
        row("gzip bomb as a packed drawing",
            {.body = gzipBomb(svg, 150), .headers = {{"Content-Type", "image/svg+xml"}}}, PictureFault::TooLarge);
        row("65,500 x 65,500", {.body = announcedPng(65'500, 65'500)}, PictureFault::TooLarge);
        row("2 GB announced", {.body = png, .announcedLength = 2'000'000'000}, PictureFault::TooLarge);
        row("endless", {.body = png + QByteArray(300'000, ' '), .announcedLength = -1}, PictureFault::TooLarge);
        row("204", {.status = 204}, PictureFault::NotAPicture);
        row("304 that nobody asked for", {.status = 304}, PictureFault::NotAPicture);
        row("400", {.status = 400}, PictureFault::ServerError);
        row("401", {.status = 401, .headers = {{"WWW-Authenticate", "Basic realm=\"x\""}}}, PictureFault::Forbidden);
        row("403", {.status = 403, .body = png}, PictureFault::Forbidden);
        row("404", {.status = 404, .body = png}, PictureFault::NotFound);
        row("407", {.status = 407}, PictureFault::Forbidden);
        row("410", {.status = 410}, PictureFault::NotFound);
        row("429", {.status = 429}, PictureFault::ServerError, 3);
        row("429, later", {.status = 429, .headers = {{"Retry-After", "0"}}}, PictureFault::ServerError, 3);
        row("500", {.status = 500}, PictureFault::ServerError, 3);
        row("503, in an hour", {.status = 503, .headers = {{"Retry-After", "3600"}}}, PictureFault::ServerError, 3);
    }

    void answer_endsIn()
    {
        QFETCH(Reply, reply);
        TemporaryFiles files;
        PictureServer server;
        server.serve("/a.png", reply);
        auto store = std::make_unique<PictureStore>(files.path("cache"), files.path("kept"), quickLimits());
        const Picture picture = settled(*store, server.address("/a.png"));
        QTEST(picture.fault, "fault");
        QCOMPARE(picture.state, picture.fault == PictureFault::None ? Picture::State::Ready : Picture::State::Failed);
        QCOMPARE(store->image(picture.address).isNull(), picture.fault != PictureFault::None);
        // Qt itself may ask once more where a connection ends with its answer.
        if (reply.announcedLength == -2 && reply.cutAfter < 0 && !reply.isBrokenOff)
            QTEST(server.requestCount(), "requests");
        if (reply.status >= 400)
            QCOMPARE(picture.status, reply.status);
        store.reset(); // and nothing is left running
        QTRY_COMPARE(server.findChildren<QTcpSocket *>().size(), 0);
    }

    void totalTime_isBounded_howeverSteadyTheBytes()
    {
        TemporaryFiles files;
        PictureServer server;
        server.serve("/a.png", {.body = testPicture(90, 42), .byteEvery = 20ms});
        PictureLimits limits = quickLimits();
        limits.rateBytes = 1;
        limits.deadline = 400ms;
        PictureStore store(files.path("cache"), files.path("kept"), limits);
        QCOMPARE(settled(store, server.address("/a.png")).fault, PictureFault::TooSlow);
    }

    void totalTime_isOneForAllHops()
    {
        TemporaryFiles files;
        PictureServer server;
        server.setDelay(150ms); // each hop alone is well within the time
        server.serve("/start", {.status = 302, .headers = {{"Location", "/1"}}});
        server.serve("/1", {.status = 302, .headers = {{"Location", "/2"}}});
        server.serve("/2", {.status = 302, .headers = {{"Location", "/a.png"}}});
        server.serve("/a.png", {.body = testPicture(9, 9)});
        PictureLimits limits = quickLimits();
        limits.deadline = 400ms;
        limits.silence = 60s;
        PictureStore store(files.path("cache"), files.path("kept"), limits);
        QCOMPARE(settled(store, server.address("/start")).fault, PictureFault::NoAnswer);
    }

    void redirect_endsIn_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<int>("status");
        QTest::addColumn<PictureFault>("fault");
        for (const int status : {301, 302, 303, 307, 308})
            QTest::addRow("%d", status) << QByteArray("/a.png") << status << PictureFault::None;
        QTest::newRow("with another name for here")
            << QByteArray("http://127.0.0.1:PORT/a.png") << 302 << PictureFault::None;
        QTest::newRow("in a circle") << QByteArray("/start") << 302 << PictureFault::TooManyRedirects;
        QTest::newRow("to a file") << QByteArray("file:///etc/passwd") << 302 << PictureFault::BadRedirect;
        QTest::newRow("to data") << QByteArray("data:image/png;base64,AAAA") << 302 << PictureFault::BadRedirect;
        QTest::newRow("to nowhere") << QByteArray() << 302 << PictureFault::BadRedirect;
        QTest::newRow("five times") << QByteArray("/hop/2") << 302 << PictureFault::None;
        QTest::newRow("six times") << QByteArray("/hop/1") << 302 << PictureFault::TooManyRedirects;
        QTest::newRow("to what is gone") << QByteArray("/gone") << 302 << PictureFault::NotFound;
    }

    void redirect_endsIn()
    {
        QFETCH(QByteArray, location);
        QFETCH(int, status);
        TemporaryFiles files;
        PictureServer server;
        location.replace("PORT", QByteArray::number(server.serverPort()));
        server.serve("/a.png", {.body = testPicture(9, 9)});
        server.serve("/start", {.status = status, .headers = {{"Location", location}}});
        for (int i = 1; i <= 5; ++i) {
            const QByteArray next = i < 5 ? "/hop/" + QByteArray::number(i + 1) : QByteArray("/a.png");
            server.serve("/hop/" + QByteArray::number(i), {.status = 302, .headers = {{"Location", next}}});
        }
        PictureStore store(files.path("cache"), files.path("kept"), quickLimits());
        QTEST(settled(store, server.address("/start")).fault, "fault");
    }

    void redirect_fromHttpsToHttp_isNotFollowed()
    {
        TemporaryFiles files;
        PictureServer plain;
        PictureServer secure(PictureServer::Scheme::Https);
        const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
        PictureServer::trustIt();
        plain.serve("/a.png", {.body = testPicture(9, 9)});
        secure.serve("/a.png", {.body = testPicture(9, 9)});
        secure.serve("/down", {.status = 302, .headers = {{"Location", plain.address("/a.png").toUtf8()}}});
        plain.serve("/up", {.status = 302, .headers = {{"Location", secure.address("/a.png").toUtf8()}}});
        PictureStore store(files.path("cache"), files.path("kept"), quickLimits());
        QCOMPARE(settled(store, secure.address("/a.png")).fault, PictureFault::None);
        QCOMPARE(settled(store, plain.address("/up")).fault, PictureFault::None);
        QCOMPARE(settled(store, secure.address("/down")).fault, PictureFault::BadRedirect);
        QCOMPARE(plain.requestCount("/a.png"), 0);
        QSslConfiguration::setDefaultConfiguration(before);
    }

    void badCertificate_isAFailedPicture()
    {
        TemporaryFiles files;
        PictureServer server(PictureServer::Scheme::Https);
        server.serve("/a.png", {.body = testPicture(9, 9)});
        PictureStore store(files.path("cache"), files.path("kept"), quickLimits());
        QCOMPARE(settled(store, server.address("/a.png")).fault, PictureFault::BadCertificate);
        QCOMPARE(settled(store, server.bareAddress("/a.png")).fault, PictureFault::BadCertificate);
        QCOMPARE(server.requestCount(), 0);
    }

    void unknownHost_andClosedPort()
    {
        TemporaryFiles files;
        PictureStore store(files.path("cache"), files.path("kept"), quickLimits());
        QCOMPARE(settled(store, "http://no-such-host.invalid/a.png").fault, PictureFault::HostNotFound);
        PictureServer server;
        server.goAway();
        QCOMPARE(settled(store, server.address("/a.png")).fault, PictureFault::Refused);
        QCOMPARE(settled(store, server.bareAddress("/a.png")).fault, PictureFault::Refused);
    }

    void hostNotFound_isNotAskedForEachThatWaits()
    {
        TemporaryFiles files;
        PictureStore store(files.path("cache"), files.path("kept"), quickLimits());
        QSet<QString> sent;
        connect(&store, &PictureStore::pictureChanged, this, [&sent](const Picture &picture) {
            if (picture.state == Picture::State::Loading)
                sent.insert(picture.address);
        });
        QStringList addresses;
        for (int i = 0; i < 500; ++i)
            addresses.append(QStringLiteral("//no-such-host.invalid/%1.png").arg(i));
        for (const QString &address : addresses)
            store.request(address, 0);
        for (const QString &address : addresses)
            QCOMPARE(waitFor(store, address).fault, PictureFault::HostNotFound);
        QCOMPARE_LE(sent.size(), 8 * quickLimits().perHost); // the line takes 500 addresses in eight turns
    }

    void silentHost_costsItsPatienceOnceForAllThatWait()
    {
        TemporaryFiles files;
        PictureServer server;
        server.serveRest([](const PictureServer::Request &) { return Reply{.isSilent = true}; });
        PictureStore store(files.path("cache"), files.path("kept"), quickLimits());
        QStringList addresses;
        for (int i = 0; i < 100; ++i)
            addresses.append(server.address("/" + QByteArray::number(i)));
        for (const QString &address : addresses)
            store.request(address, 0);
        for (const QString &address : addresses)
            QCOMPARE(waitFor(store, address).fault, PictureFault::NoAnswer);
        QCOMPARE(server.requests().size(), quickLimits().perHost);
    }

    void crowd_isServedWithinBounds_andLeavesNothingRunning_data()
    {
        QTest::addColumn<int>("pictures");
        QTest::addColumn<int>("hosts");
        QTest::addColumn<int>("each"); // so many-th is a picture, the others are forbidden
        QTest::newRow("500 of a host") << 500 << 1 << 2;
        QTest::newRow("500 of twenty hosts") << 500 << 20 << 2;
        QTest::newRow("10,000 of twenty hosts") << 10'000 << 20 << 20;
    }

    void crowd_isServedWithinBounds_andLeavesNothingRunning()
    {
        QFETCH(int, pictures);
        QFETCH(int, hosts);
        QFETCH(int, each);
        PictureLimits limits = quickLimits();
        limits.silence = limits.deadline = limits.rateWindow = 60s; // it is the crowd that is tried, not the machine
        limits.memoryBytes = 1'000'000;
        TemporaryFiles files;
        std::vector<std::unique_ptr<PictureServer>> servers;
        const auto asked = [&servers] {
            return std::accumulate(servers.begin(), servers.end(), 0,
                                   [](int sum, const auto &server) { return sum + server->requestCount(); });
        };
        int answered = 0;
        int mostAtOnce = 0;
        const auto answer = [&, png = testPicture(90, 42)](const PictureServer::Request &request) {
            mostAtOnce = qMax(mostAtOnce, asked() - answered);
            ++answered;
            return request.path.mid(1).toInt() % each == 0 ? Reply{.body = png} : Reply{.status = 403};
        };
        for (int i = 0; i < hosts; ++i) {
            servers.push_back(std::make_unique<PictureServer>());
            servers.back()->setDelay(1ms);
            servers.back()->serveRest(answer);
        }
        PictureStore store(files.path("cache"), files.path("kept"), limits);
        QSet<QString> waiting;
        connect(&store, &PictureStore::pictureChanged, this, [&waiting](const Picture &picture) {
            if (isSettled(picture))
                waiting.remove(picture.address);
        });
        QStringList addresses;
        for (int i = 0; i < pictures; ++i)
            addresses.append(servers[size_t(i % hosts)]->address("/" + QByteArray::number(i / hosts)));
        waiting = QSet<QString>(addresses.begin(), addresses.end());
        for (const QString &address : std::as_const(addresses))
            store.request(address, 90, PictureStore::Priority::Rest);
        QTRY_COMPARE_WITH_TIMEOUT(waiting.size(), 0, 90'000);
        qint64 held = 0;
        for (int i = 0; i < pictures; ++i) {
            const bool isPicture = i / hosts % each == 0;
            QCOMPARE(store.picture(addresses[i]).fault, isPicture ? PictureFault::None : PictureFault::Forbidden);
            held += store.image(addresses[i], 90).sizeInBytes();
        }
        QCOMPARE_LE(held, limits.memoryBytes);
        QCOMPARE_LE(mostAtOnce, limits.inFlight);
        for (const auto &server : servers)
            QCOMPARE_LE(server->mostAtOnce(), limits.perHost);
        QCOMPARE(answered, pictures);
        QCOMPARE(asked(), answered);
    }

    void address_thatIsNone_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<PictureFault>("fault");
        QTest::newRow("ftp") << "ftp://h/a.png" << PictureFault::BadAddress;
        QTest::newRow("javascript") << "javascript:alert(1)" << PictureFault::BadAddress;
        QTest::newRow("empty") << "" << PictureFault::BadAddress;
        QTest::newRow("no host") << "http://" << PictureFault::BadAddress;
        QTest::newRow("a file of the reader's") << "file:///etc/passwd" << PictureFault::NotFound;
        QTest::newRow("data of no picture") << "data:image/png;base64,AAAA" << PictureFault::NotAPicture;
    }

    void address_thatIsNone()
    {
        QFETCH(QString, address);
        TemporaryFiles files;
        PictureStore store(files.path("cache"), files.path("kept"), quickLimits());
        QTEST(settled(store, address).fault, "fault");
    }

    void serverThatIsBack_isAskedAgainForWhatFailed()
    {
        TemporaryFiles files;
        PictureServer server;
        for (const char *path : {"/a.png", "/b.png", "/c.png"})
            server.serve(path, {.body = testPicture(9, 9)});
        PictureStore store(files.path("cache"), files.path("kept"), quickLimits());
        server.goAway();
        QCOMPARE(settled(store, server.address("/a.png")).fault, PictureFault::Refused);
        QCOMPARE(settled(store, server.address("/b.png")).fault, PictureFault::Refused);
        server.comeBack();
        QCOMPARE(settled(store, server.address("/c.png")).state, Picture::State::Ready);
        QTRY_COMPARE(store.picture(server.address("/a.png")).state, Picture::State::Ready);
        QTRY_COMPARE(store.picture(server.address("/b.png")).state, Picture::State::Ready);
    }

    void serverWithTooManyRequests_isLeftInPeaceAsLongAsItAsks()
    {
        TemporaryFiles files;
        PictureServer server;
        serveAfterAPause(server);
        server.serve("/b.png", {.body = testPicture(9, 9)});
        PictureLimits limits = quickLimits();
        limits.retryAfterCap = 400ms; // longer than its patience: a card now, the picture then
        PictureStore store(files.path("cache"), files.path("kept"), limits);
        QCOMPARE(settled(store, server.address("/a.png")).status, 429);
        QCOMPARE(settled(store, server.address("/b.png")).status, 429);
        QCOMPARE(server.requestCount(), 1);
        QTRY_COMPARE(store.picture(server.address("/a.png")).state, Picture::State::Ready);
        QTRY_COMPARE(store.picture(server.address("/b.png")).state, Picture::State::Ready);
        QCOMPARE(server.requestCount(), 3);
    }

    void pictureWithALongPause_leavesTheOthersOfItsServerAlone_untilAllSayTheSame()
    {
        TemporaryFiles files;
        PictureServer server;
        server.serveRest([](const PictureServer::Request &) {
            return Reply{.status = 503, .headers = {{"Retry-After", "3600"}}};
        });
        server.serve("/b.png", {.body = testPicture(9, 9)});
        PictureLimits limits = quickLimits();
        limits.retryAfterCap = 1h;
        PictureStore store(files.path("cache"), files.path("kept"), limits);
        QCOMPARE(settled(store, server.address("/a.png")).status, 503);
        QCOMPARE(settled(store, server.address("/b.png")).state, Picture::State::Ready);
        for (int i = 0; i < 30; ++i)
            QCOMPARE(settled(store, server.address("/" + QByteArray::number(i))).status, 503);
        QCOMPARE(server.requestCount(), 2 + PictureLimits().perHost);
    }

    void serverThatAskedForALongPause_isAskedByTheReadersWord()
    {
        TemporaryFiles files;
        PictureServer server;
        serveAfterAPause(server);
        PictureLimits limits = quickLimits();
        limits.retryAfterCap = 1h;
        PictureStore store(files.path("cache"), files.path("kept"), limits);
        QCOMPARE(settled(store, server.address("/a.png")).status, 429);
        store.request(server.address("/a.png"), 0, PictureStore::Priority::InView, true);
        QTRY_COMPARE(store.picture(server.address("/a.png")).state, Picture::State::Ready);
    }

    void nothing_isLeftRunning()
    {
        TemporaryFiles files;
        PictureServer server;
        server.serveRest([](const PictureServer::Request &) { return Reply{.isSilent = true}; });
        {
            PictureStore store(files.path("cache"), files.path("kept"), quickLimits());
            for (int i = 0; i < 20; ++i)
                store.request(server.address("/" + QByteArray::number(i)));
            QTRY_COMPARE(server.requestCount(), 6);
        }
        QTRY_COMPARE(server.findChildren<QTcpSocket *>().size(), 0);
        QCOMPARE(server.requestCount(), 6);
    }
};

QTEST_GUILESS_MAIN(FaultsTest)
#include "faults_test.moc"
