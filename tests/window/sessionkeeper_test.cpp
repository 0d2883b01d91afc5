#include "support/temporaryfiles.h"
#include "window/sessionkeeper.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Wenda;

class SessionKeeperTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChange_isWrittenByItself()
    {
        TemporaryFiles files;
        Session now;
        now.search = "a";
        SessionKeeper keeper(files.path("new/s.json"), [&] { return now; });
        QSignalSpy joined(&keeper, &SessionKeeper::joined);
        keeper.keep();
        now.search = "ab"; // what stands when it is written counts
        QTRY_COMPARE(readSession(files.path("new/s.json"))->search, "ab");
        QVERIFY(keeper.keepNow());
        QCOMPARE(joined.size(), 0);
    }

    void whatTheReaderDoesMeanwhile_andAnotherWindow_bothStay()
    {
        TemporaryFiles files;
        Session there;
        there.recentSearches = {"their"};
        Session now;
        SessionKeeper keeper(files.path("s.json"), [&] {
            const Session then = now;
            now.recentSearches = {"newer"}; // while it is being written
            return then;
        });
        QVERIFY(keeper.read());
        QVERIFY(writeSession(files.path("s.json"), there));
        QSignalSpy joined(&keeper, &SessionKeeper::joined);
        keeper.keep();
        QTRY_COMPARE(joined.size(), 1);
        QCOMPARE(joined.first().first().value<Session>().recentSearches, (QStringList{"newer", "their"}));
    }

    void theLastWord_isWrittenWhileWaitedFor()
    {
        TemporaryFiles files;
        Session now;
        SessionKeeper keeper(files.path("s.json"), [&] { return now; });
        keeper.keep();
        now.search = "last";
        QVERIFY(keeper.keepNow());
        QCOMPARE(readSession(files.path("s.json"))->search, "last");
    }

    void whatCannotBeWritten_isSaid()
    {
        TemporaryFiles files;
        const QString file = files.write("file", "in the way");
        SessionKeeper keeper(file + "/s.json", [] { return Session(); });
        QSignalSpy failed(&keeper, &SessionKeeper::failed);
        keeper.keep();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!keeper.keepNow());
    }
};

QTEST_GUILESS_MAIN(SessionKeeperTest)
#include "sessionkeeper_test.moc"
