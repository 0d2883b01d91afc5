#include "window/bookmarkdesk.h"
#include "window/messages.h"
#include "window/testwindow.h"

#include <QDir>
#include <QSplitter>
#include <QToolButton>

using namespace Wenda;

namespace {

// The button beside the message.
QToolButton *offer(const TestWindow &test)
{
    for (auto *button : test.status.findChildren<QToolButton *>()) {
        if (!button->text().isEmpty() && button->isVisible())
            return button;
    }
    return nullptr;
}

QString offered(const TestWindow &test)
{
    return offer(test) ? offer(test)->text() : QString();
}

} // namespace

class LostPlaceTest : public QObject
{
    Q_OBJECT

    static void readTwoAndClose(TestWindow &test)
    {
        test.click("guide/other.md");
        test.click("faq.md#last");
        test.press(Act::CloseLibrary);
        QTRY_VERIFY(test.librarian.libraries().isEmpty());
    }

private Q_SLOTS:
    void aBookmarkedPageThatMoved_isOffered()
    {
        TemporaryFiles files;
        writeLibrary(files);
        TestWindow test(files);
        QVERIFY(test.open(files.path("library")));
        Q_EMIT test.window.findChild<BookmarkDesk *>()->chosen(test.root(), "old/more.md#second", "Second");
        QCOMPARE(test.status.message(), "\"Second\" is no longer there.");
        QCOMPARE(offered(test), "Open \"Second\"");
        offer(test)->click();
        QCOMPARE(test.shownId(), "guide/more.md#second");
    }

    void aBookmarkedPageThatIsGone_offersTheNearestByItsTitle()
    {
        TemporaryFiles files;
        writeLibrary(files);
        TestWindow test(files);
        QVERIFY(test.open(files.path("library")));
        Q_EMIT test.window.findChild<BookmarkDesk *>()->chosen(test.root(), "gone.md", "How long does it take?");
        QCOMPARE(offered(test), "Look for it");
        QTRY_COMPARE(offered(test), "Open \"How long does it take?\"");
        offer(test)->click();
        QCOMPARE(test.shownId(), "faq.md#how-long-does-it-take");
    }

    void aPartThatIsGone_leavesItsPage()
    {
        TemporaryFiles files;
        writeLibrary(files);
        TestWindow test(files);
        QVERIFY(test.open(files.path("library")));
        Q_EMIT test.window.findChild<BookmarkDesk *>()->chosen(test.root(), "guide/more.md#third", "Third");
        QCOMPARE(pageOf(test.shownId()), "guide/more.md");
        QCOMPARE(test.status.message(), "\"Third\" is no longer there. This is its page.");
    }

    void anUnknownTopicAtTheStart_isTold_data()
    {
        QTest::addColumn<QString>("topic");
        QTest::newRow("a page") << "nowhere.md";
        QTest::newRow("a part") << "faq.md#nowhere";
    }

    void anUnknownTopicAtTheStart_isTold()
    {
        QFETCH(QString, topic);
        TemporaryFiles files;
        writeLibrary(files);
        TestWindow test(files);
        test.window.start({files.path("library"), topic, {}});
        QTRY_VERIFY(test.status.message().contains(topic));
    }

    void aTabWhosePageIsGone_isTold_andTheOthersOpen()
    {
        TemporaryFiles files;
        writeLibrary(files);
        {
            TestWindow test(files);
            QVERIFY(test.open(files.path("library")));
            test.click("guide/other.md");
            test.click("guide/more.md#second", Qt::MiddleButton);
            test.window.close();
        }
        QVERIFY(QFile::remove(files.path("library/guide/other.md")));
        TestWindow test(files);
        test.window.start({});
        QTRY_COMPARE(test.shownId(), "guide/more.md#second");
        QCOMPARE(test.tabs.count(), 1);
        QVERIFY(test.status.message().startsWith("\"Other\" is no longer there."));
    }

    void backIntoAClosedLibrary_opensItAgain()
    {
        TemporaryFiles files;
        writeLibrary(files);
        TestWindow test(files);
        QVERIFY(test.open(files.path("library")));
        readTwoAndClose(test);
        test.press(Act::Back);
        QTRY_COMPARE(test.shownId(), "guide/other.md");
    }

