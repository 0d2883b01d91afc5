#include "search/kepttext.h"

#include <QTest>

using namespace Wenda;

class KeptTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasKept_isShownAgain_data()
    {
        QTest::addColumn<QString>("shown");
        QTest::newRow("as it folds") << "备案 api";
        QTest::newRow("capitals") << "DescribeInstances（API）";
        QTest::newRow("full width") << "ＣＤＮ　２５";
        QTest::newRow("traditional") << "備案密碼";
        QTest::newRow("one becomes several") << "共３㎏ﬁ…";
        QTest::newRow("one becomes none") << "备\u200B案\u00AD";
        QTest::newRow("none at the end") << "a\u200B";
        QTest::newRow("a pair spelt anew") << "登陆 LOGIN 登陆";
        QTest::newRow("beyond the first plane") << "𠮷𝐀𠮷B";
        QTest::newRow("half a pair") << "a" + QString(QChar(0x20BB7 >> 10)) + "B";
        QTest::newRow("nothing") << "";
    }
    void whatWasKept_isShownAgain()
    {
        QFETCH(QString, shown);
        const KeptText kept = keep(shown);
        const auto view = [](const QByteArray &bytes) { return std::string_view(bytes.data(), size_t(bytes.size())); };
        const ShownText again = shownAgain(view(kept.folded), view(kept.losses));
        QCOMPARE(again.text, shown);
        QCOMPARE(again.folded.text, folded(shown));
        QCOMPARE(again.folded.offsets, fold(shown).offsets);
    }

    void damagedLosses_doNoHarm()
    {
        for (const QByteArray &losses :
             {QByteArray("\xFF\xFF\xFF\xFF\x0F"), QByteArray("\x00\xFF\x7F", 3), QByteArray("\x01")})
            QVERIFY(!shownAgain("abc", {losses.data(), size_t(losses.size())}).text.isNull());
    }
};

QTEST_APPLESS_MAIN(KeptTextTest)
#include "kepttext_test.moc"
