#include "paper/sitepage.h"

#include <QTest>

using namespace Wenda;

class SitePageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void link_leadsToThePageOfTheSite_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("address");
        QTest::newRow("a page") << "c d.md"
                                << "../c%20d.html";
        QTest::newRow("a heading of it") << "c d.md#一"
                                         << "../c%20d.html#%E4%B8%80";
        QTest::newRow("own heading") << "#一"
                                     << "#%E4%B8%80";
        QTest::newRow("a folder") << "a/"
                                  << "../index.html#a";
        QTest::newRow("the network") << "https://a.b/?c=d"
                                     << "https://a.b/?c=d";
        QTest::newRow("a page that is not there") << "x.md"
                                                  << "";
        QTest::newRow("out of the library") << "../x.md"
                                            << "";
    }

    void link_leadsToThePageOfTheSite()
    {
        QFETCH(QString, target);
        const SitePlaces places({QStringLiteral("a/b.md"), QStringLiteral("c d.md")});
        QTEST(places.linkFrom(QStringLiteral("a/b.md"), target), "address");
    }

    void indexPage_leavesTheNameToALibrarysOwn()
    {
        const SitePlaces places({QStringLiteral("index.md")});
        QCOMPARE(places.fileOf(QStringLiteral("index.md")), QStringLiteral("index.html"));
        QCOMPARE(places.overview(), QStringLiteral("_wenda/topics.html"));
    }

    void twoPagesOfOneStem_doNotMeet()
    {
        const SitePlaces places({QStringLiteral("a.md"), QStringLiteral("a.markdown")});
        QVERIFY(places.fileOf(QStringLiteral("a.md")) != places.fileOf(QStringLiteral("a.markdown")));
    }
};

QTEST_APPLESS_MAIN(SitePageTest)
#include "sitepage_test.moc"
