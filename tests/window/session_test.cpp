#include "support/temporaryfiles.h"
#include "window/session.h"

#include <QFile>
#include <QTest>

using namespace Wenda;

class SessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWritten_isReadBack()
    {
        TemporaryFiles files;
        Session session;
        session.geometry = QByteArray("\x01\x02\x00\xff", 4);
        session.sidebarWidth = 333;
        session.isSidebarHidden = true;
        session.libraries = {"/a", ":/faq/en"};
        session.tabs = {{"/a", "x.md#一节", "一节", {12, -3}}, {"/a", "y.md", "Y", {}}};
        session.currentTab = 1;
        session.openBranches = {"/a\nguide/"};
        session.search = "域名 \"保护\"";
        session.recentSearches = {"a", "b"};
        session.recentLibraries = {"/c"};
        session.recentTopics = {{"/a", "z.md", "Z", {1, 2}}};
        QVERIFY(writeSession(files.path("s.json"), session));
        const auto read = readSession(files.path("s.json"));
        QVERIFY(read);
        QVERIFY(*read == session);
    }

    void aMissingFile_isAnEmptySession()
    {
        TemporaryFiles files;
        const auto read = readSession(files.path("none.json"));
        QVERIFY(read);
        QVERIFY(*read == Session());
    }

    void aDamagedFile_isSetAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut short") << QByteArray("{\"tabs\": [");
        QTest::newRow("zeros") << QByteArray(64, '\0');
        QTest::newRow("another kind") << QByteArray("[1, 2]");
    }

    void aDamagedFile_isSetAside()
    {
        QFETCH(QByteArray, bytes);
        TemporaryFiles files;
        const QString path = files.write("s.json", bytes);
        files.write("s.json.broken", "an older one");
        const auto read = readSession(path);
        QVERIFY(!read);
        QCOMPARE(read.error(), (Error{Error::Kind::Damaged, path}));
        QVERIFY(!QFile::exists(path));
        QFile broken(path + ".broken");
        QVERIFY(broken.open(QIODevice::ReadOnly));
        QCOMPARE(broken.readAll(), bytes);
    }

    void wrongKindsOfValues_areLeftOut()
    {
        TemporaryFiles files;
        const auto read =
            readSession(files.write("s.json", R"({"tabs": 3, "libraries": {"a": 1}, "currentTab": "x"})"));
        QVERIFY(read);
        QVERIFY(read->tabs.isEmpty());
        QVERIFY(read->libraries.isEmpty());
        QCOMPARE(read->currentTab, 0);
    }

    void whatAnotherWindowReadLately_isMerged()
    {
        TemporaryFiles files;
        const QString path = files.path("s.json");
        Session known;
        known.recentTopics = {{"/a", "kept.md", "Kept", {}}, {"/a", "forgotten.md", "Forgotten", {}}};
        known.recentSearches = {"old"};
        Session there = known;
        there.recentTopics = {{"/a", "theirs.md", "Theirs", {}}, {"/a", "kept.md", "Kept", {}}};
        there.recentSearches = {"their", "old"};
        there.search = "their";
        QVERIFY(writeSession(path, there));
        Session mine = known;
        mine.recentTopics.prepend({"/a", "mine.md", "Mine", {}});
        mine.recentSearches = {}; // forgotten here
        mine.search = "my";
        const auto written = writeBesideOthers(path, mine, known);
        QVERIFY(written);
        QStringList ids;
        for (const Location &location : written->recentTopics)
            ids.append(location.id);
        QCOMPARE(ids, QStringList({"mine.md", "theirs.md", "kept.md"}));
        QCOMPARE(written->recentSearches, QStringList("their"));
        QCOMPARE(written->search, "my");
        QVERIFY(*readSession(path) == *written);
    }

    void aFileThatIsGone_losesNothing()
    {
        TemporaryFiles files;
        Session mine;
        mine.recentSearches = {"a"};
        const auto written = writeBesideOthers(files.path("new/s.json"), mine, mine);
        QVERIFY(written);
        QCOMPARE(written->recentSearches, QStringList("a"));
    }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "session_test.moc"
