#include "pictures/fetchschedule.h"

#include <QStringList>
#include <QTest>

using namespace Wenda;

static QStringList sent(FetchSchedule &schedule)
{
    QStringList keys;
    while (const auto key = schedule.next())
        keys.append(*key);
    return keys;
}

class FetchScheduleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nearest_goFirst_thenTheLatestTurn_thenInOrder()
    {
        FetchSchedule schedule(9, 9);
        schedule.add("rest", "h", {2, 0, 1});
        schedule.add("near", "h", {1, 0, 2});
        schedule.add("seen before 1", "h", {0, 0, 3});
        schedule.add("seen before 2", "h", {0, 0, 4});
        schedule.add("seen now 1", "g", {0, 1, 5});
        schedule.add("seen now 2", "h", {0, 1, 6});
        QCOMPARE(sent(schedule),
                 QStringList({"seen now 1", "seen now 2", "seen before 1", "seen before 2", "near", "rest"}));
    }

    void noHost_isAskedForMoreAtOnce()
    {
        FetchSchedule schedule(2, 9);
        for (int i = 0; i < 4; ++i)
            schedule.add("h" + QString::number(i), "h", {0, 0, i});
        schedule.add("g", "g", {0, 0, 9});
        QCOMPARE(sent(schedule), QStringList({"h0", "h1", "g"}));
        schedule.finish("h1");
        QCOMPARE(sent(schedule), QStringList({"h2"}));
    }

    void noMore_areUnderWayInAll()
    {
        FetchSchedule schedule(6, 3);
        for (int i = 0; i < 5; ++i)
            schedule.add(QString::number(i), "h" + QString::number(i), {0, 0, i});
        QCOMPARE(sent(schedule).size(), 3);
        QCOMPARE(schedule.inFlight(), 3);
        schedule.finish("0");
        QCOMPARE(sent(schedule), QStringList({"3"}));
    }

    void repeat_moves_andIsSentOnce()
    {
        FetchSchedule schedule(9, 9);
        schedule.add("a", "h", {2, 0, 1});
        schedule.add("b", "h", {1, 0, 2});
        schedule.add("a", "h", {0, 0, 3});
        QCOMPARE(sent(schedule), QStringList({"a", "b"}));
    }

    void removed_isNotSent()
    {
        FetchSchedule schedule(9, 9);
        schedule.add("a", "h", {0, 0, 1});
        QVERIFY(schedule.remove("a"));
        QVERIFY(!schedule.remove("a"));
        QCOMPARE(sent(schedule), QStringList());
    }

    void heldHost_waits_othersDoNot()
    {
        FetchSchedule schedule(9, 9);
        schedule.hold("h");
        schedule.add("a", "h", {0, 0, 1});
        schedule.add("b", "g", {0, 0, 2});
        QCOMPARE(sent(schedule), QStringList({"b"}));
        schedule.letGo("h");
        QCOMPARE(sent(schedule), QStringList({"a"}));
    }

    void hostHeldTwice_isLetGoTwice()
    {
        FetchSchedule schedule(9, 9);
        schedule.hold("h");
        schedule.hold("h");
        schedule.add("a", "h", {0, 0, 1});
        schedule.letGo("h");
        QCOMPARE(sent(schedule), QStringList());
        schedule.letGo("h");
        QCOMPARE(sent(schedule), QStringList({"a"}));
        QCOMPARE(schedule.inFlightTo("h"), 1);
        schedule.finish("a");
        QCOMPARE(schedule.inFlightTo("h"), 0);
    }

    void finishingWhatWasNeverSent_changesNothing()
    {
        FetchSchedule schedule(1, 1);
        schedule.finish("a");
        schedule.add("a", "h", {0, 0, 1});
        QCOMPARE(sent(schedule), QStringList({"a"}));
        QCOMPARE(schedule.inFlight(), 1);
    }
};

QTEST_APPLESS_MAIN(FetchScheduleTest)
#include "fetchschedule_test.moc"
