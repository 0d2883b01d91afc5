#include "paper/typeset.h"
#include "reader/iconbutton.h"
#include "reader/panemovies.h"
#include "reader/pictureviewer.h"
#include "reader/testpane.h"
#include "support/pictureserver.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QMouseEvent>
#include <QSignalSpy>

using namespace Wenda;

class PaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<TestPane>(); }
    void cleanup() { m_test.reset(); }

    void page_isShownWithItsTopicAtTheTop_theLastOneToo()
    {
        m_test->show(longText(), QStringLiteral("topic-7"));
        QCOMPARE(m_test->topLine(), QStringLiteral("Topic 7"));
        QCOMPARE(pane().chosenAnchor(), QStringLiteral("topic-7"));
        QTRY_COMPARE(pane().currentAnchor(), QStringLiteral("topic-7"));
        pane().showAnchor(QStringLiteral("topic-12"));
        QCOMPARE(m_test->topLine(), QStringLiteral("Topic 12"));
        m_test->show("# 短\n\n第一行\n\n## Last\n\n最后一行", QStringLiteral("last"));
        QCOMPARE(m_test->topLine(), QStringLiteral("Last"));
    }

    void longPage_showsItsFirstScreenAtOnceAndTheRestInTurns()
    {
        pane().showPage(m_test->page(longTable()), m_test->files.path(), {}, {});
        QVERIFY(pane().isSettingMore());
        QVERIFY(pane().toPlainText().contains(QStringLiteral("值40\n")));
        QVERIFY(!pane().toPlainText().contains(QStringLiteral("值2499\n")));
        const QString first = m_test->topLine();
        m_test->settle();
        QVERIFY(!pane().isSettingMore());
        QCOMPARE(m_test->topLine(), first);
        QVERIFY(pane().toPlainText().contains(QStringLiteral("值2499\n")));
        QVERIFY(pane().toPlainText().endsWith(QStringLiteral("最后")));
    }

    void longPage_comesToTheTopicThatStandsFurtherDown()
    {
        pane().showPage(m_test->page(longTable()), m_test->files.path(), QStringLiteral("尾"), {});
        QCOMPARE(m_test->top(), 0);
        m_test->settle();
        QCOMPARE(m_test->topLine(), QStringLiteral("尾"));
        const Pane::Place there = pane().place();
        m_test->show("短");
        pane().showPage(m_test->page(longTable()), m_test->files.path(), {}, {});
        pane().setPlace(there);
        QCOMPARE(pane().place(), there);
        m_test->settle();
        QCOMPARE(pane().place(), there);
        QCOMPARE(m_test->topLine(), QStringLiteral("尾"));
    }

    void longPage_takesNoReaderAwayWhoScrolledMeanwhile()
    {
        pane().showPage(m_test->page(longTable()), m_test->files.path(), QStringLiteral("尾"), {});
        pane().verticalScrollBar()->setValue(500);
        const Pane::Place there = pane().place();
        QVERIFY(there.position > 0);
        m_test->settle();
        QVERIFY(!pane().isSettingMore());
        QCOMPARE(pane().place(), there);
        QCOMPARE(m_test->top(), 500);
    }

    void longPage_thatIsLeftMeanwhileComesNoMore()
    {
        pane().showPage(m_test->page(longTable()), m_test->files.path(), QStringLiteral("尾"), {});
        m_test->show("短");
        QVERIFY(!pane().isSettingMore());
        QCOMPARE(pane().toPlainText(), QStringLiteral("短"));
        pane().showPage(m_test->page(longTable()), m_test->files.path(), {}, {});
        pane().showWelcome(QStringLiteral("<p>好</p>"));
        m_test->settle();
        QCOMPARE(pane().toPlainText(), QStringLiteral("好"));
    }

    void longPage_staysAsItIsUntilItIsSetAnew()
    {
        m_test->show(longTable(), QStringLiteral("尾"));
        const auto shown = [this] { return pane().grab(pane().viewport()->geometry()).toImage().copy(0, 0, 500, 500); };
        const QImage before = shown();
        pane().setTextScale(1.5);
        QVERIFY(pane().isSettingMore());
        QCOMPARE(shown(), before);
        m_test->settle();
        QCOMPARE(pane().typeset()->style().textSize, 24.0);
        QCOMPARE(m_test->topLine(), QStringLiteral("尾"));
        pane().replacePage(m_test->page("新\n\n" + longTable()));
        m_test->settle();
        QVERIFY(pane().toPlainText().startsWith(QStringLiteral("新")));
        QCOMPARE(m_test->topLine(), QStringLiteral("尾"));
    }

    void longPage_goesToWhatIsNotLaidOutYet_inTurns()
    {
        m_test->show(longTable());
        layOutAnew();
        pane().showAnchor(QStringLiteral("尾"));
        QCOMPARE(m_test->top(), 0); // not at once
        QTRY_COMPARE(m_test->topLine(), QStringLiteral("尾"));

        pane().verticalScrollBar()->setValue(0);
        layOutAnew();
        QCOMPARE(pane().findText(QStringLiteral("最后")).count, 1);
        QCOMPARE(m_test->top(), 0);
        QTRY_VERIFY(m_test->top() > 10'000);
        QVERIFY(pane().viewport()->rect().contains(pane().cursorRect(pane().document()->find("最后")).center()));
    }

    void longPage_takesNobodyThereWhoScrollsMeanwhile()
    {
        m_test->show(longTable());
        layOutAnew();
        pane().showAnchor(QStringLiteral("尾"));
        QCOMPARE(m_test->top(), 0);
        pane().verticalScrollBar()->setValue(300);
        m_test->settle();
        QCOMPARE(m_test->top(), 300);
    }

    void longPage_showsWhatItShowed_untilItIsLaidOutAnewAsFarAsThat()
    {
        m_test->show(longTable(), QStringLiteral("尾"));
        QTRY_COMPARE(m_test->topLine(), QStringLiteral("尾"));
        QVERIFY(QTest::qWaitForWindowExposed(&m_test->window));
        const auto shown = [this] { return pane().grab(pane().viewport()->geometry()).toImage().copy(0, 0, 400, 500); };
        const QImage before = shown();
        const Pane::Place place = pane().place();
        pane().resize(600, 600);
        QVERIFY(m_test->top() < 10'000);
        QCOMPARE(shown(), before);
        QTRY_VERIFY(pane().typeset()->isSetFor(pane().viewport()->width()));
        QTRY_COMPARE(m_test->topLine(), QStringLiteral("尾"));
        QCOMPARE(pane().place(), place);
    }

    void longPage_isSearchedWholeWhenItIsSet()
    {
        pane().markWords({QStringLiteral("值")});
        pane().showPage(m_test->page(longTable()), m_test->files.path(), {}, {});
        const int before = pane().findText(QStringLiteral("值")).count;
        (void)pane().findNext();
        QVERIFY(before < 2500);
        m_test->settle();
        QCOMPARE(pane().findNext(), (Pane::FindState{3, 2500, false}));
    }

    void homeAndEnd_goToTheEdgesOfThePage()
    {
        m_test->show(longText());
        for (const auto modifier : {Qt::NoModifier, Qt::ControlModifier}) {
            QTest::keyClick(&pane(), Qt::Key_End, modifier);
            QCOMPARE(m_test->top(), pane().verticalScrollBar()->maximum());
            QTest::keyClick(&pane(), Qt::Key_Home, modifier);
            QCOMPARE(m_test->top(), 0);
        }
        m_test->show(longTable());
        QTest::keyClick(&pane(), Qt::Key_End);
        QTRY_VERIFY(m_test->top() > 10'000);
        QVERIFY(pane().viewport()->rect().contains(pane().cursorRect(pane().document()->find("最后")).center()));
    }

    void unknownTopic_leavesTheReaderAtTheTop()
    {
        m_test->show(longText(), QStringLiteral("elsewhere"));
        QCOMPARE(m_test->top(), 0);
    }

    void scrolling_tellsWhichTopicIsReached()
    {
        m_test->show(longText());
        QSignalSpy reached(&pane(), &Pane::anchorReached);
        pane().verticalScrollBar()->setValue(pane().verticalScrollBar()->maximum());
        QTRY_COMPARE(reached.size(), 1);
        QCOMPARE(reached.first().first().toString(), QStringLiteral("topic-12"));
    }

    void pageThatJustFits_isLaidOutAndThenLeftAlone()
    {
        QByteArray text = "| 步骤 | 说明 |\n| --- | --- |\n| 提交 | 一到二十个工作日 |\n\n";
        for (int i = 0; i < 9; ++i)
            text += "提交资料后，会在一到二十个工作日内收到短信，请留意。\n\n";
        m_test->show(text);
        const int height = qRound(pane().document()->size().height()) + 20;
        for (int more = -6; more <= 6; ++more) {
            m_test->window.resize(820, height + more);
            QVERIFY2(m_test->settle(), qPrintable(QString::number(height + more)));
        }
    }

    void place_staysThroughNewWidths()
    {
        m_test->show(longText(), QStringLiteral("topic-7"));
        for (const int width : {400, 1200, 560, 820}) {
            m_test->window.resize(width, 600);
            QTRY_VERIFY(pane().typeset()->isSetFor(pane().viewport()->width()));
            m_test->settle();
            QCOMPARE(m_test->topLine(), QStringLiteral("Topic 7"));
        }
    }

    void place_inATable_staysThroughNewWidths()
    {
        m_test->show(longTable(), QStringLiteral("尾"));
        QTRY_COMPARE(m_test->topLine(), QStringLiteral("尾"));
        pane().verticalScrollBar()->setValue(m_test->top() / 2);
        m_test->settle();
        const Pane::Place place = pane().place();
        QVERIFY(qAbs(place.offset) < pane().viewport()->height());
        pane().resize(500, 600);
        QTRY_VERIFY(pane().typeset()->isSetFor(pane().viewport()->width()));
        QTRY_VERIFY(pane().typeset()->isNear(place.position));
        m_test->settle();
        const QTextCursor cursor = pane().cursorForPosition({4, 4});
        QVERIFY(qAbs(cursor.position() - place.position) < 100);
    }

    void place_staysThroughTextSizesAndStyles()
    {
        m_test->show(longText(), QStringLiteral("topic-7"));
        for (const qreal scale : {1.6, 0.8, 1.0}) {
            pane().setTextScale(scale);
            m_test->settle();
            QCOMPARE(m_test->topLine(), QStringLiteral("Topic 7"));
        }
        pane().setStyle(PageStyle::dark());
        m_test->settle();
        QCOMPARE(m_test->topLine(), QStringLiteral("Topic 7"));
        pane().setLineWidth(24);
        m_test->settle();
        QCOMPARE(m_test->topLine(), QStringLiteral("Topic 7"));
    }

    void place_staysWhenAPictureAboveItComes()
    {
        m_test->files.write(QStringLiteral("late.png"), pictureFile(600, 900));
        m_test->store.setLoading(PictureStore::Loading::WhenClicked);
        m_test->show("# 一\n\n![图](late.png)\n\n" + longText(), QStringLiteral("topic-7"));
        const int before = m_test->top();
        QSignalSpy relaid(pane().typeset(), &TypesetDocument::relaidOut);
        m_test->store.request(QStringLiteral("late.png"), 0, PictureStore::Priority::InView, true);
        m_test->store.request(pane().typeset()->pictureAddress(0), 0, PictureStore::Priority::InView, true);
        QTRY_VERIFY(!relaid.isEmpty());
        m_test->settle();
        QCOMPARE(m_test->topLine(), QStringLiteral("Topic 7"));
        QTRY_VERIFY(m_test->top() > before + 300);
        QCOMPARE(m_test->topLine(), QStringLiteral("Topic 7"));
    }

    void pictureInACell_isFoundWhereItIsDrawn()
    {
        m_test->files.write(QStringLiteral("small.png"), pictureFile(60, 40));
        m_test->show("一\n\n二\n\n三\n\n| 甲 |\n|---|\n| 乙 |\n| ![图](small.png) |");
        QTRY_COMPARE(pane().typeset()->pictureRect(0).size(), QSizeF(60, 40));
        const QRectF rect = pane().typeset()->pictureRect(0);
        QTextCursor cursor(pane().document());
        cursor.setPosition(pane().typeset()->picturePosition(0));
        QVERIFY(QRectF(pane().cursorRect(cursor)).translated(0, m_test->top()).intersects(rect.adjusted(-2, 0, 0, 0)));
        QCOMPARE(pane().typeset()->spotAt(rect.center()).picture, 0);
    }

    void failedPicture_isACard_whoseAddressCanBeCopied()
    {
        m_test->store.setOffline(true);
        m_test->show("# 备案\n\n![甲](http://127.0.0.1:9/a.png)\n");
        const QString address = pane().typeset()->pictureAddress(0);
        QTRY_COMPARE(m_test->store.picture(address).state, Picture::State::Failed);
        m_test->settle();
        using Action = TypesetDocument::Spot::Action;
        const QRectF card = pane().typeset()->pictureRect(0);
        QMap<Action, QPointF> actions;
        for (qreal x = card.left() + 2; x < card.right(); x += 4)
            actions.insert(pane().typeset()->spotAt({x, card.center().y()}).action, {x, card.center().y()});
        QCOMPARE(actions.keys(), (QList{Action::None, Action::Retry, Action::OpenInBrowser, Action::CopyAddress}));
        QTest::mouseClick(pane().viewport(), Qt::LeftButton, Qt::NoModifier,
                          actions[Action::CopyAddress].toPoint() - QPoint(0, m_test->top()));
        QCOMPARE(QGuiApplication::clipboard()->text(), address);
    }

    void picturesThatFail_areEachAskedForOnce()
    {
        PictureServer server;
        server.serveRest([](const PictureServer::Request &) { return PictureServer::Reply{.status = 403}; });
        QByteArray text = "# 备案\n\n";
        for (int i = 0; i < 120; ++i)
            text += "步骤\n\n![](" + server.address("/" + QByteArray::number(i)).toUtf8() + ")\n\n";
        m_test->show(text);
        const auto failed = [this] {
            int count = 0;
            for (int i = 0; i < pane().typeset()->pictureCount(); ++i)
                count += m_test->store.picture(pane().typeset()->pictureAddress(i)).state == Picture::State::Failed;
            return count;
        };
        QTRY_COMPARE(failed(), 120);
        QCOMPARE(server.requestCount(), 120);
    }

    void movingPicture_plays_untilItIsPaused_byItsSignOrBySpace()
    {
        m_test->files.write(QStringLiteral("moving.gif"), movingFile());
        m_test->show("# 备案\n\n![动](moving.gif)\n\n" + longText());
        using Action = TypesetDocument::Spot::Action;
        const auto action = [this] { return pane().typeset()->spotAt(signOf(0)).action; };
        QTRY_COMPARE(action(), Action::Pause);
        const QPoint sign = signOf(0).toPoint() - QPoint(0, m_test->top());
        QTest::mouseClick(pane().viewport(), Qt::LeftButton, Qt::NoModifier, sign);
        QCOMPARE(action(), Action::Play);
        QVERIFY(!m_test->window.findChild<PictureViewer *>());
        QTRY_VERIFY(pane().hasFocus());
        QTest::keyClick(&pane(), Qt::Key_Tab);
        QTest::keyClick(&pane(), Qt::Key_Space);
        QCOMPARE(action(), Action::Pause);
        QTest::keyClick(&pane(), Qt::Key_Space);
        QCOMPARE(action(), Action::Play);
    }

    void movingPicture_standsStill_whereMotionIsNotWanted()
    {
        m_test->files.write(QStringLiteral("moving.gif"), movingFile());
        PageStyle still = PageStyle::light();
        still.isStill = true;
        pane().setStyle(still);
        m_test->show("# 备案\n\n![动](moving.gif)\n");
        using Action = TypesetDocument::Spot::Action;
        QTRY_COMPARE(pane().typeset()->spotAt(signOf(0)).action, Action::Play);
    }

    void movingPictureOutOfView_playsNoMore()
    {
        m_test->files.write(QStringLiteral("moving.gif"), movingFile());
        m_test->show("# 备案\n\n![动](moving.gif)\n\n" + longText());
        const auto &movies = *pane().findChild<PaneMovies *>();
        const QString address = pane().typeset()->pictureAddress(0);
        QTRY_VERIFY(movies.isPlaying(address));
        pane().showAnchor(QStringLiteral("topic-7"));
        QTRY_VERIFY(!movies.isMoving(address));
        pane().showAnchor({});
        QTRY_VERIFY(movies.isPlaying(address));
    }

    void picturesScrolledOutOfView_leaveMemory_andComeBack()
    {
        PictureLimits limits;
        limits.memoryBytes = 9'000'000; // four or five of these pictures
        TestPane test(limits);
        QByteArray text = "# 备案\n\n";
        for (int i = 0; i < 24; ++i) {
            test.files.write(QStringLiteral("%1.png").arg(i), pictureFile(700, 700));
            text += "第" + QByteArray::number(i) + "步。\n\n![](" + QByteArray::number(i) + ".png)\n\n";
        }
        test.show(text);
        const TypesetDocument &document = *test.pane->typeset();
        const auto image = [&](int picture) {
            return test.store.image(document.pictureAddress(picture), qCeil(document.pictureWidth(picture)));
        };
        for (const int picture : {0, 5, 10, 15, 20, 23, 0}) {
            test.pane->setPlace({document.picturePosition(picture), 0});
            QTRY_COMPARE(image(picture).width(), 700);
            qint64 held = 0;
            for (int i = 0; i < document.pictureCount(); ++i)
                held += image(i).sizeInBytes();
            QCOMPARE_LE(held, limits.memoryBytes);
        }
    }

    void newVersionOfThePage_keepsTheReaderUnderTheSameHeading()
    {
        m_test->show(longText(), QStringLiteral("topic-7"));
        pane().replacePage(m_test->page("先读一段新的话。\n\n再读一段。\n\n" + longText()));
        m_test->settle();
        QCOMPARE(m_test->topLine(), QStringLiteral("Topic 7"));
        pane().replacePage(m_test->page("# 短\n\n只剩一行"));
        QVERIFY(m_test->settle());
        QCOMPARE(pane().document()->lastBlock().text(), QStringLiteral("只剩一行"));
    }

    void newStyle_coloursThePageAnew()
    {
        m_test->show("正文");
        pane().setStyle(PageStyle::dark());
        QCOMPARE(pane().typeset()->style().page, PageStyle::dark().page);
        QCOMPARE(pane().palette().color(QPalette::Base), PageStyle::dark().page);
        const QImage shown = pane().viewport()->grab().toImage();
        QCOMPARE(shown.pixelColor(shown.width() - 2, shown.height() - 2), PageStyle::dark().page);
    }

    void searchedWords_areMarkedAndStoodAtOneByOne()
    {
        m_test->show("云备案\n\n备案号\n\n" + longText() + "\n\n备案完\n");
        pane().markWords({QStringLiteral("备案")});
        QCOMPARE(markedTexts().first(2), (QStringList{QStringLiteral("备案"), QStringLiteral("备案")}));
        QVERIFY(pane().showNextMark());
        QVERIFY(pane().showPreviousMark());
        QVERIFY(m_test->top() > pane().viewport()->height());
        QCOMPARE(markedTexts(), QStringList{QStringLiteral("备案")});
        pane().markWords({});
        QVERIFY(pane().extraSelections().isEmpty());
        QVERIFY(!pane().showNextMark());
    }

    void link_isToldOfAndNotFollowed()
    {
        m_test->show("[去别处](other/page.md#x)\n\n[网站](https://example.org/a)");
        const QString shown = pane().toPlainText();
        QSignalSpy clicked(&pane(), &Pane::linkClicked);
        click(QStringLiteral("去别处"), Qt::LeftButton, Qt::ControlModifier);
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked.first()[0].toString(), QStringLiteral("other/page.md#x"));
        QCOMPARE(clicked.first()[1].value<Qt::KeyboardModifiers>(), Qt::ControlModifier);
        click(QStringLiteral("网站"), Qt::MiddleButton, Qt::NoModifier);
        QCOMPARE(clicked.size(), 2);
        QCOMPARE(clicked.last()[0].toString(), QStringLiteral("https://example.org/a"));
        QCOMPARE(clicked.last()[2].value<Qt::MouseButton>(), Qt::MiddleButton);
        m_test->settle();
        QCOMPARE(pane().toPlainText(), shown);
        QVERIFY(pane().source().isEmpty());
    }

    void aClickOnALink_leavesNoFrameAroundIt()
    {
        m_test->show("[去别处](other/page.md#x)");
        QTRY_VERIFY(pane().hasFocus());
        for (const Qt::KeyboardModifiers modifiers : {Qt::NoModifier, Qt::ControlModifier}) {
            click(QStringLiteral("去别处"), Qt::LeftButton, modifiers);
            QVERIFY(!pane().textCursor().hasSelection());
        }
    }

    void tab_goesFromLinkToLink_andEnterFollows()
    {
        m_test->show("[一](1.md)\n\n字\n\n[二](2.md)");
        QTRY_VERIFY(pane().hasFocus());
        QSignalSpy clicked(&pane(), &Pane::linkClicked);
        QTest::keyClick(&pane(), Qt::Key_Tab);
        QCOMPARE(pane().selectedText(), QStringLiteral("一"));
        QTest::keyClick(&pane(), Qt::Key_Return);
        QTest::keyClick(&pane(), Qt::Key_Tab);
        QTest::keyClick(&pane(), Qt::Key_Enter, Qt::ShiftModifier);
        QCOMPARE(clicked.size(), 2);
        QCOMPARE(clicked[0][0].toString(), QStringLiteral("1.md"));
        QCOMPARE(clicked[1][0].toString(), QStringLiteral("2.md"));
        QTest::keyClick(&pane(), Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(pane().selectedText(), QStringLiteral("一"));
    }

    void codeUnderThePointer_hasAButtonThatCopiesIt()
    {
        m_test->show("前\n\n```\na = 1\n  b\n```\n\n后");
        auto *button = pane().viewport()->findChild<IconButton *>();
        QVERIFY(button && !button->isVisible());
        point(QStringLiteral("a = 1"));
        QVERIFY(button->isVisible());
        QVERIFY(pane().viewport()->rect().contains(button->geometry()));
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("a = 1\n  b"));
        point(QStringLiteral("后"));
        QVERIFY(!button->isVisible());
    }

    void copiedText_isWhatIsShown_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QString>("copied");
        QTest::newRow("paragraphs") << QByteArray("一\n\n**二**三") << QStringLiteral("一\n二三");
        QTest::newRow("picture") << QByteArray("前![图](data:image/png;base64,") + pictureFile(9, 9).toBase64() + ")后"
                                 << QStringLiteral("前后");
        QTest::newRow("list") << QByteArray("1. 一\n2. 二\n\n段\n\n- 三") << QStringLiteral("1. 一\n2. 二\n段\n• 三");
        QTest::newRow("tasks") << QByteArray("- [x] 一\n- [ ] 二") << QStringLiteral("[x] 一\n[ ] 二");
        QTest::newRow("code") << QByteArray("```\na = 1\n  b\n```") << QStringLiteral("a = 1\n  b");
        QTest::newRow("table") << QByteArray("| 一 | 二 |\n| --- | --- |\n| 三 | 四 |")
                               << QStringLiteral("一\t二\n三\t四");
        QTest::newRow("text after a table")
            << QByteArray("| 一 |\n| --- |\n| 二 |\n\n后") << QStringLiteral("一\n二\n后");
    }

    void copiedText_isWhatIsShown()
    {
        QFETCH(QByteArray, markdown);
        m_test->show(markdown);
        pane().selectAll();
        pane().copy();
        const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
        QTEST(copied->text(), "copied");
        for (const QChar oddity : {QChar(QChar::ObjectReplacementCharacter), QChar(QChar::ParagraphSeparator),
                                   QChar(QChar::LineSeparator), QChar(0x200b)})
            QVERIFY(!copied->text().contains(oddity) && !copied->html().contains(oddity));
    }

    void copiedMarkdown_keepsTheForms_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::newRow("headings and paragraphs") << QByteArray("## 一\n\n二\n\n三");
        QTest::newRow("words") << QByteArray("**一**二*三*，`a*b`");
        QTest::newRow("signs are no forms") << QByteArray("a\\*b\\*c");
        QTest::newRow("link") << QByteArray("见[这里](<https://a.example/b>)。");
        QTest::newRow("lists") << QByteArray("1. 一\n2. 二\n   - 三\n   - 四\n3. 五\n\n段");
        QTest::newRow("tasks") << QByteArray("- [x] 一\n- [ ] 二");
        QTest::newRow("code") << QByteArray("```\na_b = 1\n  c\n```");
        QTest::newRow("code in an item") << QByteArray(
            "1. 一\n\n   ```\n   a\n     b\n   ```\n\n2. 二\n   - 三\n\n      ```\n"
            "      c\n      ```\n\n段");
        QTest::newRow("very long code") << "```\n" + QByteArray("a_b = 1\n").repeated(5000) + "c\n```\n\n后";
        QTest::newRow("table") << QByteArray("前\n\n| 一 | 二 |\n|---|---|\n| 三 | 四 |\n\n后");
    }

    void copiedMarkdown_keepsTheForms()
    {
        QFETCH(QByteArray, markdown);
        m_test->show(markdown);
        pane().selectAll();
        QVERIFY(pane().copySelectedMarkdown());
        QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromUtf8(markdown));
    }

    void copiedMarkdown_isNoneWhereNothingIsSelected()
    {
        m_test->show("一");
        QVERIFY(!pane().copySelectedMarkdown());
    }

