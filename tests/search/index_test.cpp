#include "search/index.h"
#include "search/rows.h"

#include "support/temporaryfiles.h"

#include <QFile>
#include <QTest>

#include <SQLiteCpp/Database.h>

using namespace Wenda;

namespace {

IndexPage page(const QString &path, const QString &heading, const QString &text)
{
    return {path, 10, 20, {{path, heading, {QStringLiteral("帮助")}, text}}};
}

std::unique_ptr<Index> opened(const QString &path = QStringLiteral(":memory:"))
{
    auto index = Index::open(path);
    return index ? std::move(*index) : nullptr;
}

void put(Index &index, const QList<IndexPage> &pages)
{
    QVERIFY(index.begin());
    for (const IndexPage &page : pages)
        QVERIFY(index.put(rowsOf(page)));
    QVERIFY(index.commit());
}

QStringList found(const Index &index, const QString &query)
{
    Question question;
    question.text = query;
    question.limit = 0;
    QStringList ids;
    for (const Hit &hit : index.search(question).hits)
        ids += hit.id;
    return ids;
}

} // namespace

class IndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasPut_isFound()
    {
        const auto index = opened();
        put(*index, {page("a.md", "域名保护", "如何关闭"), page("b.md", "网站备案", "提交资料")});
        QCOMPARE(index->topicCount(), 2);
        QCOMPARE(found(*index, "域名保护"), QStringList("a.md"));
        QCOMPARE(found(*index, "料"), QStringList("b.md"));
        QCOMPARE(found(*index, "帮助"), QStringList({"a.md", "b.md"}));
    }

    void putAgain_replaces()
    {
        const auto index = opened();
        put(*index, {page("a.md", "域名保护", "如何关闭"), page("b.md", "网站备案", "提交资料")});
        put(*index, {page("a.md", "域名锁", "如何打开")});
        QCOMPARE(found(*index, "关闭"), QStringList());
        QCOMPARE(found(*index, "打开"), QStringList("a.md"));
        QCOMPARE(index->topicCount(), 2);
    }

    void whatIsPutLater_standsBesideTheRest()
    {
        TemporaryFiles files;
        put(*opened(files.path("index")), {page("a.md", "域名保护", "如何关闭")});
        const auto index = opened(files.path("index"));
        put(*index, {page("b.md", "域名转移", "如何申请")});
        put(*index, {page("c.md", "域名续费", "如何付款")});
        QCOMPARE(found(*index, "域名 如何").size(), 3);
    }

    void cancelledWarming_leavesNothingUnfound()
    {
        const auto index = opened();
        put(*index, {page("a.md", "域名保护", "如何关闭")});
        const std::atomic_bool isCancelled = true;
        index->warm(&isCancelled);
        QCOMPARE(found(*index, "yumingbaohu"), QStringList("a.md"));
    }

    void warmed_findsBySound()
    {
        const auto index = opened();
        put(*index, {page("a.md", "域名保护", "如何关闭")});
        index->warm();
        QCOMPARE(found(*index, "yumingbaohu"), QStringList("a.md"));
        put(*index, {page("b.md", "备案授权", "如何申请")});
        index->warm();
        QCOMPARE(found(*index, "beianshouquan"), QStringList("b.md"));
    }

    void theInnerPartsOfAWord_areFound_data()
    {
        QTest::addColumn<QString>("query");
        for (const char *query :
             {"DescribeDBInstances", "describe", "instances", "Instances", "instan", "dbinstances", "Policy",
              "ap-guangzhou", "guangzhou", "4009-100-100", "4009", "100-100", "www.qq.com", "qq.com", "80/443", "443"})
            QTest::newRow(query) << query;
    }
    void theInnerPartsOfAWord_areFound()
    {
        QFETCH(QString, query);
        const auto index = opened();
        const QString text = QStringLiteral("DescribeDBInstances ap-guangzhou 4009-100-100 www.qq.com 80/443");
        put(*index, {page("a.md", "PutBucketPolicy", text), page("b.md", "其他", "stances bucketful 40090 4430")});
        const QStringList ids = found(*index, query);
        QVERIFY(ids.contains("a.md"));
        put(*index, {page("a.md", "备案", "无")});
        QVERIFY(!found(*index, query).contains("a.md"));
    }

    void removed_isGone()
    {
        const auto index = opened();
        put(*index, {page("a.md", "域名保护", "如何关闭"), page("b.md", "网站备案", "提交资料")});
        QVERIFY(index->begin());
        QVERIFY(index->remove("a.md"));
        QVERIFY(index->commit());
        QCOMPARE(found(*index, "域名保护"), QStringList());
        QCOMPARE(index->stamps(), (QHash<QString, PageStamp>{{"b.md", {10, 20}}}));
    }

    void rolledBack_leavesNothing()
    {
        const auto index = opened();
        QVERIFY(index->begin());
        QVERIFY(index->put(rowsOf(page("a.md", "域名保护", "如何关闭"))));
        index->rollback();
        QCOMPARE(index->topicCount(), 0);
        QCOMPARE(found(*index, "域名保护"), QStringList());
    }

    void anotherConnection_seesWhatWasCommitted()
    {
        TemporaryFiles files;
        const auto writer = opened(files.path("index"));
        const auto reader = opened(files.path("index"));
        QCOMPARE(found(*reader, "域名"), QStringList());
        QVERIFY(writer->begin());
        QVERIFY(writer->put(rowsOf(page("a.md", "域名保护", "如何关闭"))));
        QCOMPARE(found(*reader, "域名"), QStringList());
        QVERIFY(writer->commit());
        QCOMPARE(found(*reader, "域名"), QStringList("a.md"));
    }

    void aFileThatIsNoIndex_isReplaced_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("# 备案\n").repeated(2000);
        QTest::newRow("a header and nothing else") << QByteArray("SQLite format 3\0", 16);
    }
    void aFileThatIsNoIndex_isReplaced()
    {
        QFETCH(QByteArray, bytes);
        TemporaryFiles files;
        const auto index = opened(files.write("index", bytes));
        QVERIFY(index);
        put(*index, {page("a.md", "域名保护", "如何关闭")});
        QCOMPARE(found(*index, "域名"), QStringList("a.md"));
    }

    void anOlderIndex_isReplaced()
    {
        TemporaryFiles files;
        put(*opened(files.path("index")), {page("a.md", "域名保护", "如何关闭")});
        {
            SQLite::Database database(files.path("index").toStdString(), SQLite::OPEN_READWRITE);
            database.exec("PRAGMA user_version = 0");
        }
        const auto index = opened(files.path("index"));
        QVERIFY(index);
        QCOMPARE(index->topicCount(), 0);
        put(*index, {page("a.md", "域名保护", "如何关闭")});
        QCOMPARE(found(*index, "域名"), QStringList("a.md"));
    }

    void bytesTornWithin_areReplacedWhenMet()
    {
        TemporaryFiles files;
        QList<IndexPage> pages;
        for (int i = 0; i < 200; ++i)
            pages += page(QStringLiteral("%1.md").arg(i), QStringLiteral("域名保护%1").arg(i),
                          QStringLiteral("如何关闭").repeated(100));
        put(*opened(files.path("index")), pages);
        QFile file(files.path("index"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(16384));
        file.write(QByteArray(int(file.size()) - 16384, 'x'));
        file.close();

        const auto index = opened(files.path("index"));
        QVERIFY(index);
        found(*index, "域名");
        QCOMPARE(index->stamps().size(), 0);
        put(*index, {page("a.md", "域名保护", "如何关闭")});
        QCOMPARE(found(*index, "域名"), QStringList("a.md"));
    }

    void anOutlineThatIsNotWhatWasWritten_isDamage()
    {
        TemporaryFiles files;
        put(*opened(files.path("index")), {page("a.md", "域名保护", "如何关闭"), page("b.md", "域名转移", "如何转移")});
        {
            SQLite::Database database(files.path("index").toStdString(), SQLite::OPEN_READWRITE);
            database.exec("UPDATE page SET outline = x'' WHERE path = 'b.md'");
        }
        const auto index = opened(files.path("index"));
        QVERIFY(index);
        QVERIFY(!index->isEmpty());
        found(*index, "域名");
        QVERIFY(index->isEmpty());
    }

    // A read of mapped bytes that another process cut off would end the program.
    void theFile_isNotMappedIntoMemory()
    {
        TemporaryFiles files;
        const auto index = opened(files.path("index"));
        put(*index, {page("a.md", "域名保护", "如何关闭")});
        QCOMPARE(found(*index, "域名"), QStringList("a.md"));
        QFile maps(QStringLiteral("/proc/self/maps"));
        QVERIFY(maps.open(QIODevice::ReadOnly));
        QVERIFY(!maps.readAll().contains(QByteArray(files.path("index").toUtf8() + '\n')));
    }

    void whatWasNotCommitted_isGoneAtTheNextStart()
    {
        TemporaryFiles files;
        {
            const auto index = opened(files.path("index"));
            put(*index, {page("a.md", "域名保护", "如何关闭")});
            QVERIFY(index->begin());
            QVERIFY(index->put(rowsOf(page("b.md", "网站备案", "提交资料"))));
        }
        QCOMPARE(opened(files.path("index"))->stamps().keys(), QStringList("a.md"));
    }

    void aFolderThatCannotBeWritten_isAnError()
    {
        const auto index = Index::open(QStringLiteral("/proc/nowhere/index"));
        QVERIFY(!index);
        QCOMPARE(index.error().kind, Error::Kind::NotWritable);
    }
};

QTEST_APPLESS_MAIN(IndexTest)
#include "index_test.moc"
