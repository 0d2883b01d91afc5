// A page of 200 screenshots of 900 x 420 from a server of our own that takes 50 ms for each: the first screenful and
// the whole page, against six curl processes side by side for the same files; a second start; the longest time that
// the window would have stood still; and the same page in a pane, scrolled through while its pictures load. No
// arguments; wants curl.
#include "markdown/readpage.h"
#include "pictures/picturestore.h"
#include "reader/pane.h"
#include "support/pictureserver.h"

#include <QApplication>
#include <QBuffer>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPainter>
#include <QProcess>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

using namespace Wenda;

constexpr int pictures = 200;
constexpr int onScreen = 6;

// Something like a screenshot: panels, and lines of small marks.
static QByteArray screenshot(quint32 seed)
{
    QRandomGenerator random(seed);
    QImage image(900, 420, QImage::Format_RGB32);
    image.fill(qRgb(246, 248, 250));
    QPainter painter(&image);
    for (int i = 0; i < 3000; ++i) {
        painter.fillRect(random.bounded(900), 12 * random.bounded(35), 2 + random.bounded(6), 8,
                         QColor::fromHsv(random.bounded(360), 90, random.bounded(60, 200)));
    }
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return bytes;
}

static int serve()
{
    PictureServer server;
    server.setDelay(std::chrono::milliseconds(50));
    for (int i = 0; i < pictures; ++i)
        server.serve("/" + QByteArray::number(i) + ".png", {.body = screenshot(quint32(i))});
    server.serve("/count", [&server](const PictureServer::Request &) {
        int count = 0;
        for (const PictureServer::Request &request : server.requests())
            count += request.path.endsWith(".png") ? 1 : 0;
        return PictureServer::Reply{.body = QByteArray::number(count)};
    });
    QTextStream(stdout) << server.address("/") << Qt::endl;
    return QApplication::exec();
}

static qint64 curlTime(const QStringList &addresses, const QString &folder)
{
    QElapsedTimer timer;
    timer.start();
    std::vector<std::unique_ptr<QProcess>> curls;
    for (int process = 0; process < 6; ++process) {
        QStringList arguments{"--silent"};
        for (qsizetype i = process; i < addresses.size(); i += 6)
            arguments << "--output" << QString("%1/%2.png").arg(folder).arg(i) << addresses[i];
        if (arguments.size() == 1)
            continue;
        curls.push_back(std::make_unique<QProcess>());
        curls.back()->start("curl", arguments);
    }
    for (const auto &curl : curls)
        curl->waitForFinished(-1);
    return timer.elapsed();
}

struct Times
{
    qint64 firstScreen = 0;
    qint64 all = 0;
    qint64 longestGap = 0;
};

// Loads the page as a pane does, and counts how long no other event could be served.
static Times load(const QStringList &addresses, const QString &folder)
{
    Times times;
    QElapsedTimer timer;
    QElapsedTimer gap;
    timer.start();
    PictureStore store(folder + "/cache", folder + "/kept");
    QSet<QString> missing(addresses.begin(), addresses.end());
    QEventLoop loop;
    QObject::connect(&store, &PictureStore::pictureChanged, &loop, [&](const Picture &picture) {
        if (picture.state != Picture::State::Ready || !missing.remove(picture.address))
            return;
        const bool isScreenful = std::none_of(addresses.begin(), addresses.begin() + onScreen,
                                              [&](const QString &address) { return missing.contains(address); });
        if (isScreenful && times.firstScreen == 0)
            times.firstScreen = timer.elapsed();
        if (missing.isEmpty())
            loop.quit();
    });
    QTimer heartbeat;
    QObject::connect(&heartbeat, &QTimer::timeout, &loop,
                     [&] { times.longestGap = qMax(times.longestGap, gap.restart()); });
    heartbeat.start(0);
    gap.start();
    for (qsizetype i = 0; i < addresses.size(); ++i) {
        store.request(addresses[i], 736,
                      i < onScreen       ? PictureStore::Priority::InView
                      : i < 3 * onScreen ? PictureStore::Priority::NearView
                                         : PictureStore::Priority::Rest);
    }
    loop.exec();
    times.all = timer.elapsed();
    return times;
}

struct Reading
{
    qint64 text = 0;    // on the screen, after
    qint64 picture = 0; // the first one ready, after
    qint64 longestFrame = 0;
    int frames = 0;
};

