#include "pictures/picturememory.h"

#include <QTest>

using namespace Wenda;

static QImage imageOf(int width)
{
    QImage image(width, 10, QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

class PictureMemoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nearestWidth_isGiven_data()
    {
        QTest::addColumn<int>("wanted");
        QTest::addColumn<int>("given");
        QTest::newRow("that one") << 50 << 50;
        QTest::newRow("the next wider") << 60 << 100;
        QTest::newRow("narrower than all") << 10 << 50;
        QTest::newRow("wider than all") << 200 << 100;
    }

    void nearestWidth_isGiven()
    {
        QFETCH(int, wanted);
        PictureMemory memory(1 << 20);
        memory.put("a", imageOf(100), true);
        memory.put("a", imageOf(50), true);
        QTEST(memory.find("a", wanted).width(), "given");
        QVERIFY(memory.find("b", wanted).isNull());
    }

    void thirdWidth_takesThePlaceOfTheNarrower()
    {
        PictureMemory memory(1 << 20);
        for (const int width : {100, 50, 70})
            memory.put("a", imageOf(width), true);
        QVERIFY(memory.has("a", 100));
        QVERIFY(memory.has("a", 70));
        QVERIFY(!memory.has("a", 50));
        QCOMPARE(memory.size(), 170 * 10 * 4);
    }

    void whatWasLookedAtLongestAgo_goes()
    {
        PictureMemory memory(2 * 100 * 10 * 4);
        memory.put("a", imageOf(100), true);
        memory.put("b", imageOf(100), true);
        QVERIFY(!memory.find("a", 100).isNull());
        memory.put("c", imageOf(100), true);
        QVERIFY(!memory.isEmpty("a"));
        QVERIFY(memory.isEmpty("b"));
        QVERIFY(!memory.isEmpty("c"));
    }

    void whatNoOneShows_goesBefore()
    {
        PictureMemory memory(2 * 100 * 10 * 4);
        memory.put("a", imageOf(100), true);
        memory.put("b", imageOf(100), true);
        memory.forsake("b");
        memory.put("c", imageOf(100), true);
        QVERIFY(!memory.isEmpty("a"));
        QVERIFY(memory.isEmpty("b"));
    }

    void whatNoOneSeesYet_pushesNothingOut()
    {
        PictureMemory memory(2 * 100 * 10 * 4);
        memory.put("a", imageOf(100), true);
        memory.put("b", imageOf(100), true);
        memory.put("far below", imageOf(100), false);
        QVERIFY(memory.isEmpty("far below"));
        QVERIFY(!memory.isEmpty("a"));
        QVERIFY(!memory.isEmpty("b"));
    }

    void bound_holdsHoweverMany()
    {
        PictureMemory memory(10 * 100 * 10 * 4);
        for (int i = 0; i < 1000; ++i) {
            memory.put(QString::number(i % 40), imageOf(1 + i % 100), i % 3 > 0);
            QVERIFY(memory.size() <= 10 * 100 * 10 * 4);
        }
        for (int i = 0; i < 40; ++i)
            memory.remove(QString::number(i));
        QCOMPARE(memory.size(), 0);
    }
};

QTEST_APPLESS_MAIN(PictureMemoryTest)
#include "picturememory_test.moc"
