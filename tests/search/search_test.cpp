#include "search/index.h"
#include "search/rows.h"

#include <QTest>

using namespace Wenda;

namespace {

IndexTopic topic(const QString &id, const QString &heading, const QStringList &trail, const QString &text)
{
    return {id, heading, trail, text};
}

// A small help desk's pages.
QList<IndexPage> pages()
{
    const QStringList domain = {QStringLiteral("域名")};
    const QStringList filing = {QStringLiteral("备案")};
    return {
        {"d/a.md",
         1,
         1,
         {topic("d/a.md", "域名保护", domain, "打开以后域名不能转移。"),
          topic("d/a.md#off", "如何关闭域名保护？", {"域名", "域名保护"}, "在控制台点击关闭，然后等待 24 小时。"),
          topic("d/a.md#fee", "费用", {"域名", "域名保护"}, "免费。服务器 ap-guangzhou 端口 80/443 用 C++ 写。")}},
        {"d/b.md",
         1,
         1,
         {topic("d/b.md", "转移", domain, "转移前请注销域名保护。密码在邮件里。"),
          topic("d/b.md#pass", "忘记密码怎么办", {"域名", "转移"}, "点击找回，按邮件里的链接重新设定。")}},
        {"f/c.md",
         1,
         1,
         {topic("f/c.md", "备案授权码", filing, "授权码由接入商给出，keepalived 不需要。"),
          topic("f/c.md#city", "重庆管局要求", {"备案", "备案授权码"}, "个人不能备案。重启服务器没有用。"),
          topic("f/c.md#pass", "忘记密码怎么办", {"备案", "备案授权码"}, "点击找回，按邮件里的链接重新设定。")}},
    };
}

} // namespace

class SearchTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Index> m_index;

    Results results(const QString &query, const QString &folder = {}) const
    {
        Question question;
        question.text = query;
        question.limit = 0;
        question.folder = folder;
        return m_index->search(question);
    }

