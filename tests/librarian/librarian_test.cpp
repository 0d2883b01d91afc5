#include "librarian/librarian.h"
#include "support/temporaryfiles.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace Wenda;

namespace {

template <class Value>
Value last(QSignalSpy &spy, int argument = 0)
{
    return spy.isEmpty() ? Value() : spy.last()[argument].template value<Value>();
}

QStringList ids(const Results &results)
{
    QStringList all;
    for (const Hit &hit : results.hits)
        all << hit.id;
    all.sort();
    return all;
}

Question about(const QString &text, int limit = 50)
{
    Question question;
    question.text = text;
    question.limit = limit;
    return question;
}

// A librarian with a library of two pages.
struct House
{
    House()
    {
        files.write("library/a.md", "# Apples\nThey are green.\n## Pears\nThey are yellow.\n");
        files.write("library/b/c.md", "Plums are blue. ![](p.png) ![](https://example.com/q.png) ![](p.png)\n");
    }

    QString root() const { return files.path("library"); }
    bool open(const QString &path)
    {
        librarian.open(path);
        return opened.wait() || !opened.isEmpty();
    }
    Results found(const QString &text)
    {
        librarian.search(about(text));
        (void)searched.wait();
        return last<Results>(searched);
    }

    TemporaryFiles files;
    Librarian librarian{files.path("cache")};
    QSignalSpy opened{&librarian, &Librarian::libraryOpened};
    QSignalSpy failed{&librarian, &Librarian::openFailed};
    QSignalSpy closed{&librarian, &Librarian::libraryClosed};
    QSignalSpy changed{&librarian, &Librarian::libraryChanged};
    QSignalSpy progressed{&librarian, &Librarian::indexProgressed};
    QSignalSpy searched{&librarian, &Librarian::searched};
    QSignalSpy collected{&librarian, &Librarian::picturesCollected};
};

} // namespace

class LibrarianTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSmallLibrary_isSearchableWhenItOpens()
    {
        House house;
        Results found;
        connect(&house.librarian, &Librarian::libraryOpened, this,
                [&] { found = house.librarian.searchNow(about("yellow")); });
        QVERIFY(house.open(house.root()));
        QCOMPARE(last<LibraryPtr>(house.opened)->root, house.root());
        QCOMPARE(ids(found), QStringList({"a.md#pears"}));
        QVERIFY(last<Librarian::IndexProgress>(house.progressed).isComplete);
        QVERIFY(house.found("yellow").isIndexComplete);
    }

    void aFolderInALibrary_hasItsOwnTopics()
    {
        House house;
        QVERIFY(house.open(house.files.path("library")));
        QCOMPARE(house.librarian.outline(house.root(), "b/c.md").value(0).trail, QStringList("b"));
        house.librarian.open(house.files.path("library/b"));
        QTRY_COMPARE(house.librarian.libraries().value(0)->root, house.files.path("library/b"));
        const Outline outline = house.librarian.outline(house.files.path("library/b"), "c.md");
        QCOMPARE(outline.value(0).id, "c.md");
        QCOMPARE(outline.value(0).trail, QStringList());
    }

    void pagesAndOutlines_areRead()
    {
        House house;
        QVERIFY(house.open(house.root()));
        QCOMPARE(house.librarian.page(house.root(), "a.md")->title, QStringLiteral("Apples"));
        const Outline outline = house.librarian.outline(house.root(), "a.md");
        QCOMPARE(outline, (Outline{{"a.md", "Apples", 0, {}}, {"a.md#pears", "Pears", 2, {"Apples"}}}));
        QCOMPARE(house.librarian.page(house.root(), "none.md").error().kind, Error::Kind::NotFound);
        QCOMPARE(house.librarian.page(house.root(), "../cache/x").error().kind, Error::Kind::NotFound);
        QCOMPARE(house.librarian.page("/elsewhere", "a.md").error().kind, Error::Kind::NotFound);
        QVERIFY(house.librarian.outline(house.root(), "none.md").isEmpty());
    }

    void aChangedPage_isReadAnew()
    {
        House house;
        QVERIFY(house.open(house.root()));
        QVERIFY(house.librarian.page(house.root(), "a.md").has_value());
        QVERIFY(!house.librarian.outline(house.root(), "a.md").isEmpty());
        house.files.write("library/a.md", "# Cherries\nlonger than before");
        QCOMPARE(house.librarian.page(house.root(), "a.md")->title, QStringLiteral("Cherries"));
        QCOMPARE(house.librarian.outline(house.root(), "a.md").first().title, QStringLiteral("Cherries"));
    }

    void aPageThatWasCut_saysSoInTheLanguageOfTheMoment()
    {
        struct Chinese final : QTranslator
        {
            QString translate(const char *context, const char *, const char *, int) const override
            {
                return qstrcmp(context, "Page") == 0 ? QStringLiteral("太长") : QString();
            }
            bool isEmpty() const override { return false; }
        };
        House house;
        house.files.write("library/long.md", QByteArray("> a\n\nb\n\n").repeated(2100));
        QVERIFY(house.open(house.root()));
        QVERIFY(house.librarian.page(house.root(), "long.md")->text.endsWith(QLatin1String("to read on.")));
        Chinese chinese;
        QCoreApplication::installTranslator(&chinese);
        QVERIFY(house.librarian.page(house.root(), "long.md")->text.endsWith(QStringLiteral("太长")));
        QCoreApplication::removeTranslator(&chinese);
    }

    void aLongPage_isReadInTheBackground()
    {
        House house;
        house.files.write("library/long.md", QByteArray("## Cherry\n\nred\n\n").repeated(20'000));
        QVERIFY(house.open(house.root()));
        QSignalSpy read(&house.librarian, &Librarian::pageRead);
        for (const char *path : {"a.md", "none.md"})
            QVERIFY(house.librarian.isAtHand(house.root(), path));
        QVERIFY(!house.librarian.isAtHand(house.root(), "long.md"));
        for (int i = 0; i < 2; ++i) // once, however often it is asked for meanwhile
            house.librarian.readAhead(house.root(), "long.md");
        house.files.write("library/other.md", QByteArray("red\n\n").repeated(50'000));
        house.librarian.readAhead(house.root(), "other.md");
        QVERIFY(read.isEmpty());
        QTRY_COMPARE(read.size(), 2);
        QCOMPARE(read.last(), (QVariantList{house.root(), "other.md"}));
        QCOMPARE(read.first(), (QVariantList{house.root(), "long.md"}));
        QVERIFY(house.librarian.isAtHand(house.root(), "long.md"));
        QCOMPARE(house.librarian.page(house.root(), "long.md")->headings.size(), 20'000);
        QCOMPARE(house.librarian.outline(house.root(), "long.md").size(), 20'001);
        house.files.write("library/long.md", QByteArray("## Cherry\n\nred\n\n").repeated(19'000));
        QVERIFY(!house.librarian.isAtHand(house.root(), "long.md"));
    }

    void theOutlineOfALongPage_isReadInTheBackground()
    {
        House house;
        house.files.write("library/long.md", QByteArray("## Cherry\n\nred\n\n").repeated(20'000));
        QVERIFY(house.open(house.root()));
        QSignalSpy read(&house.librarian, &Librarian::outlineRead);
        QCOMPARE(house.librarian.outlineAtHand(house.root(), "a.md"), house.librarian.outline(house.root(), "a.md"));
        QCOMPARE(house.librarian.outlineAtHand(house.root(), "none.md"), Outline());
        for (int i = 0; i < 2; ++i)
            QVERIFY(!house.librarian.outlineAtHand(house.root(), "long.md"));
        QVERIFY(read.wait());
        QCOMPARE(read.first(), (QVariantList{house.root(), "long.md"}));
        QCOMPARE(house.librarian.outlineAtHand(house.root(), "long.md").value_or(Outline()).size(), 20'001);
        house.files.write("library/long.md", QByteArray("## Cherry\n\nred\n\n").repeated(19'000));
        QVERIFY(!house.librarian.outlineAtHand(house.root(), "long.md"));
        QTRY_COMPARE(read.size(), 2); // each was read once
        QCOMPARE(house.librarian.outlineAtHand(house.root(), "long.md").value_or(Outline()).size(), 19'001);
    }

    void whatCannotBeOpened_leavesTheLibraryBefore()
    {
        House house;
        QVERIFY(house.open(house.root()));
        house.librarian.open(house.files.path("none"));
        QVERIFY(house.failed.wait());
        QCOMPARE(last<Error>(house.failed), (Error{Error::Kind::NotFound, house.files.path("none")}));
        QCOMPARE(house.librarian.libraries().size(), 1);
        QVERIFY(house.closed.isEmpty());
    }

    void anotherLibrary_takesThePlace()
    {
        House house;
        const QString other = house.files.write("other/o.md", "Oranges");
        QVERIFY(house.open(house.root()));
        house.librarian.open(other);
        QTRY_COMPARE(house.opened.size(), 2);
        QCOMPARE(last<QString>(house.closed), house.root());
        QCOMPARE(house.librarian.libraries().size(), 1);
        QVERIFY(house.librarian.library(house.root()) == nullptr);
        QVERIFY(house.librarian.library(house.files.path("other")) != nullptr);
    }

    void theNewestOpening_wins()
    {
        House house;
        house.files.write("other/o.md", "Oranges");
        house.librarian.open(house.root());
        house.librarian.open(house.files.path("other"));
        QTRY_COMPARE(house.opened.size(), 1);
        QCOMPARE(last<LibraryPtr>(house.opened)->root, house.files.path("other"));
        QCOMPARE(house.librarian.libraries().size(), 1);
    }

    void severalLibraries_areSearchedTogether()
    {
        House house;
        house.files.write("other/o.md", "Oranges are yellow too");
        house.librarian.open(house.root());
        house.librarian.openAlso(house.files.path("other"));
        QTRY_COMPARE(house.opened.size(), 2);
        QCOMPARE(house.librarian.libraries().size(), 2);
        const Results both = house.found("yellow");
        QCOMPARE(ids(both), QStringList({"a.md#pears", "o.md"}));
        for (const Hit &hit : both.hits)
            QCOMPARE(hit.libraryRoot, hit.path == u"o.md" ? house.files.path("other") : house.root());
        house.librarian.close(house.root());
        QCOMPARE(last<QString>(house.closed), house.root());
        QCOMPARE(ids(house.found("yellow")), QStringList({"o.md"}));
    }

    void theNewestQuestion_wins()
    {
        House house;
        QVERIFY(house.open(house.root()));
        for (const char *text : {"g", "gr", "gre", "gree", "green"})
            house.librarian.search(about(QString::fromLatin1(text)));
        QVERIFY(house.searched.wait());
        QCOMPARE(house.searched.size(), 1);
        QCOMPARE(last<Results>(house.searched).query, QStringLiteral("green"));
        QCOMPARE(ids(last<Results>(house.searched)), QStringList({"a.md"}));
    }

    void noLibrary_findsNothing()
    {
        House house;
        QCOMPARE(house.found("green").hits.size(), 0);
    }

    void changesOnDisk_showAndAreFound()
    {
        House house;
        QVERIFY(house.open(house.root()));
        house.files.write("library/a.md", "# Apples\nThey are red now.\n");
        QTRY_COMPARE(last<QStringList>(house.changed, 1), QStringList({"a.md"}));
        QTRY_COMPARE(ids(house.found("red")), QStringList({"a.md"}));
        house.files.write("library/new/n.md", "Nectarines");
        QTRY_COMPARE(last<QStringList>(house.changed, 1), QStringList({"new/n.md"}));
        QCOMPARE(house.librarian.library(house.root())->pageCount, 3);
        QTRY_COMPARE(ids(house.found("nectarines")), QStringList({"new/n.md"}));
        QFile::remove(house.files.path("library/b/c.md"));
        QTRY_COMPARE(last<QStringList>(house.changed, 1), QStringList({"b/c.md"}));
        QTRY_COMPARE(ids(house.found("plums")), QStringList());
    }

    void aPageReplacedAsEditorsDo_isSeenEveryTime()
    {
        House house;
        QVERIFY(house.open(house.root()));
        for (const char *word : {"first", "second", "third"}) {
            const QString fresh = house.files.write("fresh", QByteArray(QByteArray("# Apples\n") + word + '\n'));
            QFile::remove(house.files.path("library/a.md"));
            QVERIFY(QFile::rename(fresh, house.files.path("library/a.md")));
            QTRY_COMPARE(ids(house.found(QString::fromLatin1(word))), QStringList({"a.md"}));
        }
    }

    void aLibraryThatVanishes_staysAsItWas()
    {
        House house;
        const QString page = house.files.write("other/o.md", "Oranges");
        QVERIFY(house.open(page));
        QFile::remove(page);
        house.files.write("other/unrelated.txt", "x");
        QCOMPARE(house.librarian.libraries().size(), 1);
        house.files.write("other/o.md", "Oranges again");
        QTRY_COMPARE(ids(house.found("again")), QStringList({"o.md"}));
    }

    void pictures_areCollectedOnce_inOrder()
    {
        House house;
        house.files.write("library/z.md", "![](b/p.png) ![](//example.com/r.png)");
        QVERIFY(house.open(house.root()));
        house.librarian.collectPictures(house.root());
        QVERIFY(house.collected.wait());
        QCOMPARE(last<QString>(house.collected), house.root());
        QCOMPARE(last<QStringList>(house.collected, 1),
                 QStringList({"b/p.png", "https://example.com/q.png", "//example.com/r.png"}));
    }

    void theIndexIsKept_forTheNextTime()
    {
        House house;
        {
            Librarian before(house.files.path("cache"));
            QVERIFY(before.openNow(house.root()).has_value());
            QVERIFY(before.indexNow(false).has_value());
        }
        QVERIFY(house.librarian.openNow(house.root()).has_value());
        qsizetype steps = 0;
        const auto count = [&steps](const Librarian::IndexProgress &progress) {
            steps += progress.isComplete ? 0 : 1;
            return true;
        };
        QVERIFY(house.librarian.indexNow(false, count).has_value());
        QCOMPARE(steps, 0);
        QCOMPARE(ids(house.librarian.searchNow(about("yellow"))), QStringList({"a.md#pears"}));
    }

    void aPageAndItsFolder_areTwoLibraries()
    {
        House house;
        QVERIFY(house.librarian.openNow(house.root()).has_value());
        QVERIFY(house.librarian.indexNow(false).has_value());
        QVERIFY(house.librarian.openNow(house.root() + u"/a.md").has_value());
        QVERIFY(house.librarian.indexNow(false).has_value());
        QCOMPARE(ids(house.librarian.searchNow(about("plums"))), QStringList());
        QCOMPARE(ids(house.librarian.searchNow(about("yellow"))), QStringList({"a.md#pears"}));
    }

    void anIndexFolderThatCannotBeWritten_isReplacedForTheSession()
    {
        TemporaryFiles files;
        files.write("file", "x");
        files.write("library/a.md", "alpha");
        Librarian librarian(files.path("file/index"));
        QVERIFY(librarian.openNow(files.path("library")).has_value());
        QVERIFY(librarian.indexNow(false).has_value());
        QCOMPARE(ids(librarian.searchNow(about("alpha"))), QStringList({"a.md"}));
    }

    void aLibrarianThatGoes_waitsForItsJobs()
    {
        TemporaryFiles files;
        for (int i = 0; i < 200; ++i)
            files.write(QStringLiteral("library/%1.md").arg(i), QByteArray(20000, 'x'));
        for (int round = 0; round < 5; ++round) {
            Librarian librarian(files.path("cache"));
            librarian.open(files.path("library"));
            librarian.search(about("x"));
            if (round % 2 == 0)
                QCoreApplication::processEvents();
        }
    }

    void anIndexThatIsLostOrDamaged_isMadeAnew_data()
    {
        QTest::addColumn<int>("eighth");
        for (int part = 0; part < 8; ++part)
            QTest::addRow("torn %d", part) << part;
        QTest::newRow("cut") << -1;
        QTest::newRow("removed") << -2;
    }

    void anIndexThatIsLostOrDamaged_isMadeAnew()
    {
        QFETCH(int, eighth);
        House house;
        for (int i = 0; i < 60; ++i)
            house.files.write(QStringLiteral("library/%1.md").arg(i),
                              QByteArray("word " + QByteArray(9000, 'x') + QByteArray::number(i)));
        QVERIFY(house.open(house.root()));
        QCOMPARE(house.found("word").total, 60);
        const QString name = QDir(house.files.path("cache")).entryList({"*.index"}).value(0);
        if (eighth == -2)
            QTRY_VERIFY(QDir(house.files.path("cache")).removeRecursively()); // a search may just open a file there
        else if (eighth == -1)
            house.files.write("cache/" + name, QByteArray(20000, 'x'));
        else
            house.files.tear("cache/" + name, eighth, 8);
        QTRY_COMPARE(house.found("word").total, 60);
        QTRY_COMPARE(ids(house.found("yellow")), QStringList({"a.md#pears"}));
        QVERIFY(house.found("word").isIndexComplete);
    }

    void aLibraryWithoutPages_hasNoIndexToWaitFor()
    {
        House house;
        house.files.write("empty/picture.png", "none");
        (void)house.open(house.files.path("empty"));
        (void)house.found("word");
        QTRY_VERIFY(house.found("word").isIndexComplete);
        QVERIFY(house.found("word").isIndexComplete);
    }

    void aQuestionByHand_makesADamagedIndexAnew()
    {
        TemporaryFiles files;
        for (int i = 0; i < 60; ++i)
            files.write(QStringLiteral("library/%1.md").arg(i), QByteArray("word " + QByteArray(9000, 'x')));
        Librarian librarian(files.path("cache"));
        QVERIFY(librarian.openNow(files.path("library")).has_value());
        QVERIFY(librarian.indexNow(false).has_value());
        const QString name = QDir(files.path("cache")).entryList({"*.index"}).value(0);
        for (int part = 0; part < 8; ++part) {
            files.tear("cache/" + name, part, 8);
            QCOMPARE(librarian.searchNow(about("word")).total, 60);
        }
    }

    void indexingThatIsStopped_isGoneOnWithWhenWished()
    {
        House house;
        for (int i = 0; i < 200; ++i)
            house.files.write(QStringLiteral("library/%1.md").arg(i), QByteArray("word " + QByteArray(40000, 'x')));
        connect(&house.librarian, &Librarian::libraryOpened, &house.librarian, &Librarian::stopIndexing,
                Qt::QueuedConnection);
        QVERIFY(house.open(house.root()));
        QTRY_VERIFY(last<Librarian::IndexProgress>(house.progressed).isStopped);
        QVERIFY(!house.found("word").isIndexComplete);
        house.files.write("library/new.md", "newword"); // what changes meanwhile does not begin it again
        QTRY_COMPARE(house.changed.size(), 1);
        QCOMPARE(house.found("newword").total, 0);
        house.librarian.goOnIndexing();
        QTRY_VERIFY(last<Librarian::IndexProgress>(house.progressed).isComplete);
        QVERIFY(!last<Librarian::IndexProgress>(house.progressed).isStopped);
        QCOMPARE(house.found("word").total, 200);
        QCOMPARE(house.found("newword").total, 1);
    }

    void aLargeLibrary_isIndexedAfterItOpened_andAllIsFound()
    {
        House house;
        for (int i = 0; i < 100; ++i)
            house.files.write(QStringLiteral("library/%1.md").arg(i),
                              QByteArray("word " + QByteArray(40000, 'x') + QByteArray::number(i)));
        QVERIFY(house.open(house.root()));
        QTRY_VERIFY(last<Librarian::IndexProgress>(house.progressed).isComplete);
        QCOMPARE(house.found("word").total, 100);
        house.files.write("library/7.md", "seventh");
        QTRY_COMPARE(ids(house.found("seventh")), QStringList({"7.md"}));
    }
};

QTEST_GUILESS_MAIN(LibrarianTest)
#include "librarian_test.moc"
