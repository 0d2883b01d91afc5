#include "library/naturalorder.h"

#include <QTest>

#include <algorithm>

using namespace Wenda;

class NaturalOrderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesStandAsPeopleExpectThem_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("ordered");
        QTest::newRow("numbers by value") << QString() << QStringList{"1.a", "2.a", "10.a", "10.b", "100.a"};
        QTest::newRow("numbers in the middle") << QString() << QStringList{"step 9 b", "step 10 a", "step 10 b"};
        QTest::newRow("case does not part") << QString() << QStringList{"Api", "apj", "APK"};
        QTest::newRow("same but for case: by characters") << QString() << QStringList{"API", "Api", "api"};
        QTest::newRow("Han by pinyin") << QString()
                                       << QStringList{"安全", "备案", "产品", "对象存储", "域名", "证书", "资费"};
        QTest::newRow("Han by pinyin in a library that says so")
            << QStringLiteral("zh_CN") << QStringList{"备案", "产品", "域名"};
        QTest::newRow("Han with numbers") << QString() << QStringList{"第1章", "第2章", "第10章"};
        QTest::newRow("Han by strokes where the library is in traditional characters")
            << QStringLiteral("zh_TW") << QStringList{"一", "人", "網", "繁體"};
        QTest::newRow("an unknown language") << QStringLiteral("??") << QStringList{"a2", "a10", "备案", "域名"};
    }

    void namesStandAsPeopleExpectThem()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, ordered);
        const NaturalOrder order(language);
        QStringList names = ordered;
        std::reverse(names.begin(), names.end());
        std::sort(names.begin(), names.end(),
                  [&](const QString &left, const QString &right) { return order.isBefore(left, right); });
        if (language == QLatin1String("??") || names.first().at(0).script() == QChar::Script_Han) {
            // Chinese collation puts Han before Latin, others after: only the order among each is ours.
            std::stable_partition(names.begin(), names.end(),
                                  [](const QString &name) { return name.at(0).script() != QChar::Script_Han; });
        }
        QCOMPARE(names, ordered);
    }
};

QTEST_APPLESS_MAIN(NaturalOrderTest)
#include "naturalorder_test.moc"
