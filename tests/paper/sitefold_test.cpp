#include "paper/sitefold.h"

#include <QTest>

using namespace Wenda;

class SiteFoldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void terms_areNeighboursOfHanAndWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("terms");
        QTest::newRow("Han") << "域名保护" << QStringList{"域名", "名保", "保护", "护"};
        QTest::newRow("traditional") << "域名保護" << QStringList{"域名", "名保", "保护", "护"};
        QTest::newRow("one") << "域" << QStringList{"域"};
        QTest::newRow("words") << "Cloud API_v3" << QStringList{"cloud", "api", "v3"};
        QTest::newRow("full width") << "ＡＰＩ" << QStringList{"api"};
        QTest::newRow("mixed") << "云API密钥" << QStringList{"云", "api", "密钥", "钥"};
        QTest::newRow("marks") << "，。!" << QStringList();
    }

    void terms_areNeighboursOfHanAndWords()
    {
        QFETCH(QString, text);
        QTEST(SiteFold().termsOf(text), "terms");
    }
};

QTEST_APPLESS_MAIN(SiteFoldTest)
#include "sitefold_test.moc"