private:
    // As if the view had just taken the document, however far it is laid out by now.
    void layOutAnew() const { pane().document()->setTextWidth(pane().document()->textWidth()); }
    // Where the sign of a moving picture stands.
    QPointF signOf(int picture) const { return pane().typeset()->pictureRect(picture).bottomLeft() + QPointF(20, -20); }
    static QByteArray longTable()
    {
        QByteArray page = "# 头\n\n| 甲 | 乙 | 丙 |\n| --- | --- | --- |\n";
        for (int i = 0; i < 2500; ++i)
            page += "| `Invalid` | [说明](https://example.com/a) | 值" + QByteArray::number(i) + " |\n";
        return page + "\n## 尾\n\n最后";
    }

    Pane &pane() const { return *m_test->pane; }

    QStringList markedTexts() const
    {
        QStringList texts;
        const auto marks = pane().extraSelections();
        for (const QTextEdit::ExtraSelection &mark : marks)
            texts.append(mark.cursor.selectedText());
        return texts;
    }

    void point(const QString &text) const
    {
        QTextCursor cursor = pane().document()->find(text);
        cursor.setPosition(cursor.selectionStart());
        const QPointF at = pane().cursorRect(cursor).center() + QPoint(5, 0);
        QMouseEvent move(QEvent::MouseMove, at, pane().viewport()->mapToGlobal(at), Qt::NoButton, Qt::NoButton,
                         Qt::NoModifier);
        QCoreApplication::sendEvent(pane().viewport(), &move);
    }

    void click(const QString &text, Qt::MouseButton button, Qt::KeyboardModifiers modifiers) const
    {
        QTextCursor cursor = pane().document()->find(text);
        cursor.setPosition(cursor.selectionStart());
        QTest::mouseClick(pane().viewport(), button, modifiers, pane().cursorRect(cursor).center() + QPoint(5, 0));
    }

    std::unique_ptr<TestPane> m_test;
};

QTEST_MAIN(PaneTest)
#include "pane_test.moc"
