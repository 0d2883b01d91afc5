// How long the window takes from a typed character to the painted list: bench_typing LIBRARY QUERIES [FOLDER]
// QUERIES has a JSON object with a "query" a line; every query is typed as an input method does, character by
// character, the next one when the list for the last is painted. The index is kept in FOLDER (a temporary one unless
// told). Also the longest time for which one event kept the window from the next.
#include "window/testwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QInputMethodEvent>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <vector>

#include <time.h>

using namespace Wenda;

class TimedApplication final : public QApplication
{
public:
    using QApplication::QApplication;
    bool notify(QObject *receiver, QEvent *event) override
    {
        QElapsedTimer clock;
        clock.start();
        const double before = processorTime();
        ++m_depth;
        const bool isDone = QApplication::notify(receiver, event);
        if (const double took = double(clock.nsecsElapsed()) / 1e6; --m_depth == 0) {
            m_longest = std::max(m_longest, took);
            m_busiest = std::max(m_busiest, processorTime() - before);
            if (took > allowed)
                std::printf("%.1f ms: %s, event %d\n", took, receiver->metaObject()->className(), int(event->type()));
        }
        return isDone;
    }
    // Milliseconds: as the reader waits, and as the processor works, on which other programs have no bearing.
    double takeLongest() { return std::exchange(m_longest, 0); }
    double takeBusiest() { return std::exchange(m_busiest, 0); }

private:
    static double processorTime()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }

    static constexpr double allowed = 16; // milliseconds: which event took more is said

    int m_depth = 0;
    double m_longest = 0;
    double m_busiest = 0;
};

class PaintSpy final : public QObject
{
public:
    bool isPainted = false;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        isPainted = isPainted || event->type() == QEvent::Paint;
        return false;
    }
};

static QStringList queriesIn(const QString &path)
{
    QStringList queries;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return queries;
    for (const QByteArray &line : file.readAll().split('\n'))
        if (const QJsonObject object = QJsonDocument::fromJson(line).object(); object.contains(QLatin1String("query")))
            queries.append(object.value(QLatin1String("query")).toString());
    return queries;
}

static void report(const char *name, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    const auto at = [&](double share) { return times[size_t(share * double(times.size() - 1))]; };
    std::printf("%-28s %5zu  median %6.2f  95 %% %6.2f  99 %% %6.2f  worst %6.2f ms\n", name, times.size(), at(0.5),
                at(0.95), at(0.99), at(1));
}

static void commitText(QObject *field, const QString &text)
{
    QInputMethodEvent event;
    event.setCommitString(text);
    QCoreApplication::sendEvent(field, &event);
}

int main(int argc, char **argv)
{
    TimedApplication app(argc, argv);
    const QStringList queries = argc >= 3 ? queriesIn(QString::fromLocal8Bit(argv[2])) : QStringList();
    if (queries.isEmpty())
        return std::fputs("bench_typing LIBRARY QUERIES [FOLDER]\n", stderr), 2;
    TemporaryFiles files;
    if (argc > 3)
        QFile::link(QString::fromLocal8Bit(argv[3]), files.path("home"));
    TestWindow house(files);
    QSignalSpy progressed(&house.librarian, &Librarian::indexProgressed);
    QSignalSpy searched(&house.librarian, &Librarian::searched);
    house.window.resize(1400, 900);
    const auto isIndexed = [&] {
        const auto progress = progressed.isEmpty() ? Librarian::IndexProgress()
                                                   : progressed.last().first().value<Librarian::IndexProgress>();
        return progress.isComplete && progress.total > 0;
    };
    if (!house.open(QString::fromLocal8Bit(argv[1])) || !QTest::qWaitFor(isIndexed, 120'000))
        return std::fputs("the library could not be opened and indexed\n", stderr), 3;
    PaintSpy spy;
    for (QWidget *part : house.sidebar.results()->findChildren<QWidget *>())
        part->installEventFilter(&spy);
    SearchField *field = house.sidebar.findChild<SearchField *>();

    std::vector<double> painted;
    std::vector<double> blocked;
    std::vector<double> busy;
    for (const QString &query : queries) {
        field->clear();
        QTest::qWait(20);
        for (const QChar c : query) {
            (void)app.takeLongest();
            (void)app.takeBusiest();
            searched.clear();
            spy.isPainted = false;
            QElapsedTimer clock;
            clock.start();
            commitText(field, c);
            while (searched.isEmpty() && clock.elapsed() < 2000) {
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
                spy.isPainted = spy.isPainted && !searched.isEmpty();
            }
            while (!spy.isPainted && clock.elapsed() < 2000)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            painted.push_back(double(clock.nsecsElapsed()) / 1e6);
            blocked.push_back(app.takeLongest());
            busy.push_back(app.takeBusiest());
        }
    }
    report("text changed to list painted", painted);
    report("window blocked", blocked);
    report("window blocked, processor", busy);
    return 0;
}
