#include "window/searchfield.h"

#include <QDragEnterEvent>
#include <QInputMethodEvent>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace Wenda;

class SearchFieldTest : public QObject
{
    Q_OBJECT

    static void compose(QWidget &field, const QString &preedit, const QString &commit = {})
    {
        QInputMethodEvent event(preedit, {});
        event.setCommitString(commit);
        QCoreApplication::sendEvent(&field, &event);
    }

    static bool takes(SearchField &field, const QMimeData &data)
    {
        QDragEnterEvent enter({20, 10}, Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&field, &enter);
        return enter.isAccepted();
    }

private Q_SLOTS:
    void everyTypedCharacter_isTold()
    {
        SearchField field;
        QSignalSpy told(&field, &SearchField::textCommitted);
        QTest::keyClicks(&field, "ab");
        QCOMPARE(told.size(), 2);
        QCOMPARE(told.last().first().toString(), "ab");
    }

    void preedit_isNeverTold()
    {
        SearchField field;
        QSignalSpy told(&field, &SearchField::textCommitted);
        compose(field, "yu");
        compose(field, "yu ming");
        QCOMPARE(told.size(), 0);
        compose(field, {}, "域名");
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.last().first().toString(), "域名");
    }

    void composingOverASelection_clearsNothing()
    {
        SearchField field;
        field.setText("old");
        QSignalSpy told(&field, &SearchField::textCommitted);
        field.selectAll();
        compose(field, "b");
        QCOMPARE(told.size(), 0);
        compose(field, {}, "备");
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.last().first().toString(), "备");
    }

    void aDroppedText_isLookedFor_andStaysWhereItCameFrom()
    {
        QMimeData dropped;
        dropped.setText(QStringLiteral("\n  域名 protection \nA second line."));
        SearchField field;
        field.setText("old");
        QSignalSpy told(&field, &SearchField::textCommitted);
        QVERIFY(takes(field, dropped));
        QDropEvent drop(QPointF(20, 10), Qt::CopyAction | Qt::MoveAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&field, &drop);
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.last().first().toString(), QStringLiteral("域名 protection"));
        QCOMPARE(drop.dropAction(), Qt::CopyAction);
    }

    void ofWhatIsDragged_aTopicIsTaken_aFileIsNot()
    {
        QMimeData file;
        file.setUrls({QUrl::fromLocalFile(QStringLiteral("/x/picture.png"))});
        SearchField field;
        QVERIFY(!takes(field, file));
        file.setText(QStringLiteral("Second"));
        file.setData(QStringLiteral("text/markdown"), "## Second");
        QVERIFY(takes(field, file));
    }

    void abandonedComposing_tellsWhatIsLeft()
    {
        SearchField field;
        field.setText("old");
        field.selectAll();
        QSignalSpy told(&field, &SearchField::textCommitted);
        compose(field, "b");
        compose(field, {});
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.last().first().toString(), "");
    }

    void keys_walkTheListWhileTheCursorStays()
    {
        SearchField field;
        field.setText("a");
        QSignalSpy walked(&field, &SearchField::walked);
        QSignalSpy chosen(&field, &SearchField::chosen);
        QSignalSpy left(&field, &SearchField::left);
        QTest::keyClick(&field, Qt::Key_Down);
        QTest::keyClick(&field, Qt::Key_Up);
        QTest::keyClick(&field, Qt::Key_PageDown);
        QCOMPARE(walked.size(), 3);
        QCOMPARE(walked.at(0).first().toInt(), 1);
        QCOMPARE(walked.at(1).first().toInt(), -1);
        QVERIFY(walked.at(2).first().toInt() > 1);
        QTest::keyClick(&field, Qt::Key_Return);
        QCOMPARE(chosen.size(), 1);
        QTest::keyClick(&field, Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
    }

    void aFolderThatIsDropped_isNotTakenForAName()
    {
        SearchField field;
        QMimeData folder;
        folder.setUrls({QUrl::fromLocalFile("/tmp")});
        folder.setText("file:///tmp");
        QMimeData word;
        word.setText("word");
        QDragEnterEvent withFolder({5, 5}, Qt::CopyAction, &folder, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&field, &withFolder);
        QVERIFY(!withFolder.isAccepted());
        QDragEnterEvent withWord({5, 5}, Qt::CopyAction, &word, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&field, &withWord);
        QVERIFY(withWord.isAccepted());
    }

    void downInTheEmptyField_asksForRecentSearches()
    {
        SearchField field;
        QSignalSpy recent(&field, &SearchField::recentWanted);
        QTest::keyClick(&field, Qt::Key_Down);
        QCOMPARE(recent.size(), 1);
    }
};

QTEST_MAIN(SearchFieldTest)
#include "searchfield_test.moc"
