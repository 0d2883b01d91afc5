#include "librarian/searchdesk.h"
#include "search/rows.h"
#include "support/temporaryfiles.h"

#include <QFile>
#include <QTest>

using namespace Wenda;

namespace {

using enum Hit::Reason;

Results resultsOf(const QList<std::pair<QString, Hit::Reason>> &hits)
{
    Results results;
    for (const auto &[id, reason] : hits) {
        Hit hit;
        hit.id = id;
        hit.reason = reason;
        results.hits.append(hit);
    }
    results.total = hits.size();
    results.words = QStringList{"word"};
    return results;
}

QStringList ids(const Results &results)
{
    QStringList all;
    for (const Hit &hit : results.hits)
        all << hit.id;
    return all;
}

Question needle()
{
    Question question;
    question.text = QStringLiteral("needle");
    return question;
}

void fill(const QString &path, const QString &id, const QString &text)
{
    const auto index = Index::open(path);
    QVERIFY(index.has_value());
    QVERIFY((*index)->begin().has_value());
    QVERIFY((*index)->put(rowsOf({id, 1, 1, {{id, "Heading", {}, text}}})).has_value());
    QVERIFY((*index)->commit().has_value());
}

} // namespace

class SearchDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hitsOfSeveralLibraries_standByTheirReasons_inTurns()
    {
        const Results left = resultsOf({{"l1", HeadingExact}, {"l2", AllWords}, {"l3", AllWords}});
        const Results right = resultsOf({{"r1", HeadingContains}, {"r2", AllWords}});
        QCOMPARE(ids(merged({left, right}, 0)), QStringList({"l1", "r1", "l2", "r2", "l3"}));
        QCOMPARE(ids(merged({left, right}, 2)), QStringList({"l1", "r1"}));
        QCOMPARE(merged({left, right}, 2).total, 5);
        QCOMPARE(merged({left, right}, 2).words, QStringList({"word"}));
    }

    void aLibrarysOwnOrder_stands()
    {
        const Results left = resultsOf({{"l1", MostWords}, {"l2", AllWords}, {"l3", HeadingExact}});
        const Results right = resultsOf({{"r1", AllWords}});
        QCOMPARE(ids(merged({left, right}, 0)), QStringList({"r1", "l1", "l2", "l3"}));
    }

    void oneLibrary_isGivenAsItIs()
    {
        Results one = resultsOf({{"a", Pinyin}});
        one.nearest = one.hits;
        QCOMPARE(merged({one}, 10), one);
        QCOMPARE(merged({}, 10), Results());
    }

    void theNearest_areOnlyGivenWhereNothingWasFound()
    {
        Results none;
        none.nearest = resultsOf({{"n", MostWords}}).hits;
        none.narrowerQueries = QStringList{"fewer"};
        QCOMPARE(merged({none, none}, 10).nearest.size(), 2);
        QCOMPARE(merged({none, none}, 10).narrowerQueries, QStringList({"fewer"}));
        QVERIFY(merged({none, resultsOf({{"a", Phrase}})}, 10).nearest.isEmpty());
    }

    void hitsNameTheirLibrary()
    {
        TemporaryFiles files;
        fill(files.path("a.index"), "a.md", "needle in a");
        fill(files.path("b.index"), "b.md", "needle in b");
        SearchDesk desk;
        const Results found = desk.search(needle(), {{"/a", files.path("a.index")}, {"/b", files.path("b.index")}},
                                          std::atomic_bool(false));
        QCOMPARE(found.query, QStringLiteral("needle"));
        QCOMPARE(found.hits.size(), 2);
        QCOMPARE(found.hits[0].libraryRoot, QStringLiteral("/a"));
        QCOMPARE(found.hits[1].libraryRoot, QStringLiteral("/b"));
    }

    void anIndexThatAnotherProcessMadeAnew_isOpenedAnew()
    {
        TemporaryFiles files;
        const QString path = files.path("a.index");
        fill(path, "old.md", "needle");
        SearchDesk desk;
        QCOMPARE(ids(desk.search(needle(), {{"/a", path}}, std::atomic_bool(false))), QStringList({"old.md"}));
        for (const char *suffix : {"", "-wal", "-shm"})
            QFile::rename(path + QLatin1String(suffix), files.path("gone") + QLatin1String(suffix));
        fill(path, "new.md", "needle");
        QCOMPARE(ids(desk.search(needle(), {{"/a", path}}, std::atomic_bool(false))), QStringList({"new.md"}));
    }

    void anIndexThatCannotBeOpened_leavesTheOthers()
    {
        TemporaryFiles files;
        files.write("file", "x");
        fill(files.path("a.index"), "a.md", "needle");
        SearchDesk desk;
        const Results found = desk.search(needle(), {{"/b", files.path("file/b.index")}, {"/a", files.path("a.index")}},
                                          std::atomic_bool(false));
        QCOMPARE(ids(found), QStringList({"a.md"}));
    }

    void aCancelledSearch_findsNothing()
    {
        TemporaryFiles files;
        fill(files.path("a.index"), "a.md", "needle");
        SearchDesk desk;
        QVERIFY(desk.search(needle(), {{"/a", files.path("a.index")}}, std::atomic_bool(true)).hits.isEmpty());
    }
};

QTEST_APPLESS_MAIN(SearchDeskTest)
#include "searchdesk_test.moc"
