#include "reader/pictureviewer.h"
#include "reader/testpane.h"

#include "paper/typeset.h"

#include <QSignalSpy>

using namespace Wenda;

class PaneStopsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tab_goesFromLinkToPictureToLink()
    {
        TestPane test;
        test.show("See [one](a.md).\n\n![A picture](p.png)\n\nSee [two](b.md).\n");
        QSignalSpy clicked(test.pane, &Pane::linkClicked);
        QTest::keyClick(test.pane, Qt::Key_Tab);
        QTest::keyClick(test.pane, Qt::Key_Return);
        QTest::keyClick(test.pane, Qt::Key_Tab);
        QTest::keyClick(test.pane, Qt::Key_Return); // the picture's: no link
        QTest::keyClick(test.pane, Qt::Key_Tab);
        QTest::keyClick(test.pane, Qt::Key_Return);
        QTest::keyClick(test.pane, Qt::Key_Backtab);
        QTest::keyClick(test.pane, Qt::Key_Backtab);
        QTest::keyClick(test.pane, Qt::Key_Return);
        QStringList targets;
        for (const auto &each : clicked)
            targets.append(each.first().toString());
        QCOMPARE(targets, QStringList({"a.md", "b.md", "a.md"}));
    }

    void enter_opensThePicture()
    {
        TestPane test;
        test.files.write(QStringLiteral("p.png"), pictureFile(40, 30));
        test.show("![A picture](p.png)\n");
        QTRY_COMPARE(test.store.picture(test.pane->typeset()->pictureAddress(0)).state, Picture::State::Ready);
        QTest::keyClick(test.pane, Qt::Key_Tab);
        QTest::keyClick(test.pane, Qt::Key_Return);
        QVERIFY(test.window.findChild<PictureViewer *>() != nullptr);
    }

    void chosenPicture_isFramed_notTinted()
    {
        TestPane test;
        test.files.write("p.png", pictureFile(200, 100));
        test.show("![A picture](p.png)\n");
        QTRY_VERIFY(test.pane->hasFocus());
        QTRY_COMPARE(test.store.picture(test.pane->typeset()->pictureAddress(0)).state, Picture::State::Ready);
        test.settle();
        QTest::keyClick(test.pane, Qt::Key_Tab);
        const QImage shown = test.pane->viewport()->grab().toImage();
        const QRectF rect = test.pane->typeset()->pictureRect(0).translated(0, -test.top());
        QCOMPARE(shown.pixelColor(rect.center().toPoint()), QColor(Qt::darkCyan));
    }

    void aLinkFarDown_isReachedInTurns()
    {
        TestPane test;
        test.show(QByteArray("many words that fill a line of a page\n\n").repeated(2500) + "See [one](a.md).\n");
        const int end = test.pane->document()->characterCount() - 2;
        test.pane->document()->setTextWidth(test.pane->document()->textWidth()); // lays it out anew
        QVERIFY(!test.pane->typeset()->isLaidOut(end));
        QTest::keyClick(test.pane, Qt::Key_Tab);
        QVERIFY(!test.pane->typeset()->isLaidOut(end));
        QTRY_COMPARE(test.pane->selectedText(), "one");
        QVERIFY(test.pane->viewport()->rect().contains(test.pane->cursorRect().center()));
        QSignalSpy clicked(test.pane, &Pane::linkClicked);
        QTest::keyClick(test.pane, Qt::Key_Return);
        QCOMPARE(clicked.value(0).value(0).toString(), "a.md");
    }

    void tabbedOnTheWay_goesOnFromThere()
    {
        TestPane test;
        test.show("[one](a.md)\n\n" + QByteArray("many words that fill a line of a page\n\n").repeated(2500) +
                  "See [two](b.md) and [three](c.md).\n");
        test.pane->document()->setTextWidth(test.pane->document()->textWidth());
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(test.pane, Qt::Key_Tab);
        QTRY_COMPARE(test.pane->selectedText(), "three");
    }

    void behindTheLastOne_tabLeavesThePane()
    {
        TestPane test;
        QWidget other(&test.window);
        other.setFocusPolicy(Qt::TabFocus);
        other.show();
        test.show("See [one](a.md).\n");
        QTest::keyClick(test.pane, Qt::Key_Tab);
        QVERIFY(test.pane->hasFocus());
        QTest::keyClick(test.pane, Qt::Key_Tab);
        QVERIFY(!test.pane->hasFocus());
    }
};

QTEST_MAIN(PaneStopsTest)
#include "panestops_test.moc"
