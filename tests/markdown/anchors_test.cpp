#include "markdown/anchors.h"

#include <QTest>

using namespace Wenda;

class AnchorsTest final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AnchorsTest)

public:
    AnchorsTest() = default;

private Q_SLOTS:
    void anchor_isGitHubs_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("anchor");
        QTest::newRow("Han, its punctuation dropped")
            << QStringLiteral("更换服务器影响备案吗？") << QStringLiteral("更换服务器影响备案吗");
        QTest::newRow("lower case, blanks to -")
            << QStringLiteral("Getting Started Now") << QStringLiteral("getting-started-now");
        QTest::newRow("punctuation dropped, blanks stay two") << QStringLiteral("a & b") << QStringLiteral("a--b");
        QTest::newRow("dots, dashes and underscores") << QStringLiteral("1.2 a-b_c") << QStringLiteral("12-a-b_c");
        QTest::newRow("outside the basic plane") << QStringLiteral("𠀀 x 😀") << QStringLiteral("𠀀-x-");
        QTest::newRow("nothing left") << QStringLiteral("！") << QStringLiteral("-");
    }

    void anchor_isGitHubs()
    {
        QFETCH(QString, title);
        QTEST(Anchors().next(title), "anchor");
    }

    void repeats_areNumbered()
    {
        Anchors anchors;
        QCOMPARE(anchors.next(QStringLiteral("a")), QStringLiteral("a"));
        QCOMPARE(anchors.next(QStringLiteral("a")), QStringLiteral("a-1"));
        QCOMPARE(anchors.next(QStringLiteral("A")), QStringLiteral("a-2"));
        QCOMPARE(anchors.next(QStringLiteral("a-1")), QStringLiteral("a-1-1"));
    }

    void repeat_neverTakesTheAnchorOfAnotherTitle()
    {
        Anchors anchors;
        QCOMPARE(anchors.next(QStringLiteral("a-1")), QStringLiteral("a-1"));
        QCOMPARE(anchors.next(QStringLiteral("a")), QStringLiteral("a"));
        QCOMPARE(anchors.next(QStringLiteral("a")), QStringLiteral("a-2"));
    }

    void manyRepeats_areNumberedInOneStepEach()
    {
        Anchors anchors;
        for (int i = 0; i < 200'000; ++i)
            anchors.next(QStringLiteral("a"));
        QCOMPARE(anchors.next(QStringLiteral("a")), QStringLiteral("a-200000"));
    }
};

QTEST_APPLESS_MAIN(AnchorsTest)
#include "anchors_test.moc"