    void backIntoAClosedLibraryThatIsGone_saysSo_andKeepsTheWay()
    {
        TemporaryFiles files;
        writeLibrary(files);
        TestWindow test(files);
        QVERIFY(test.open(files.path("library")));
        readTwoAndClose(test);
        QVERIFY(QDir().rename(files.path("library"), files.path("moved")));
        const qsizetype steps = test.tabs.current()->before().size();
        test.press(Act::Back);
        QVERIFY(test.status.message().contains("library"));
        QCOMPARE(test.tabs.current()->before().size(), steps);
        QVERIFY(QDir().rename(files.path("moved"), files.path("library")));
        test.press(Act::Back);
        QTRY_COMPARE(test.shownId(), "guide/other.md");
    }

    void aPageThatComesBack_isNoLongerToldToBeGone()
    {
        TemporaryFiles files;
        writeLibrary(files);
        TestWindow test(files);
        QVERIFY(test.open(files.path("library")));
        test.click("guide/other.md");
        QVERIFY(QDir().rename(files.path("library/guide/other.md"), files.path("other.md")));
        QTRY_VERIFY(test.status.message().contains("no longer there"));
        QVERIFY(QDir().rename(files.path("other.md"), files.path("library/guide/other.md")));
        QTRY_COMPARE(test.status.message(), "");
    }

    void sentencesOfAChineseText_standWithoutABlank()
    {
        QCOMPARE(Messages::together({QStringLiteral("一。"), QStringLiteral("二。")}), QStringLiteral("一。二。"));
        QCOMPARE(Messages::together({"One.", "", "Two."}), "One. Two.");
    }

    void openBranches_areOpenAtTheNextStart()
    {
        TemporaryFiles files;
        writeLibrary(files);
        {
            TestWindow test(files);
            QVERIFY(test.open(files.path("library")));
            test.click("faq.md#last");
            test.sidebar.tree()->expand(test.row("guide/"));
            test.sidebar.tree()->expand(test.row("guide/more.md"));
            test.window.close();
        }
        TestWindow test(files);
        test.window.start({});
        QTRY_COMPARE(test.shownId(), "faq.md#last");
        QVERIFY(test.sidebar.tree()->isExpanded(test.row("guide/")));
        QVERIFY(test.sidebar.tree()->isExpanded(test.row("guide/more.md")));
        QVERIFY(!test.sidebar.tree()->isExpanded(test.row("guide/other.md")));
    }

    void allThatWasDamaged_isToldAtOnce()
    {
        TemporaryFiles files;
        writeLibrary(files);
        files.write("home/session.json", "{");
        files.write("home/wenda.conf", QByteArray("a\0b", 3));
        files.write("home/bookmarks.xbel", "<xbel");
        TestWindow test(files);
        QVERIFY(test.open(files.path("library")));
        QVERIFY(test.status.message().contains("The settings were damaged."));
        QCOMPARE(test.status.message().count(".broken"), 3); // the settings, the session and the bookmarks
    }

    void whatWasDamaged_staysBeforeOtherMessages_untilItIsClosed()
    {
        TemporaryFiles files;
        writeLibrary(files);
        files.write("home/session.json", "{");
        TestWindow test(files);
        test.window.start({files.path("library"), "guide/gone.md", {}});
        QTRY_VERIFY(test.status.message().contains("\"guide/gone.md\" is no longer there."));
        QVERIFY(test.status.message().contains(".broken"));
        test.status.unsay();
        QVERIFY(test.status.message().contains(".broken"));
        for (auto *button : test.status.findChildren<QToolButton *>()) {
            if (button->accessibleName() == "Close message")
                button->click();
        }
        QCOMPARE(test.status.message(), "");
    }

    void aNarrowWindow_hasANarrowSidebar_andAWideOneItsOwn()
    {
        TemporaryFiles files;
        writeLibrary(files);
        TestWindow test(files);
        test.window.resize(1200, 700);
        QVERIFY(test.open(files.path("library")));
        const int wide = test.sidebar.width();
        test.window.resize(900, 600);
        QTRY_VERIFY(test.sidebar.width() < wide);
        test.window.resize(1200, 700);
        QTRY_COMPARE(test.sidebar.width(), wide);
    }
};

QTEST_MAIN(LostPlaceTest)
#include "lostplace_test.moc"