class FirstPaint final : public QObject
{
public:
    explicit FirstPaint(std::function<void()> painted)
        : m_painted(std::move(painted))
    {
    }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_painted)
            QTimer::singleShot(0, this, std::exchange(m_painted, nullptr));
        return false;
    }

private:
    std::function<void()> m_painted;
};

// Opens the page in a pane and scrolls to its end, sixty times a second, while the pictures come.
static Reading read(const QStringList &addresses, const QString &folder)
{
    QByteArray text = "# A page of pictures\n\n";
    for (const QString &address : addresses)
        text += "The next step is to fill in the form and press the button.\n\n![](" + address.toUtf8() + ")\n\n";
    const Page page = readPage(text, {"page.md", {}});
    PictureStore store(folder + "/read/cache", folder + "/read/kept");
    Pane pane(store, [](QStringView, const QStringList &) { return TextRanges(); });
    pane.resize(820, 760);
    Reading reading;
    QElapsedTimer timer;
    QElapsedTimer frame;
    QEventLoop loop;
    FirstPaint firstPaint([&] { reading.text = timer.elapsed(); });
    pane.viewport()->installEventFilter(&firstPaint);
    QObject::connect(&store, &PictureStore::pictureChanged, &loop, [&](const Picture &picture) {
        if (picture.state == Picture::State::Ready && reading.picture == 0)
            reading.picture = timer.elapsed();
    });
    timer.start();
    pane.showPage(page, folder, {}, {});
    pane.show();
    QTimer heartbeat;
    QObject::connect(&heartbeat, &QTimer::timeout, &loop, [&] {
        reading.longestFrame = qMax(reading.longestFrame, frame.restart());
        ++reading.frames;
    });
    QTimer turn;
    QObject::connect(&turn, &QTimer::timeout, &loop, [&] {
        QScrollBar *bar = pane.verticalScrollBar();
        bar->setValue(bar->value() + 200);
        if (bar->value() == bar->maximum())
            loop.quit();
    });
    heartbeat.start(0);
    turn.start(16);
    frame.start();
    loop.exec();
    return reading;
}

static int requestCount(const QString &server)
{
    QNetworkAccessManager network;
    QEventLoop loop;
    const std::unique_ptr<QNetworkReply> reply(network.get(QNetworkRequest(QUrl(server + "count"))));
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    return reply->readAll().toInt();
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (application.arguments().contains("--serve"))
        return serve();
    QProcess serverProcess;
    serverProcess.start(application.applicationFilePath(), {"--serve"});
    while (!serverProcess.canReadLine() && serverProcess.waitForReadyRead(-1))
        continue;
    const QString server = QString::fromUtf8(serverProcess.readLine()).trimmed();
    QStringList addresses;
    for (int i = 0; i < pictures; ++i)
        addresses.append(server + QString::number(i) + ".png");

    const QTemporaryDir folder;
    const qint64 curlFirst = curlTime(addresses.first(onScreen), folder.path());
    const qint64 curlAll = curlTime(addresses, folder.path());
    const int before = requestCount(server);
    const Times first = load(addresses, folder.path());
    const int asked = requestCount(server) - before;
    const Times second = load(addresses, folder.path());
    const int askedAgain = requestCount(server) - before - asked;
    const Reading reading = read(addresses, folder.path());
    serverProcess.kill();
    serverProcess.waitForFinished();

    QTextStream out(stdout);
    out << "first screenful: " << first.firstScreen << " ms, curl " << curlFirst << " ms, ratio "
        << double(first.firstScreen) / double(curlFirst) << '\n';
    out << "whole page: " << first.all << " ms, curl " << curlAll << " ms, ratio "
        << double(first.all) / double(curlAll) << ", requests " << asked << '\n';
    out << "second start: first screenful " << second.firstScreen << " ms, whole page " << second.all
        << " ms, requests " << askedAgain << '\n';
    out << "in a pane: text after " << reading.text << " ms, first picture after " << reading.picture
        << " ms; longest frame while scrolling " << reading.longestFrame << " ms of " << reading.frames << '\n';
    out << "longest time without serving an event: " << first.longestGap << " ms, second start " << second.longestGap
        << " ms" << Qt::endl;
    return 0;
}
