#include "librarian/indexjob.h"
#include "search/index.h"
#include "support/temporaryfiles.h"

#include <QFile>
#include <QTest>

using namespace Wenda;

class IndexJobTest : public QObject
{
    Q_OBJECT

    QThreadPool m_readers;

    struct Run
    {
        Result<void> result;
        qsizetype read = 0;
    };
    Run run(const TemporaryFiles &files, bool isRebuild = false)
    {
        Run run;
        const IndexJob job{scan(files.path("library")).value(), files.path("cache/x.index"), isRebuild};
        run.result = job.run(m_readers, [&run](qsizetype, qsizetype total) {
            run.read = total;
            return true;
        });
        return run;
    }

    static QStringList found(const TemporaryFiles &files, const QString &word)
    {
        const auto index = Index::open(files.path("cache/x.index"));
        QStringList ids;
        Question question;
        question.text = word;
        question.limit = 0;
        for (const Hit &hit : (*index)->search(question).hits)
            ids << hit.id << hit.also;
        ids.sort();
        return ids;
    }

private Q_SLOTS:
    void everyTopicIsFound()
    {
        TemporaryFiles files;
        files.write("library/a.md", "# Apples\ngreen\n## Pears\nyellow\n");
        files.write("library/b/c.md", "plums are blue\n");
        QVERIFY(run(files).result.has_value());
        QCOMPARE(found(files, "green"), QStringList({"a.md"}));
        QCOMPARE(found(files, "yellow"), QStringList({"a.md#pears"}));
        QCOMPARE(found(files, "blue"), QStringList({"b/c.md"}));
    }

    void onlyWhatChangedIsReadAgain()
    {
        TemporaryFiles files;
        files.write("library/a.md", "alpha");
        files.write("library/b.md", "beta");
        files.write("library/c.md", "gamma");
        QCOMPARE(run(files).read, 3);
        QCOMPARE(run(files).read, 0);
        files.write("library/b.md", "beta twice");
        files.write("library/d.md", "delta");
        QFile::remove(files.path("library/c.md"));
        QCOMPARE(run(files).read, 2);
        QCOMPARE(found(files, "twice"), QStringList({"b.md"}));
        QCOMPARE(found(files, "delta"), QStringList({"d.md"}));
        QCOMPARE(found(files, "gamma"), QStringList());
        QCOMPARE(found(files, "alpha"), QStringList({"a.md"}));
        QFile::remove(files.path("library/d.md"));
        QVERIFY(run(files).result.has_value());
        QCOMPARE(found(files, "delta"), QStringList());
    }

    void aPageThatCannotBeRead_isFoundByItsName_andNotTriedAnew()
    {
        TemporaryFiles files;
        files.write("library/a.md", "alpha");
        files.write("library/hollow.md", "");
        files.write("library/binary.md", QByteArray(64, '\0'));
        QCOMPARE(run(files).read, 3);
        QCOMPARE(run(files).read, 0);
        QCOMPARE(found(files, "hollow"), QStringList({"hollow.md"}));
        QCOMPARE(found(files, "alpha"), QStringList({"a.md"}));
    }

    void aCancelledJob_leavesAnIndexThatIsGoneOnWith()
    {
        TemporaryFiles files;
        for (int i = 0; i < 100; ++i)
            files.write(QStringLiteral("library/%1.md").arg(i), "alpha");
        const IndexJob job{scan(files.path("library")).value(), files.path("cache/x.index")};
        const auto cancelled = job.run(m_readers, [](qsizetype done, qsizetype) { return done < 50; });
        QCOMPARE(cancelled.error(), (Error{Error::Kind::Cancelled, {}}));
        QVERIFY(found(files, "alpha").size() <= 50);
        QVERIFY(run(files).result.has_value());
        QCOMPARE(found(files, "alpha").size(), 100);
    }

    void aDamagedIndex_isMadeAnew_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("rubbish") << QByteArray(5000, 'x');
        QTest::newRow("cut") << QByteArray("SQLite format 3\0\x10", 17);
    }

    void aDamagedIndex_isMadeAnew()
    {
        QFETCH(QByteArray, bytes);
        TemporaryFiles files;
        files.write("library/a.md", "alpha");
        files.write("cache/x.index", bytes);
        QVERIFY(run(files).result.has_value());
        QCOMPARE(found(files, "alpha"), QStringList({"a.md"}));
    }

    void anIndexTornWithin_isMadeAnew_data()
    {
        QTest::addColumn<int>("sixteenth");
        for (int part = 0; part < 16; ++part)
            QTest::addRow("%d", part) << part;
    }

    void anIndexTornWithin_isMadeAnew()
    {
        QFETCH(int, sixteenth);
        TemporaryFiles files;
        for (int i = 0; i < 60; ++i)
            files.write(QStringLiteral("library/%1.md").arg(i),
                        "alpha " + QByteArray(9000, 'x') + QByteArray::number(i));
        QVERIFY(run(files).result.has_value());
        files.tear("cache/x.index", sixteenth, 16);
        for (int i = 0; i < 60; i += 2)
            files.write(QStringLiteral("library/%1.md").arg(i), "beta");
        QVERIFY(run(files).result.has_value());
        (void)found(files, "alpha"); // whoever comes first meets what is left of the damage
        (void)found(files, "beta");
        QVERIFY(run(files).result.has_value());
        QCOMPARE(found(files, "alpha").size(), 30);
        QCOMPARE(found(files, "beta").size(), 30);
    }

    void aRebuild_readsEverything()
    {
        TemporaryFiles files;
        files.write("library/a.md", "alpha");
        QCOMPARE(run(files).read, 1);
        QCOMPARE(run(files, true).read, 1);
        QCOMPARE(found(files, "alpha"), QStringList({"a.md"}));
    }

    void aFolderThatCannotBeWritten_isAnError()
    {
        TemporaryFiles files;
        files.write("library/a.md", "alpha");
        files.write("cache", "a file");
        QCOMPARE(run(files).result.error().kind, Error::Kind::NotWritable);
    }
};

QTEST_GUILESS_MAIN(IndexJobTest)
#include "indexjob_test.moc"
