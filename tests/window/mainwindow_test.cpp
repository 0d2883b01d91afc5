#include "support/pictureserver.h"
#include "window/bookmarkdesk.h"
#include "window/testwindow.h"

#include "reader/trailbar.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>

using namespace Wenda;

namespace {

// Beside the others, one that is read in the background; its text.
QByteArray writeLongPage(TemporaryFiles &files)
{
    writeLibrary(files);
    const QByteArray page = "# Long\n\n" + QByteArray("much text\n\n").repeated(20'000) + "## End\n";
    files.write("library/long.md", page);
    return page;
}

} // namespace

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_files = std::make_unique<TemporaryFiles>();
        writeLibrary(*m_files);
    }
    void cleanup() { m_files.reset(); }

    void aClick_showsTheAnswer_andTheTreeFollows()
    {
        TestWindow test(*m_files);
        QVERIFY(test.open(m_files->path("library")));
        test.click("faq.md#how-long-does-it-take");
        QCOMPARE(test.shownId(), "faq.md#how-long-does-it-take");
        QCOMPARE(test.tabs.current()->pane()->chosenAnchor(), "how-long-does-it-take");

        test.navigator.open(test.root(), "guide/more.md#second");
        QCOMPARE(test.chosenRow(), "Second");
        QVERIFY(test.window.windowTitle().startsWith("Second"));
    }

    void aLinkToAFolder_opensItsIndexPage()
    {
        m_files->write("library/with/Index.md", "# Of the folder");
        m_files->write("library/with/deeper/README.md", "# Deeper");
        m_files->write("library/without/x.md", "# X");
        TestWindow test(*m_files);
        QVERIFY(test.open(m_files->path("library")));
        test.navigator.open(test.root(), "faq.md");
        test.navigator.followLink("with/", Qt::NoModifier, Qt::LeftButton);
        QCOMPARE(test.shownId(), "with/Index.md");
        test.navigator.followLink("without/", Qt::NoModifier, Qt::LeftButton);
        QCOMPARE(test.shownId(), "with/Index.md");
        QCOMPARE(test.chosenRow(), "without");
        test.navigator.followLink("none/", Qt::NoModifier, Qt::LeftButton);
        QVERIFY(test.status.message().contains("none/"));
    }

    void aLongPage_isShownWhenItIsRead_unlessTheReaderWentElsewhere()
    {
        m_files->write("library/long.md", "# Long\n\n" + QByteArray("much text\n\n").repeated(20'000) + "## End\n");
        TestWindow test(*m_files);
        QVERIFY(test.open(m_files->path("library")));
        test.navigator.open(test.root(), "faq.md");
        test.navigator.open(test.root(), "long.md#end");
        QCOMPARE(test.shownId(), "faq.md");
        QTRY_COMPARE(test.shownId(), "long.md#end");
        QTRY_COMPARE(test.tabs.current()->pane()->currentAnchor(), "end");

        m_files->write("library/long.md", "# Long\n\n" + QByteArray("no text\n\n").repeated(20'000));
        QSignalSpy read(&test.librarian, &Librarian::pageRead);
        test.navigator.open(test.root(), "long.md");
        test.navigator.open(test.root(), "guide/more.md");
        QTRY_VERIFY(!read.isEmpty());
        QCOMPARE(test.shownId(), "guide/more.md");
    }

    void backToALongPage_waitsUntilItIsRead_andLeadsToTheSamePlace()
    {
        TemporaryFiles files;
        const QByteArray long_ = writeLongPage(files);
        TestWindow test(files);
        QVERIFY(test.open(files.path("library")));
        test.navigator.open(test.root(), "faq.md#last");
        test.navigator.open(test.root(), "long.md#end");
        QTRY_COMPARE(test.shownId(), "long.md#end");
        Pane *pane = test.tabs.current()->pane();
        QTRY_COMPARE(pane->currentAnchor(), "end");
        const Pane::Place place = pane->place();
        test.navigator.open(test.root(), "guide/more.md");

        files.write("library/long.md", long_ + "\nMore.\n");
        test.navigator.goBack();
        QCOMPARE(test.shownId(), "guide/more.md");
        QTRY_COMPARE(test.shownId(), "long.md#end");
        QTRY_VERIFY(pane->place() == place);

        test.navigator.goForward();
        files.write("library/long.md", long_ + "\nAnd more.\n");
        test.navigator.goBack();
        test.navigator.goBack(); // over the one that is being read
        QCOMPARE(test.shownId(), "faq.md#last");
        test.navigator.goForward();
        test.navigator.open(test.root(), "guide/other.md");
        QSignalSpy read(&test.librarian, &Librarian::pageRead);
        QTRY_VERIFY(!read.isEmpty());
        QCOMPARE(test.shownId(), "guide/other.md");
    }

    void aLongPageThatChanged_isReadInTheBackground_andStaysInItsPlace()
    {
        TemporaryFiles files;
        const QByteArray long_ = writeLongPage(files);
        TestWindow test(files);
        QVERIFY(test.open(files.path("library")));
        test.navigator.open(test.root(), "long.md#end");
        QTRY_COMPARE(test.shownId(), "long.md#end");
        Pane *pane = test.tabs.current()->pane();
        QTRY_COMPARE(pane->currentAnchor(), "end");
        bool isAtHand = true;
        connect(&test.librarian, &Librarian::libraryChanged, this,
                [&] { isAtHand = test.librarian.isAtHand(test.root(), "long.md"); });
        files.write("library/long.md", long_ + "\nNew.\n");
        QTRY_VERIFY(pane->page()->text.endsWith("New."));
        QVERIFY(!isAtHand); // nobody read it at once
        QTRY_VERIFY(!pane->isSettingMore());
        QCOMPARE(pane->currentAnchor(), "end");
    }

    void aLongPageOfTheLastTime_isRestoredWhenItIsRead_andTakesNobodyAway()
    {
        TemporaryFiles files;
        writeLibrary(files);
        files.write("library/long.md", "# Long\n\n" + QByteArray("much text\n\n").repeated(20'000) + "## End\n");
        {
            TestWindow test(files);
            QVERIFY(test.open(files.path("library")));
            test.navigator.open(test.root(), "long.md#end");
            QTRY_COMPARE(test.shownId(), "long.md#end");
            test.window.close();
        }
        {
            TestWindow test(files);
            QVERIFY(test.open({}));
            QCOMPARE(test.shownId(), "");
            test.window.close(); // before it is restored: it is not forgotten
        }
        {
            TestWindow test(files);
            QVERIFY(test.open({}));
            QTRY_COMPARE(test.shownId(), "long.md#end");
            test.window.close();
        }
        TestWindow test(files);
        QVERIFY(test.open({}));
        test.navigator.open(test.root(), "faq.md");
        QTRY_COMPARE(test.tabs.count(), 2);
        QCOMPARE(test.shownId(), "faq.md");
        QCOMPARE(test.tabs.all().last()->here().id, "long.md#end");
        test.tabs.closeTab(1);
        files.write("library/long.md", "# Long\n\n" + QByteArray("no text\n\n").repeated(20'000) + "## End\n");
        test.press(Act::ReopenTab);
        QCOMPARE(test.tabs.count(), 1);
        QTRY_COMPARE(test.tabs.count(), 2);
        QCOMPARE(test.shownId(), "long.md#end");
    }

    void aLongPage_opensInTheTabThatAskedForIt()
    {
        TemporaryFiles files;
        writeLibrary(files);
        files.write("library/long.md", "# Long\n\n" + QByteArray("much text\n\n").repeated(20'000));
        TestWindow test(files);
        QVERIFY(test.open(files.path("library")));
        test.navigator.open(test.root(), "faq.md");
        test.navigator.open(test.root(), "guide/more.md", true);
        test.navigator.followLink("long.md#none", Qt::NoModifier, Qt::LeftButton);
        test.tabs.turn(1);
        QTRY_COMPARE(test.tabs.all().first()->here().id, "long.md");
        QCOMPARE(test.shownId(), "guide/more.md");
        QVERIFY(test.status.message().contains("none"));
    }

    void arrowKeys_walkTheTree()
    {
        TestWindow test(*m_files);
        QVERIFY(test.open(m_files->path("library")));
        test.click("faq.md#how-to-close-protection");
        QTest::keyClick(test.sidebar.tree(), Qt::Key_Down);
        QCOMPARE(test.shownId(), "faq.md#how-long-does-it-take");
        QTest::keyClick(test.sidebar.tree(), Qt::Key_Up);
        QCOMPARE(test.shownId(), "faq.md#how-to-close-protection");
    }

    void backAndForward_leadToTheSamePlace()
    {
        TestWindow test(*m_files);
        QVERIFY(test.open(m_files->path("library")));
        test.click("faq.md#how-long-does-it-take");
        Pane *pane = test.tabs.current()->pane();
        pane->verticalScrollBar()->setValue(pane->verticalScrollBar()->maximum() / 2);
        const Pane::Place place = pane->place();
        test.navigator.open(test.root(), "guide/more.md");
        QVERIFY(test.actions[Act::Back]->isEnabled());
        QVERIFY(!test.actions[Act::Forward]->isEnabled());

        QTest::keyClick(&test.window, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(test.shownId(), "faq.md#how-long-does-it-take");
        QVERIFY(pane->place() == place);
        QTest::mouseClick(pane->viewport(), Qt::ForwardButton);
        QCOMPARE(test.shownId(), "guide/more.md");
    }

    void typing_narrowsToHits_andEscBringsTheTreeBackAsItWas()
    {
        TestWindow test(*m_files);
        QVERIFY(test.open(m_files->path("library")));
        test.click("guide/more.md#first");
        const bool wasOpen = test.sidebar.tree()->isExpanded(test.row("guide/more.md"));
        QTest::keyClicks(test.sidebar.field(), "red button");
        QTRY_COMPARE(test.sidebar.results()->results().query, "red button");
        QCOMPARE(test.sidebar.results()->results().hits.first().id, "faq.md#how-to-close-protection");
        QCOMPARE(test.sidebar.field()->count(), "1 / 1");
        QCOMPARE(test.shownId(), "guide/more.md#first"); // no hit opens by itself

        QTest::keyClick(test.sidebar.field(), Qt::Key_Return);
        QCOMPARE(test.shownId(), "faq.md#how-to-close-protection");
        QVERIFY(test.tabs.current()->pane()->showNextMark());

        QTest::keyClick(test.sidebar.field(), Qt::Key_Escape);
        QVERIFY(!test.sidebar.isSearching());
        QCOMPARE(test.sidebar.tree()->isExpanded(test.row("guide/more.md")), wasOpen);
        QVERIFY(test.sidebar.recentSearches().contains("red button"));
    }

    void whileTheIndexGrows_onlyWhatWasNotFoundIsAskedForAgain()
    {
        TestWindow test(*m_files);
        QVERIFY(test.open(m_files->path("library")));
        QSignalSpy searched(&test.librarian, &Librarian::searched);
        QTest::keyClicks(test.sidebar.field(), "qqzzxx");
        QTRY_COMPARE(test.sidebar.results()->results().query, "qqzzxx");
        qsizetype answers = searched.size();
        test.sidebar.followIndex({5000, 9000, false});
        QTRY_COMPARE(searched.size(), answers + 1);

        test.sidebar.search("red button");
        QTRY_COMPARE(test.sidebar.results()->results().query, "red button");
        answers = searched.size();
        test.sidebar.followIndex({8000, 9000, false});
        test.sidebar.followIndex({9000, 9000, true});
        QTRY_COMPARE(searched.size(), answers + 1);
    }

    void theFirstSight_countsThePagesThatAreThere()
    {
        TestWindow test(*m_files);
        QVERIFY(test.open(m_files->path("library")));
        const auto says = [&] { return test.tabs.current()->pane()->toPlainText(); };
        QTRY_VERIFY(says().contains("3 page(s)"));
        m_files->write("library/guide/new.md", "# New\n");
        QTRY_VERIFY(says().contains("4 page(s)"));
    }

    void anEmptyResult_saysWhatWasNotFound()
    {
        TestWindow test(*m_files);
        QVERIFY(test.open(m_files->path("library")));
        QTest::keyClicks(test.sidebar.field(), "qqzzxx");
        QTRY_COMPARE(test.sidebar.results()->results().query, "qqzzxx");
        QCOMPARE(test.sidebar.field()->count(), "0");
        const QList<QLabel *> labels = test.sidebar.results()->view()->findChildren<QLabel *>();
        QVERIFY(!labels.isEmpty());
        QVERIFY(labels.first()->text().contains("qqzzxx"));
    }

    void links_leadOn_andADeadOneSaysSoAndStays()
    {
        TestWindow test(*m_files);
        QVERIFY(test.open(m_files->path("library")));
        test.click("faq.md#how-to-close-protection");
        test.navigator.followLink("guide/more.md#second", Qt::NoModifier, Qt::LeftButton);
        QCOMPARE(test.shownId(), "guide/more.md#second");
        test.navigator.followLink("gone.md", Qt::NoModifier, Qt::LeftButton);
        QCOMPARE(test.shownId(), "guide/more.md#second");
        QVERIFY(test.status.message().contains("gone.md"));
        test.navigator.followLink("javascript:alert(1)", Qt::NoModifier, Qt::LeftButton);
        QVERIFY(test.status.message().contains("javascript"));
        QCOMPARE(test.shownId(), "guide/more.md#second");
    }

    void whatIsSaidOfALink_isSeenWhileTheMouseStandsOnIt()
    {
        TemporaryFiles files;
        writeLibrary(files);
        TestWindow test(files);
        QVERIFY(test.open(files.path("library")));
        test.click("faq.md#how-to-close-protection");
        const QLabel *left = test.status.findChild<QLabel *>();
        Q_EMIT test.tabs.linkHovered("gone.md");
        QCOMPARE(left->text(), "gone.md");
        test.navigator.followLink("gone.md", Qt::NoModifier, Qt::LeftButton);
        QVERIFY(left->text() != "gone.md");
        QCOMPARE(left->text(), test.status.message());
        Q_EMIT test.tabs.linkHovered("guide/more.md");
        QCOMPARE(left->text(), "guide/more.md");
    }

    void aLinkOutOfTheLibrary_opensThePageBeside()
    {
        m_files->write("elsewhere/x.md", "# X\n\n## Part\n\nText.\n");
        TestWindow test(*m_files);
        QVERIFY(test.open(m_files->path("library")));
        test.click("faq.md#last");
        test.navigator.followLink("../elsewhere/x.md#part", Qt::NoModifier, Qt::LeftButton);
        QTRY_COMPARE(test.shownId(), "x.md#part");
        QCOMPARE(test.librarian.libraries().size(), 2);
    }

    void aBookmarkWhoseLibraryIsNotOpen_opensIt()
    {
        m_files->write("second/y.md", "# Y\n\n## Kept\n\nText.\n");
        TestWindow test(*m_files);
        QVERIFY(test.open(m_files->path("library")));
        auto *desk = test.window.findChild<BookmarkDesk *>();
        Q_EMIT desk->chosen(m_files->path("second"), "y.md#kept", "Kept");
        QTRY_COMPARE(test.shownId(), "y.md#kept");
        Q_EMIT desk->chosen(m_files->path("second"), "gone.md", "A kept question");
        QVERIFY(test.status.message().contains("A kept question"));
        QCOMPARE(test.shownId(), "y.md#kept");
    }

    void tabs_openByMiddleClick_closeAndReopen()
    {
        TestWindow test(*m_files);
        QVERIFY(test.open(m_files->path("library")));
        test.click("faq.md#how-to-close-protection");
        test.click("guide/more.md#second", Qt::MiddleButton);
        QCOMPARE(test.tabs.count(), 2);
        QCOMPARE(test.shownId(), "faq.md#how-to-close-protection");
        test.press(Act::NextTab);
        QCOMPARE(test.shownId(), "guide/more.md#second");
        QCOMPARE(test.chosenRow(), "Second");
        test.tabs.current()->setFocus();
        test.press(Act::CloseTab);
        QCOMPARE(test.tabs.count(), 1);
        QCOMPARE(test.window.focusWidget(), test.tabs.current()->pane()); // the keys stay with the answers
        test.press(Act::ReopenTab);
        QCOMPARE(test.tabs.count(), 2);
        QCOMPARE(test.shownId(), "guide/more.md#second");
    }

    void aReopenedTab_leadsBackAndForwardAsBefore()
    {
        TestWindow test(*m_files);
        QVERIFY(test.open(m_files->path("library")));
        test.click("faq.md#last");
        test.click("guide/more.md#first", Qt::MiddleButton);
        test.press(Act::NextTab);
        test.click("guide/more.md#second");
        test.click("guide/other.md");
        test.press(Act::Back);
        test.press(Act::CloseTab);
        test.press(Act::ReopenTab);
        QCOMPARE(test.shownId(), "guide/more.md#second");
        test.press(Act::Forward);
        QCOMPARE(test.shownId(), "guide/other.md");
        test.press(Act::Back);
        test.press(Act::Back);
        QCOMPARE(test.shownId(), "guide/more.md#first");
    }

    void tabsOpenedOneAfterTheOther_standInTheirOrder_andReopenInTheirPlace()
    {
        TestWindow test(*m_files);
        QVERIFY(test.open(m_files->path("library")));
        const auto titles = [&] {
            QStringList all;
            for (int i = 0; i < test.tabs.count(); ++i)
                all.append(test.tabs.tabText(i));
            return all.join(' ');
        };
        test.click("faq.md#last");
        for (const char *id : {"guide/more.md#first", "guide/more.md#second", "guide/other.md"})
            test.click(id, Qt::MiddleButton);
        QCOMPARE(titles(), "Last First Second Other");
        test.tabs.closeTab(1);
        test.tabs.setCurrentIndex(2);
        test.press(Act::ReopenTab);
        QCOMPARE(titles(), "Last First Second Other");
    }

    void theBarOfTabs_movesNothingThatIsRead()
    {
        TestWindow test(*m_files);
        QVERIFY(test.open(m_files->path("library")));
        QVERIFY(QTest::qWaitForWindowExposed(&test.window));
        test.click("faq.md#how-long-does-it-take");
        const auto top = [&] {
            const Pane *pane = test.tabs.current()->pane();
            return pane->mapTo(&test.window, QPoint()).y() - pane->verticalScrollBar()->value();
        };
        const int before = top();
        test.click("guide/more.md", Qt::MiddleButton);
        QVERIFY(test.tabs.tabBar()->isVisible());
        QCOMPARE(top(), before);
        test.tabs.closeTab(1);
        QVERIFY(!test.tabs.tabBar()->isVisible());
        QCOMPARE(top(), before);
        test.press(Act::NewTab);
        QCOMPARE(top(), before);
        test.tabs.setCurrentIndex(0);
        QCOMPARE(top(), before);
    }

    void nextTopic_goesOnAcrossPages()
    {
        TestWindow test(*m_files);
        QVERIFY(test.open(m_files->path("library")));
        test.navigator.open(test.root(), "guide/more.md#second");
        test.press(Act::NextTopic);
        QCOMPARE(test.shownId(), "guide/other.md");
        test.press(Act::PreviousTopic);
        QCOMPARE(test.shownId(), "guide/more.md#second");
        test.press(Act::ToPage);
        QCOMPARE(test.shownId(), "guide/more.md");
    }

    void aBookmark_isAStar()
    {
        TestWindow test(*m_files);
        QVERIFY(test.open(m_files->path("library")));
        test.click("faq.md#last");
        QVERIFY(!test.actions[Act::Bookmark]->isChecked());
        test.press(Act::Bookmark);
        QVERIFY(test.actions[Act::Bookmark]->isChecked());
        QVERIFY(findTopic(test.bookmarks.tree(), test.root(), "faq.md#last"));
        test.press(Act::Bookmark);
        QVERIFY(!findTopic(test.bookmarks.tree(), test.root(), "faq.md#last"));
    }

    void aBookmark_isKeptToo_whereAScreenReaderTogglesTheStar()
    {
        TestWindow test(*m_files);
        QVERIFY(test.open(m_files->path("library")));
        test.click("faq.md#last");
        const auto buttons = test.window.findChildren<QToolButton *>();
        const auto star = std::find_if(buttons.begin(), buttons.end(), [&](const QToolButton *button) {
            return button->defaultAction() == test.actions[Act::Bookmark];
        });
        QVERIFY(star != buttons.end());
        QAccessibleActionInterface *reader = QAccessible::queryAccessibleInterface(*star)->actionInterface();
        reader->doAction(QAccessibleActionInterface::toggleAction());
        QVERIFY(findTopic(test.bookmarks.tree(), test.root(), "faq.md#last"));
        reader->doAction(QAccessibleActionInterface::toggleAction());
        QVERIFY(!findTopic(test.bookmarks.tree(), test.root(), "faq.md#last"));
        QVERIFY(!test.actions[Act::Bookmark]->isChecked());
    }

    void theNextStart_isWhereTheLastWas()
    {
        Session session;
        {
            TestWindow test(*m_files);
            QVERIFY(test.open(m_files->path("library")));
            test.click("faq.md#how-long-does-it-take");
            test.click("guide/more.md#second", Qt::MiddleButton);
            Pane *pane = test.tabs.current()->pane();
            pane->verticalScrollBar()->setValue(pane->verticalScrollBar()->maximum() / 2);
            session = test.window.session();
            test.window.close();
        }
        TestWindow test(*m_files);
        test.window.start({});
        QTRY_COMPARE(test.tabs.count(), 2);
        QTRY_COMPARE(test.shownId(), "faq.md#how-long-does-it-take");
        QVERIFY(test.tabs.current()->pane()->place() == session.tabs.first().place);
        QCOMPARE(test.window.session().libraries, session.libraries);
    }

    void aChangedPage_isShownAnew_inItsPlace()
    {
        TestWindow test(*m_files);
        QVERIFY(test.open(m_files->path("library")));
        test.click("guide/other.md");
        m_files->write("library/guide/other.md", "# Other\n\nText that is new.\n");
        QTRY_VERIFY(test.tabs.current()->pane()->page()->text.contains("that is new"));
    }

    void aLibraryThatCannotOpen_isASentence()
    {
        TestWindow test(*m_files);
        QVERIFY(test.open(m_files->path("library")));
        test.click("faq.md#last");
        test.librarian.open(m_files->path("nowhere"));
        QTRY_VERIFY(test.status.message().contains("nowhere"));
        QCOMPARE(test.shownId(), "faq.md#last");
    }

    void appearanceAndTextSize_changeAtOnce()
    {
        TestWindow test(*m_files);
        test.press(Act::TextLarger);
        QVERIFY(test.settings.preferences().textScale > 1);
        test.press(Act::TextSmaller);
        QCOMPARE(test.settings.preferences().textScale, 1.0);
        test.press(Act::SidebarShown);
        QVERIFY(test.sidebar.isHidden());
    }

    void scrolling_leadsTheTrail_andItsPartsLeadWhereTheySay()
    {
        TemporaryFiles files;
        files.write("library/page.md", "# Page\n\n" + QByteArray("Line.\n\n").repeated(60) + "## One\n\n### Deep\n\n" +
                                           QByteArray("Line.\n\n").repeated(60) + "## Two\n\n### Other\n\n" +
                                           QByteArray("Line.\n\n").repeated(60));
        TestWindow test(files);
        QVERIFY(test.open(files.path("library")));
        test.navigator.open(test.root(), "page.md#deep");
        Pane *pane = test.tabs.current()->pane();
        const auto trail = [pane] {
            QStringList parts;
            for (const QAbstractButton *part : pane->findChild<TrailBar *>()->findChildren<QAbstractButton *>())
                parts.append(part->text());
            return parts;
        };
        QCOMPARE(trail(), QStringList({"Page", "One"}));
        pane->verticalScrollBar()->setValue(0);
        QTRY_COMPARE(trail(), QStringList());
        pane->verticalScrollBar()->setValue(pane->verticalScrollBar()->maximum());
        QTRY_COMPARE(trail(), QStringList({"Page", "Two"}));
        pane->findChild<TrailBar *>()->findChildren<QAbstractButton *>().last()->click();
        QCOMPARE(test.shownId(), "page.md#two");
    }

    void aFolderThatIsDropped_opens_andStaysWhereItCameFrom()
    {
        m_files->write("second/y.md", "# Y\n\nText.\n");
        TestWindow test(*m_files);
        QVERIFY(test.open(m_files->path("library")));
        QMimeData folder;
        folder.setUrls({QUrl::fromLocalFile(m_files->path("second"))});
        QDragEnterEvent enter({20, 20}, Qt::CopyAction | Qt::MoveAction, &folder, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(test.sidebar.field(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(20, 20), Qt::CopyAction | Qt::MoveAction, &folder, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&test.window, &drop);
        QCOMPARE(drop.dropAction(), Qt::CopyAction); // after a move its owner would delete it
        QTRY_COMPARE(test.root(), m_files->path("second"));
    }

    void aLinkThatWasFollowed_isNoLongerUnderTheMouse()
    {
        TestWindow test(*m_files);
        QVERIFY(test.open(m_files->path("library")));
        test.navigator.open(test.root(), "faq.md#how-to-close-protection");
        Pane *pane = test.tabs.current()->pane();
        QSignalSpy hovered(pane, &Pane::linkHovered);
        QTextCursor link = pane->document()->find("the other");
        link.setPosition(link.selectionStart() + 3);
        const QPointF at = pane->cursorRect(link).center();
        QMouseEvent move(QEvent::MouseMove, at, pane->viewport()->mapToGlobal(at), Qt::NoButton, Qt::NoButton,
                         Qt::NoModifier);
        QCoreApplication::sendEvent(pane->viewport(), &move);
        QCOMPARE(hovered.size(), 1);
        QCOMPARE(hovered.last().first().toString(), "guide/more.md#second");
        test.navigator.open(test.root(), "guide/other.md");
        QCOMPARE(hovered.last().first().toString(), "");
    }

    void twoWindows_keepWhatBothReadLately()
    {
        TestWindow one(*m_files);
        QVERIFY(one.open(m_files->path("library")));
        TestWindow other(*m_files);
        QVERIFY(other.open(m_files->path("library")));
        one.click("faq.md#last");
        other.click("guide/other.md");
        one.window.close();
        other.window.close();
        const auto kept = readSession(m_files->path("home/session.json"));
        QVERIFY(kept);
        QStringList ids;
        for (const Location &location : kept->recentTopics)
            ids.append(location.id);
        QVERIFY(ids.contains("faq.md#last"));
        QVERIFY(ids.contains("guide/other.md"));
    }

    void workingOffline_isSaid_alsoAtTheNextStart_untilAClickEndsIt()
    {
        const auto sign = [](const TestWindow &test) {
            const QList<QToolButton *> buttons = test.status.findChildren<QToolButton *>();
            const auto found = std::find_if(buttons.begin(), buttons.end(), [](const QToolButton *each) {
                return each->text() == QStringLiteral("Working offline");
            });
            return found == buttons.end() ? nullptr : *found;
        };
        {
            TestWindow test(*m_files);
            QVERIFY(sign(test)->isHidden());
            test.press(Act::WorkOffline);
            QVERIFY(sign(test)->isVisible());
        }
        TestWindow test(*m_files);
        QVERIFY(sign(test)->isVisible());
        sign(test)->click();
        QVERIFY(sign(test)->isHidden());
        QVERIFY(!test.actions[Act::WorkOffline]->isChecked());
        QVERIFY(!test.settings.preferences().isOffline);
    }

    void picturesThatFailed_areCounted_andRetryAllAsksForThem()
    {
        PictureServer server;
        m_files->write("library/guide/other.md", "# Other\n\n![one](" + server.address("/1.png").toUtf8() +
                                                     ")\n\n![two](" + server.address("/2.png").toUtf8() + ")\n");
        TestWindow test(*m_files);
        test.pictures.setOffline(false);
        QVERIFY(test.open(m_files->path("library")));
        test.navigator.open(test.root(), "guide/other.md");
        QTRY_COMPARE(test.status.message(), "2 picture(s) could not be loaded.");
        for (const char *path : {"/1.png", "/2.png"})
            server.serve(path, {.body = testPicture(9, 9)});
        const QList<QToolButton *> buttons = test.status.findChildren<QToolButton *>();
        const auto retry = std::find_if(buttons.begin(), buttons.end(),
                                        [](const QToolButton *each) { return each->text() == "Retry all"; });
        QVERIFY(retry != buttons.end() && (*retry)->isVisible());
        (*retry)->click();
        QTRY_COMPARE(test.pictures.picture(server.address("/1.png")).state, Picture::State::Ready);
        QTRY_COMPARE(test.pictures.picture(server.address("/2.png")).state, Picture::State::Ready);
        QCOMPARE(server.requestCount(), 4);
    }

    void picturesThatFailed_areToldOncePerPage()
    {
        PictureServer server;
        m_files->write("library/guide/other.md", "# Other\n\n![one](" + server.address("/1.png").toUtf8() + ")\n");
        TestWindow test(*m_files);
        test.pictures.setOffline(false);
        QVERIFY(test.open(m_files->path("library")));
        test.navigator.open(test.root(), "guide/other.md");
        QTRY_COMPARE(test.status.message(), "1 picture(s) could not be loaded.");
        test.status.say("Something else.");
        server.setDelay(std::chrono::milliseconds(300)); // so that one sees it load
        QSignalSpy progressed(test.tabs.current()->pane(), &Pane::pictureProgressed);
        test.pictures.request(server.address("/1.png"), 0, PictureStore::Priority::InView, true); // its card's Retry
        QTRY_COMPARE(progressed.size(), 2); // one loading, one failed
        QCOMPARE(progressed.last().first().toInt(), 0);
        QCOMPARE(test.status.message(), "Something else.");
    }

    void whatIsSaidOfAPagesPictures_goesWithThePage()
    {
        PictureServer server;
        m_files->write("library/guide/other.md", "# Other\n\n![one](" + server.address("/1.png").toUtf8() + ")\n");
        TestWindow test(*m_files);
        test.pictures.setOffline(false);
        QVERIFY(test.open(m_files->path("library")));
        test.navigator.open(test.root(), "guide/other.md");
        QTRY_COMPARE(test.status.message(), "1 picture(s) could not be loaded.");
        test.navigator.open(test.root(), "faq.md");
        QTRY_COMPARE(test.status.message(), "");
    }

    void tab_leadsThroughTheWholeWindow_andBack()
    {
        TestWindow test(*m_files);
        QVERIFY(test.open(m_files->path("library")));
        QVERIFY(QTest::qWaitForWindowActive(&test.window));
        test.click("guide/other.md");
        test.sidebar.field()->setFocus();
        QList<QWidget *> way;
        for (int i = 0; i < 30 && !way.contains(test.sidebar.field()); ++i) {
            QTest::keyClick(test.window.focusWidget(), Qt::Key_Tab);
            way.append(test.window.focusWidget());
        }
        QCOMPARE(way.value(0), test.sidebar.tree());
        QCOMPARE(way.value(1), test.tabs.current()->pane());
        QCOMPARE(way.last(), test.sidebar.field());
        QVERIFY(way.size() > 5); // the tool bar's, too
    }

    void f6_goesAroundTheParts()
    {
        TestWindow test(*m_files);
        QVERIFY(test.open(m_files->path("library")));
        test.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&test.window));
        test.sidebar.field()->setFocus();
        QList<QWidget *> visited;
        for (int i = 0; i < 4; ++i) {
            test.press(Act::NextPane);
            visited.append(test.window.focusWidget());
        }
        QVERIFY(visited.contains(test.sidebar.tree()));
        QVERIFY(visited.contains(test.tabs.current()->pane()));
        QCOMPARE(visited.last(), test.sidebar.field());
    }

private:
    std::unique_ptr<TemporaryFiles> m_files; // with a library
};

QTEST_MAIN(MainWindowTest)
#include "mainwindow_test.moc"
