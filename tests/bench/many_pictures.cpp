// The whole window on a page of very many pictures from a server of our own: how long it stands still while the page
// opens, while it is scrolled through with the pictures coming, until the last has come, and on the way back to its
// top. Usage: bench_many_pictures [different|same|late|table] [COUNT] [SECONDS]; "late" is the same picture everywhere,
// which comes when all of the page is laid out; SECONDS: the patience for all to come.
#include "support/pictureserver.h"
#include "window/testwindow.h"

#include "reader/pane.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QScrollBar>
#include <QTextStream>
#include <QTimer>

#include <ctime>

using namespace Wenda;

static double processorTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

struct Turn
{
    double time = 0; // milliseconds
    double processor = 0;
    QByteArray what;
};

// Knows which event kept the window from the next, and for how long.
class TimedApplication final : public QApplication
{
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        const QByteArray what =
            QByteArray(receiver->metaObject()->className()) + ' ' + QByteArray::number(int(event->type()));
        const double before = processorTime();
        QElapsedTimer clock;
        clock.start();
        ++m_depth;
        const bool isDone = QApplication::notify(receiver, event);
        --m_depth;
        const Turn turn{double(clock.nsecsElapsed()) / 1e6, processorTime() - before, what};
        if (turn.time > m_longest.time)
            m_longest = turn;
        m_longestProcessor = qMax(m_longestProcessor, turn.processor);
        m_long += turn.time > 50;
        return isDone;
    }
    Turn takeLongest() { return std::exchange(m_longest, {}); }
    double takeLongestProcessor() { return std::exchange(m_longestProcessor, 0); }
    int takeLong() { return std::exchange(m_long, 0); }

private:
    int m_depth = 0;
    int m_long = 0;
    double m_longestProcessor = 0;
    Turn m_longest;
};

static int serve(bool isLate)
{
    PictureServer server;
    if (isLate)
        server.setDelay(std::chrono::seconds(6));
    QList<QByteArray> bodies;
    for (int i = 0; i < 97; ++i)
        bodies.append(testPicture(240, 60 + i));
    int count = 0;
    server.serveRest([&](const PictureServer::Request &request) {
        ++count;
        return PictureServer::Reply{.body = bodies[request.path.mid(1).chopped(4).toInt() % bodies.size()]};
    });
    server.serve("/count", [&](const PictureServer::Request &) {
        return PictureServer::Reply{.body = QByteArray::number(count)};
    });
    QTextStream(stdout) << server.address("/") << Qt::endl;
    return QApplication::exec();
}

static QByteArray pageOf(const QString &kind, int count, const QByteArray &server)
{
    const bool isTable = kind == QLatin1String("table");
    QByteArray page = "# A page of pictures\n\n";
    if (isTable)
        page += "| Step | Picture | What it shows |\n| --- | --- | --- |\n";
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i);
        const bool isSame = kind == QLatin1String("same") || kind == QLatin1String("late");
        const QByteArray name = isSame ? QByteArray("0") : number;
        const QByteArray picture = "![](" + server + name + ".png)";
        if (isTable)
            page += "| " + number + " | " + picture + " | The form and its button. |\n";
        else
            page += "Step " + number + ": fill in the form and press the button.\n\n" + picture + "\n\n";
    }
    return page;
}

static int memory(const char *name) // megabytes
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (file.open(QIODevice::ReadOnly))
        for (const QByteArray &line : file.readAll().split('\n'))
            if (line.startsWith(name))
                return line.mid(line.indexOf(':') + 1).simplified().split(' ').first().toInt() / 1024;
    return 0;
}

// A millisecond's timer: how long did it not come?
class Heart final
{
public:
    Heart()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_longest = qMax(m_longest, double(m_gap.nsecsElapsed()) / 1e6);
            m_gap.start();
        });
        m_gap.start();
        m_timer.start(1);
    }
    double takeLongest() { return std::exchange(m_longest, 0); }

private:
    QTimer m_timer;
    QElapsedTimer m_gap;
    double m_longest = 0;
};

