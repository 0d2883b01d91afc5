#include "search/fold.h"

#include <QTest>

using namespace Wenda;

class FoldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatLooksAlike_foldsAlike_data()
    {
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("expected");
        QTest::newRow("capitals") << "MySQL Àb"
                                  << "mysql àb";
        QTest::newRow("full width") << "ＣＤＮ　２５"
                                    << "cdn 25";
        QTest::newRow("half width") << "ｱﾌﾟﾘ"
                                    << "アフ\u309Aリ";
        QTest::newRow("compatibility forms") << "①㎏ﬁ"
                                             << "1kgfi";
        QTest::newRow("Kangxi radicals") << "⽂⾔"
                                         << "文言";
        QTest::newRow("traditional") << "備案密碼忘記了怎麼找回"
                                     << "备案密码忘记了怎么找回";
        QTest::newRow("variant") << "帐号"
                                 << "账号";
        QTest::newRow("traditional variant") << "帳號"
                                             << "账号";
        QTest::newRow("listed pair") << "无法登陆"
                                     << "无法登录";
        QTest::newRow("the pair's character alone") << "大陆"
                                                    << "大陆";
        QTest::newRow("invisible") << "备\u200B案\u00AD"
                                   << "备案";
        QTest::newRow("beyond the first plane") << "𠮷𝐀"
                                                << "𠮷a";
        QTest::newRow("half a pair") << QString(QChar(0xD842)) << QString(QChar(0xD842));
        QTest::newRow("nothing") << ""
                                 << "";
    }
    void whatLooksAlike_foldsAlike()
    {
        QFETCH(QString, shown);
        QFETCH(QString, expected);
        QCOMPARE(folded(shown), expected);
        QCOMPARE(fold(shown).text, expected);
        QCOMPARE(folded(expected), folded(folded(expected)));
    }

    void everyOffset_pointsToWhereItCameFrom()
    {
        const Folded folding = fold(u"a㎏\u200B𝐀備");
        QCOMPARE(folding.text, QStringLiteral("akga备"));
        QCOMPARE(folding.offsets, (std::vector<qsizetype>{0, 1, 1, 3, 5, 6}));
    }

    void aRange_takesWholeCharacters()
    {
        const Folded folding = fold(u"a㎏备");
        QCOMPARE(folding.original({1, 1}), (TextRange{1, 1}));
        QCOMPARE(folding.original({2, 2}), (TextRange{1, 2}));
        QCOMPARE(folding.original({3, 90}), (TextRange{2, 1}));
    }

    void words_areFoundOnTheShownCharacters()
    {
        QCOMPARE(findAll(u"ＡＰＩ密鑰与 api 密钥", {QStringLiteral("api"), QStringLiteral("密钥")}),
                 (TextRanges{{0, 5}, {7, 3}, {11, 2}}));
        QCOMPARE(findAll(u"备案备案号", {QStringLiteral("备案号"), QStringLiteral("备案")}), (TextRanges{{0, 5}}));
        QCOMPARE(findAll(u"备案", {QString()}), TextRanges());
    }
};

QTEST_APPLESS_MAIN(FoldTest)
#include "fold_test.moc"
