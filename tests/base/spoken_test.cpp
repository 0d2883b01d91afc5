#include "base/spoken.h"

#include <QTest>

using namespace Wenda;

class SpokenTest : public QObject
{
    Q_OBJECT

public:
    // A system without a locale, and somebody who asks for Chinese all the same.
    static void initMain()
    {
        qputenv("LC_ALL", "C");
        qputenv("LANGUAGE", "zh_CN");
    }

private Q_SLOTS:
    void language_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("language");
        QTest::newRow("China") << QLocale(QStringLiteral("zh_CN")) << "zh_CN";
        QTest::newRow("Singapore") << QLocale(QStringLiteral("zh_SG")) << "zh_CN";
        QTest::newRow("Taiwan") << QLocale(QStringLiteral("zh_TW")) << "zh_TW";
        QTest::newRow("Hong Kong") << QLocale(QStringLiteral("zh_HK")) << "zh_TW";
        QTest::newRow("Britain") << QLocale(QStringLiteral("en_GB")) << "en";
        QTest::newRow("another") << QLocale(QStringLiteral("de_DE")) << "en";
        QTest::newRow("none") << QLocale::c() << "en";
        QTest::newRow("asked for") << QLocale::system() << "zh_CN";
    }

    void language()
    {
        QFETCH(QLocale, locale);
        QTEST(spokenLanguage(locale), "language");
    }

    void country_stays()
    {
        QCOMPARE(spokenLocale(QLocale(QStringLiteral("en_GB"))).territory(), QLocale::UnitedKingdom);
    }
};

QTEST_APPLESS_MAIN(SpokenTest)
#include "spoken_test.moc"