class Report final
{
public:
    Report(TimedApplication &application, Heart &heart)
        : m_application(application)
        , m_heart(heart)
    {
        m_clock.start();
    }
    void tell(const char *phase)
    {
        const Turn turn = m_application.takeLongest();
        std::printf("%-22s %6lld ms; longest without a turn %6.1f ms; longest event %6.1f ms (%.1f of it computing), "
                    "%s; most computing of an event %.1f ms; over 50 ms: %d; memory %d MB\n",
                    phase, static_cast<long long>(m_clock.restart()), m_heart.takeLongest(), turn.time, turn.processor,
                    turn.what.constData(), m_application.takeLongestProcessor(), m_application.takeLong(),
                    memory("VmRSS"));
        std::fflush(stdout);
    }

private:
    TimedApplication &m_application;
    Heart &m_heart;
    QElapsedTimer m_clock;
};

// A screen in each frame, sixty frames a second, until the bar does not move any more.
static void scroll(const Pane &pane, bool isDown)
{
    QScrollBar &bar = *pane.verticalScrollBar();
    QTimer frame;
    int still = 0;
    frame.setTimerType(Qt::PreciseTimer);
    QObject::connect(&frame, &QTimer::timeout, &frame, [&] {
        const int before = bar.value();
        bar.setValue(before + (isDown ? 1 : -1) * pane.viewport()->height());
        still = bar.value() == before ? still + 1 : 0;
    });
    frame.start(16);
    (void)QTest::qWaitFor([&] { return still > 30; }, 600'000);
}

static int requestCount(const QByteArray &server)
{
    QNetworkAccessManager network;
    const std::unique_ptr<QNetworkReply> reply(
        network.get(QNetworkRequest(QUrl(QString::fromUtf8(server) + QLatin1String("count")))));
    (void)QTest::qWaitFor([&] { return reply->isFinished(); }, 30'000);
    return reply->readAll().toInt();
}

int main(int argc, char **argv)
{
    TimedApplication application(argc, argv);
    if (application.arguments().contains(QLatin1String("--serve")))
        return serve(application.arguments().contains(QLatin1String("late")));
    const QString kind = application.arguments().value(1, QStringLiteral("different"));
    const int count = application.arguments().value(2, QStringLiteral("10000")).toInt();
    const int patience = application.arguments().value(3, QStringLiteral("120")).toInt();
    QProcess server;
    server.start(application.applicationFilePath(), {QStringLiteral("--serve"), kind});
    while (!server.canReadLine() && server.waitForReadyRead(-1))
        continue;
    const QByteArray address = server.readLine().trimmed();
    TemporaryFiles files;
    files.write("library/first.md", "# A small page\n");
    files.write("library/many.md", pageOf(kind, count, address));
    TestWindow house(files);
    house.pictures.setOffline(false);
    house.window.resize(1400, 900);
    if (!house.open(files.path("library")))
        return 3;
    QTest::qWait(1500); // indexed
    int loading = -1;
    int failed = 0;
    const Pane &pane = *house.window.findChild<Pane *>();
    QObject::connect(&pane, &Pane::pictureProgressed, &house.window, [&](int now, int without, int) {
        loading = now;
        failed = without;
    });
    std::printf("%s, %d: memory before %d MB\n", qPrintable(kind), count, memory("VmRSS"));
    Heart heart;
    Report report(application, heart);
    (void)application.takeLongest();
    (void)application.takeLong();
    (void)application.takeLongestProcessor();
    house.click(QStringLiteral("many.md"));
    (void)QTest::qWaitFor([&] { return loading >= 0 && !pane.isSettingMore(); }, 60'000);
    report.tell("opened");
    scroll(pane, true);
    report.tell("scrolled to its end");
    const bool isAll = QTest::qWaitFor([&] { return loading == 0; }, patience * 1000);
    report.tell(isAll ? "all came" : "NOT all came");
    scroll(pane, false);
    report.tell("scrolled to its top");
    QTest::qWait(2000);
    report.tell("and then");
    const int requests = requestCount(address);
    server.kill();
    server.waitForFinished();
    std::printf("requests %d, failed %d, memory at most %d MB\n", requests, failed, memory("VmHWM"));
    return 0;
}
