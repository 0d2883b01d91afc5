#include "librarian/inbatches.h"

#include <QTest>

#include <atomic>
#include <numeric>

using namespace Wenda;

class InBatchesTest : public QObject
{
    Q_OBJECT

    static QList<int> numbers(int count)
    {
        QList<int> all(count);
        std::iota(all.begin(), all.end(), 0);
        return all;
    }

private Q_SLOTS:
    void resultsComeInOrder_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {0, 1, 31, 32, 33, 1000})
            QTest::addRow("%d", count) << count;
    }

    void resultsComeInOrder()
    {
        QFETCH(int, count);
        QThreadPool pool;
        pool.setMaxThreadCount(3);
        QList<int> taken;
        inBatches(
            numbers(count), pool, [](const int &number) { return number * 2; },
            [&taken](const int &doubled) {
                taken.append(doubled / 2);
                return true;
            });
        QCOMPARE(taken, numbers(count));
    }

    void onlyAFewAreReadAhead()
    {
        QThreadPool pool;
        pool.setMaxThreadCount(2);
        std::atomic_int read = 0;
        int taken = 0, mostAhead = 0;
        inBatches(
            numbers(3000), pool, [&read](const int &number) { return ++read, number; },
            [&](const int &) {
                mostAhead = std::max(mostAhead, read - taken++);
                return true;
            });
        QVERIFY2(mostAhead <= 5 * 32, qPrintable(QString::number(mostAhead)));
    }

    void theTakerStopsIt()
    {
        QThreadPool pool;
        std::atomic_int read = 0;
        int taken = 0;
        inBatches(
            numbers(100000), pool, [&read](const int &number) { return ++read, number; },
            [&taken](const int &) { return ++taken < 40; });
        QCOMPARE(taken, 40);
        QVERIFY(read < 100000);
    }
};

QTEST_GUILESS_MAIN(InBatchesTest)
#include "inbatches_test.moc"
