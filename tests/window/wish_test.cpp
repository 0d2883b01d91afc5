#include "window/wish.h"

#include <QDir>
#include <QTest>

using namespace Wenda;

class WishTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arguments_sayWhatToShow_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QStringList>("wish"); // library, topic, search
        const QString here = QDir::currentPath();
        QTest::newRow("none") << QStringList() << QStringList{"", "", ""};
        QTest::newRow("a library") << QStringList{"docs"} << QStringList{here + "/docs", "", ""};
        QTest::newRow("an absolute one") << QStringList{"/docs/a.md"} << QStringList{"/docs/a.md", "", ""};
        QTest::newRow("all") << QStringList{"--topic", "a.md#b", "--search", "x y", "/docs"}
                             << QStringList{"/docs", "a.md#b", "x y"};
        QTest::newRow("with =") << QStringList{"/docs", "--topic=a=b.md", "--search=-c"}
                                << QStringList{"/docs", "a=b.md", "-c"};
    }

    void arguments_sayWhatToShow()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QStringList, wish);
        const auto found = wishOf(arguments);
        QVERIFY(found);
        QCOMPARE((QStringList{found->library, found->topic, found->search}), wish);
    }

    void wrongUsage_isASentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown") << QStringList{"--colour"};
        QTest::newRow("no value") << QStringList{"--topic"};
        QTest::newRow("two libraries") << QStringList{"a", "b"};
    }

    void wrongUsage_isASentence()
    {
        QFETCH(QStringList, arguments);
        const auto found = wishOf(arguments);
        QVERIFY(!found);
        QVERIFY(found.error().contains(arguments.last()));
    }
};

QTEST_GUILESS_MAIN(WishTest)
#include "wish_test.moc"
