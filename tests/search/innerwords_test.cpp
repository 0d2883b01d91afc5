#include "search/innerwords.h"

#include <QTest>

using namespace Wenda;

class InnerWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void capitalsWithinAWord_beginWords_data()
    {
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QByteArray>("inner");
        QTest::newRow("two parts") << "DescribeInstances" << QByteArray(" instances");
        QTest::newRow("small first") << "instanceId" << QByteArray(" id");
        QTest::newRow("several capitals") << "DescribeDBInstances" << QByteArray(" dbinstances instances");
        QTest::newRow("behind a digit") << "IPv6Address" << QByteArray(" pv6address address");
        QTest::newRow("among Han") << "调用DescribeInstances接口" << QByteArray(" instances");
        QTest::newRow("two words") << "getName setName" << QByteArray(" name name");
        QTest::newRow("plain words") << "Describe INSTANCES 备案 80/443" << QByteArray();
        QTest::newRow("a lone letter at the end") << "vitaminC" << QByteArray();
        QTest::newRow("a key") << "aBcDeFgHiJkLmNoPqR" << QByteArray();
        QTest::newRow("too long") << QStringLiteral("Ab").repeated(3) + QString(60, u'x') << QByteArray();
        QTest::newRow("nothing") << "" << QByteArray();
    }
    void capitalsWithinAWord_beginWords()
    {
        QFETCH(QString, shown);
        QTEST(innerWords(shown), "inner");
    }
};

QTEST_GUILESS_MAIN(InnerWordsTest)
#include "innerwords_test.moc"
