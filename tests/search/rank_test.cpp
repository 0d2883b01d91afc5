#include "search/index.h"
#include "search/rows.h"

#include <QTest>

using namespace Wenda;

namespace {

struct Text
{
    QString heading;
    QString text;
    QStringList trail = {QStringLiteral("手册")};
};

// An index of these topics, a page each, among enough others that rare words are rare.
std::unique_ptr<Index> indexOf(const QList<Text> &texts)
{
    auto index = std::move(*Index::open(QStringLiteral(":memory:")));
    if (!index->begin())
        return index;
    int number = 0;
    const auto put = [&](const Text &text) {
        const QString path = QStringLiteral("%1.md").arg(number++);
        (void)index->put(rowsOf({path, 1, 1, {{path, text.heading, text.trail, text.text}}}));
    };
    for (const Text &text : texts)
        put(text);
    for (int i = 0; i < 40; ++i)
        put({QStringLiteral("产品介绍 %1").arg(i), QStringLiteral("这里说的是第 %1 件东西，和别的没有关系。").arg(i)});
    (void)index->commit();
    return index;
}

QString first(const Index &index, const QString &query)
{
    Question question;
    question.text = query;
    return index.search(question).hits.value(0).heading;
}

} // namespace

class RankTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAnswersAQuestion_data()
    {
        QTest::addColumn<QList<Text>>("texts"); // the first is expected
        QTest::addColumn<QString>("query");
        QTest::newRow("the heading weighs more than the text")
            << QList<Text>{{"域名转移", "写在这里。"}, {"其他", "域名转移的事写在别处，这里不说。"}}
            << "域名转移这件事到哪里去办呢";
        QTest::newRow("the trail counts")
            << QList<Text>{{"价格甲", "每月十元。", {"快照"}}, {"价格乙", "每月十元。", {"容器"}}, {"其他", "快照。"}}
            << "快照这东西的价格到底是怎么样的呢";
        QTest::newRow("a heading that asks answers")
            << QList<Text>{{"如何更换公钥？", "在控制台。"}, {"更换公钥", "在控制台。"}}
            << "想把公钥更换一下该怎么做才好";
        QTest::newRow("among frequent questions")
            << QList<Text>{{"更换公钥甲", "在控制台。", {"常见问题"}}, {"更换公钥乙", "在控制台。", {"概览"}}}
            << "想把公钥更换一下该怎么做才好";
        QTest::newRow("words side by side")
            << QList<Text>{{"安全组规则", "说明。"}, {"规则安全组", "说明。"}} << "想知道安全组规则这个东西怎么写";
        QTest::newRow("all of it rather than a part often")
            << QList<Text>{{"镜像共享", "可以。"}, {"镜像", "镜像镜像镜像镜像镜像镜像镜像。"}}
            << "怎样才能把镜像拿去给朋友共享";
        const QString filler = QStringLiteral("这里说的是另一件东西和它没有关系。").repeated(4);
        QTest::newRow("a long text holds a little of everything")
            << QList<Text>{{"甲", "公钥在控制台里更换。"},
                           {"乙", "更换" + filler + "公钥" + filler + "镜像" + filler + "朋友"}}
            << "想把镜像换一下公钥再给朋友用";
        QTest::newRow("a verb that is parted")
            << QList<Text>{{"备案", "说明。"}, {"案备", "说明。"}} << "请问有谁去备过案没有";
        QTest::newRow("a heading that is about no more than that")
            << QList<Text>{{"更换公钥", "公钥。"}, {"更换公钥与签发证书", "公钥，公钥。"}}
            << "想把公钥更换一下该去哪里办";
        QTest::newRow("a part of a name")
            << QList<Text>{{"CKafka", "要给钱。"}, {"Others", "要给钱。"}} << "Kafka 到底是要给多少钱";
        QTest::newRow("question words weigh little")
            << QList<Text>{{"公钥", "在控制台。"}, {"如何", "如何如何如何。"}} << "公钥到底该如何";
    }
    void whatAnswersAQuestion()
    {
        QFETCH(QList<Text>, texts);
        QFETCH(QString, query);
        QCOMPARE(first(*indexOf(texts), query), texts.first().heading);
        std::reverse(texts.begin(), texts.end());
        QCOMPARE(first(*indexOf(texts), query), texts.last().heading);
    }

    void aPage_doesNotFillTheListWithItsSections()
    {
        const auto index = std::move(*Index::open(QStringLiteral(":memory:")));
        QVERIFY(index->begin());
        const QString text = QStringLiteral("更换公钥要在控制台。更换公钥。");
        QList<IndexTopic> sections;
        for (const QString &number : {QStringLiteral("一"), QStringLiteral("二"), QStringLiteral("三")})
            sections.append({QStringLiteral("a.md#") + number, QStringLiteral("更换公钥") + number, {}, text + number});
        QVERIFY(index->put(rowsOf({QStringLiteral("a.md"), 1, 1, sections})));
        const QList<IndexTopic> other = {{QStringLiteral("b.md"), QStringLiteral("更换公钥甲"), {}, text.left(6)}};
        QVERIFY(index->put(rowsOf({QStringLiteral("b.md"), 1, 1, other})));
        for (int i = 0; i < 40; ++i) {
            const QString path = QStringLiteral("%1.md").arg(i);
            QVERIFY(index->put(rowsOf({path, 1, 1, {{path, QStringLiteral("产品"), {}, path}}})));
        }
        QVERIFY(index->commit());
        Question question;
        question.text = QStringLiteral("想把公钥更换一下该去哪里办");
        QStringList headings;
        for (const Hit &hit : index->search(question).hits)
            headings.append(hit.heading);
        QVERIFY2(headings.size() == 4 && headings.indexOf(QStringLiteral("更换公钥甲")) == 1,
                 qPrintable(headings.join(u' ')));
    }

    void aSynonym_countsLessThanTheWordItself()
    {
        QList<Text> texts = {{"甲乙丙丁", "说明。"}, {"子丑寅卯", "说明。"}};
        for (int turn = 0; turn < 2; ++turn) {
            const std::unique_ptr<Index> index = indexOf(texts);
            index->setSynonyms(QStringLiteral("甲乙丙丁/子丑寅卯"));
            QCOMPARE(first(*index, QStringLiteral("请问甲乙丙丁应该怎么去做")), QStringLiteral("甲乙丙丁"));
            QCOMPARE(first(*index, QStringLiteral("请问子丑寅卯应该怎么去做")), QStringLiteral("子丑寅卯"));
            std::reverse(texts.begin(), texts.end());
        }
    }

    void aSynonym_isFoundWhereTheWordIsNot()
    {
        const std::unique_ptr<Index> index = indexOf({{"子丑寅卯", "说明。"}, {"其他", "说明。"}});
        index->setSynonyms(QStringLiteral("甲乙丙丁 > 子丑寅卯"));
        QCOMPARE(first(*index, QStringLiteral("请问甲乙丙丁应该怎么去做")), QStringLiteral("子丑寅卯"));
    }

    void halfASynonym_isNone()
    {
        const std::unique_ptr<Index> index = indexOf({{"子丑", "说明。"}, {"丑寅卯", "说明。"}});
        index->setSynonyms(QStringLiteral("甲乙丙丁/子丑寅卯"));
        QCOMPARE(first(*index, QStringLiteral("请问甲乙丙丁应该怎么去做")), QString());
    }
};

QTEST_APPLESS_MAIN(RankTest)
#include "rank_test.moc"