private Q_SLOTS:
    void init()
    {
        m_index = std::move(*Index::open(QStringLiteral(":memory:")));
        QVERIFY(m_index->begin());
        for (const IndexPage &page : pages())
            QVERIFY(m_index->put(rowsOf(page)));
        QVERIFY(m_index->commit());
    }

    void wordsSpeltApart_areMarkedApart()
    {
        const Hit hit = results("beian fuwuqi").hits.value(0);
        QCOMPARE(hit.id, QStringLiteral("f/c.md#city"));
        QStringList marked;
        for (const TextRange &mark : hit.passageMarks)
            marked.append(hit.passage.mid(mark.start, mark.length));
        QCOMPARE(marked, QStringList({"备案", "服务器"}));
    }

    void whatIsQuotedAndNowhere_isNotFound_butItsNearestAreOffered()
    {
        for (const char *query : {"\"名护\"", "\"域名保户\"", "\"ymbh\"", "\"域名保户\" 密码"})
            QCOMPARE(results(query).total, 0);
        QVERIFY(!results("\"名护\"").nearest.isEmpty());
        QVERIFY(results("域名保户").total > 0);
    }

    void theBestRung_comesFirst_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("id");
        QTest::addColumn<int>("reason");
        const auto row = [](const char *query, const char *id, Hit::Reason reason) {
            QTest::newRow(query) << QString::fromUtf8(query) << QString::fromUtf8(id) << int(reason);
        };
        row("域名保护", "d/a.md", Hit::Reason::HeadingExact);
        row("备案授", "f/c.md", Hit::Reason::HeadingBegins);
        row("关闭域名", "d/a.md#off", Hit::Reason::HeadingContains);
        row("保护 费用", "d/a.md#fee", Hit::Reason::HeadingAndTrail);
        row("等待 24 小时", "d/a.md#off", Hit::Reason::AllWords);
        row("\"等待 24 小时\"", "d/a.md#off", Hit::Reason::Phrase);
        row("接入商给出", "f/c.md", Hit::Reason::Phrase);
        row("邮件里 注销", "d/b.md", Hit::Reason::AllWords);
        row("備案授權碼", "f/c.md", Hit::Reason::HeadingExact);
        row("ＡＰ－ＧＵＡＮＧＺＨＯＵ", "d/a.md#fee", Hit::Reason::Phrase);
        row("guangzhou", "d/a.md#fee", Hit::Reason::Phrase);
        row("80/443", "d/a.md#fee", Hit::Reason::Phrase);
        row("C++", "d/a.md#fee", Hit::Reason::Phrase);
        row("++", "d/a.md#fee", Hit::Reason::Phrase);
        row("怎么把域名的保护关掉呢", "d/a.md#off", Hit::Reason::MostWords);
        row("yumingbaohu", "d/a.md", Hit::Reason::Pinyin);
        row("yuming baohu", "d/a.md", Hit::Reason::Pinyin);
        row("yuming保护", "d/a.md", Hit::Reason::Pinyin);
        row("chongqing guanju", "f/c.md#city", Hit::Reason::Pinyin);
        row("chongqi", "f/c.md#city", Hit::Reason::Pinyin);
        row("yum", "d/a.md", Hit::Reason::Pinyin);
        row("chong", "f/c.md#city", Hit::Reason::Pinyin);
        row("ymbh", "d/a.md", Hit::Reason::Initials);
        row("cqgj", "f/c.md#city", Hit::Reason::Initials);
        row("备案受权码", "f/c.md", Hit::Reason::Spelling);
        row("备授案权码", "f/c.md", Hit::Reason::Spelling);
        row("备案授权", "f/c.md", Hit::Reason::HeadingBegins);
        row("keepalievd", "f/c.md", Hit::Reason::Spelling);
        row("keepalivd", "f/c.md", Hit::Reason::Spelling);
        row("keepalievd 授权码", "f/c.md", Hit::Reason::Spelling);
    }
    void theBestRung_comesFirst()
    {
        QFETCH(QString, query);
        QFETCH(QString, id);
        QFETCH(int, reason);
        const Results found = results(query);
        QVERIFY(!found.hits.isEmpty());
        QCOMPARE(found.hits.first().id, id);
        QCOMPARE(int(found.hits.first().reason), reason);
    }

    void aReading_isNamed()
    {
        QCOMPARE(results("yumingbaohu").hits.first().reading, QStringLiteral("域名保护"));
        QCOMPARE(results("ymbh").hits.first().reading, QStringLiteral("域名保护"));
        QCOMPARE(results("备案受权码").hits.first().reading, QStringLiteral("备案授权码"));
        QCOMPARE(results("备案受权码").hits.first().typed, QStringLiteral("备案受权码"));
        QCOMPARE(results("域名保护").hits.first().reading, QString());
    }

    void aSentence_isNoSlip()
    {
        // 想 sounds like 项 to many, but nobody meant that.
        QVERIFY(m_index->begin());
        QVERIFY(m_index->put(rowsOf({"g.md", 1, 1, {topic("g.md", "删掉", {}, "了项目，目录，保护了，项删")}})));
        QVERIFY(m_index->commit());
        const Results found = results("域名保护了想删掉");
        QVERIFY(!found.hits.isEmpty());
        for (const Hit &hit : found.hits)
            QCOMPARE(int(hit.reason), int(Hit::Reason::MostWords));
    }

    void aRareWord_isFoundByItsSound()
    {
        // Many neighbours by chance are read like it.
        QString chance;
        for (const QChar before : QStringLiteral("之支只志"))
            chance += before + QStringLiteral("能，");
        for (const QChar middle : QStringLiteral("乍扎咋诈"))
            for (const QChar after : QStringLiteral("几机计己"))
                chance += QStringLiteral("能") + middle + after + u'，';
        QVERIFY(m_index->begin());
        QVERIFY(m_index->put(rowsOf({"g.md", 1, 1, {topic("g.md", "杂", {}, chance)}})));
        QVERIFY(
            m_index->put(rowsOf({"h.md", 1, 1, {topic("h.md", "智能闸机", {}, {}), topic("h.md#b", "智能", {}, {})}})));
        QVERIFY(m_index->commit());
        QCOMPARE(results("zhinengzhaji").hits.value(0).heading, QStringLiteral("智能闸机"));
    }

    void literalFinds_areThoseOfAScan()
    {
        QString all;
        for (const IndexPage &page : pages())
            for (const IndexTopic &topic : page.topics)
                all += topic.heading + topic.text;
        for (qsizetype start = 0; start < all.size(); ++start) {
            for (qsizetype length = 1; length <= 3 && start + length <= all.size(); ++length) {
                const QString run = all.mid(start, length);
                if (!std::all_of(run.begin(), run.end(),
                                 [](QChar c) { return c.unicode() >= 0x4E00 && c.unicode() <= 0x9FFF; }))
                    continue;
                QSet<QString> expected;
                for (const IndexPage &page : pages())
                    for (const IndexTopic &topic : page.topics)
                        if (QStringList{topic.heading, topic.trail.join(u'\n'), topic.text}.join(u'\n').contains(run))
                            expected.insert(topic.id);
                QSet<QString> found;
                for (const Hit &hit : results(run).hits) {
                    found.insert(hit.id);
                    found.unite(QSet<QString>(hit.also.begin(), hit.also.end()));
                }
                // What stands across the end of one text and the beginning of the next stands nowhere.
                if (!expected.isEmpty())
                    QVERIFY2(found == expected, qPrintable(run));
            }
        }
    }

    void anExcludedWord_leavesOut()
    {
        QCOMPARE(results("域名保护 -关闭 -打开 -注销").hits.size(), 1);
        QCOMPARE(results("域名保护 -关闭 -打开 -注销").hits.first().id, QStringLiteral("d/a.md#fee"));
    }

    void whatTheLibraryWritesWithAMinus_isMeantSo()
    {
        QVERIFY(m_index->begin());
        QVERIFY(m_index->put(
            rowsOf({"e.md",
                    1,
                    1,
                    {topic("e.md", "rm -rf", {}, "删除 -rf 的目录。"), topic("e.md#not", "rm", {}, "只删除文件。")}})));
        QVERIFY(m_index->commit());
        QCOMPARE(results("rm -rf").hits.first().id, QStringLiteral("e.md"));
        QCOMPARE(results("rm -r").hits.first().id, QStringLiteral("e.md"));
        QCOMPARE(results("rm -zz").hits.size(), 2); // both say rm
        QCOMPARE(results("删除 -目录").hits.first().id, QStringLiteral("e.md#not"));
    }

    void halfAName_inAQuestionIsTheWholeOne()
    {
        QVERIFY(results("keepali 怎么样才能够不需要它").hits.first().id == QStringLiteral("f/c.md"));
        QVERIFY(results("keepaxx 怎么样才能够不需要它").words.filter("keepalived").isEmpty());
    }

    void aFolder_limits()
    {
        for (const Hit &hit : results("密码", "f/").hits)
            QVERIFY(hit.path.startsWith("f/"));
        QCOMPARE(results("域名保护", "f/").hits.size(), 0);
    }

    void theSameQuestion_appearsOnce()
    {
        const Results found = results("忘记密码");
        QCOMPARE(found.hits.size(), 1);
        QCOMPARE(found.hits.first().also.size(), 1);
        QCOMPARE(found.total, 1);
    }

    void marks_standOnWhatWasFound()
    {
        const Hit hit = results("ＣＯＮＴＲＯＬ 等待 點擊").hits.value(0, results("等待 點擊").hits.first());
        QStringList marked;
        for (const TextRange &range : hit.passageMarks)
            marked += hit.passage.mid(range.start, range.length);
        QCOMPARE(marked, QStringList({"点击", "等待"}));
    }

    void theLibrarysSynonyms_count()
    {
        QCOMPARE(results("锁头").hits.size(), 0);
        m_index->setSynonyms(QStringLiteral("锁头/域名保护"));
        QCOMPARE(results("锁头").hits.value(0).heading, QStringLiteral("域名保护"));
    }

    void aChangedPage_isFoundByItsNewWords()
    {
        QCOMPARE(results("paizhao").hits.size(), 0);
        QVERIFY(m_index->begin());
        QVERIFY(m_index->put(rowsOf({"f/c.md", 2, 2, {topic("f/c.md", "拍照", {"备案"}, "背景要用幕布。")}})));
        QVERIFY(m_index->commit());
        QCOMPARE(results("paizhao").hits.value(0).heading, QStringLiteral("拍照"));
        QCOMPARE(results("mubu").hits.value(0).heading, QStringLiteral("拍照"));
    }

    void whereNothingIsFound_fewerWordsAreOffered()
    {
        const Results found = results("重庆 zzzqqq");
        QCOMPARE(found.hits.size(), 0);
        QCOMPARE(found.narrowerQueries, QStringList("重庆"));
    }

    void noQuery_isAnError_data()
    {
        QTest::addColumn<QString>("query");
        for (const QString &query : QStringList{"",
                                                " ",
                                                "\"",
                                                "\"\"",
                                                "-",
                                                "*",
                                                "a:b",
                                                "NEAR(",
                                                "AND",
                                                "^x",
                                                "'",
                                                "{",
                                                "\\",
                                                "a\"b",
                                                "-\"",
                                                QString(QChar(0)),
                                                QString(QChar(0xD800)),
                                                "\u0301",
                                                QString(2000, u'备'),
                                                QString(2000, u'x'),
                                                QString("备 ").repeated(200)})
            QTest::newRow(qPrintable(query.left(20))) << query;
    }
    void noQuery_isAnError()
    {
        QFETCH(QString, query);
        QCOMPARE(results(query).query, query);
    }

    void aCancelledSearch_endsEarly()
    {
        const std::atomic_bool isCancelled = true;
        Question question;
        question.text = QStringLiteral("域名保护");
        QVERIFY(m_index->search(question, &isCancelled).hits.size() <= 8);
    }

    void theSameQuestion_hasTheSameAnswer()
    {
        for (const QString &query : QStringList{"域名", "yuming", "怎么把域名的保护关掉呢"}) {
            Results first = results(query);
            Results second = results(query);
            first.milliseconds = second.milliseconds = 0;
            QVERIFY(first == second);
        }
    }
};

QTEST_APPLESS_MAIN(SearchTest)
#include "search_test.moc"
