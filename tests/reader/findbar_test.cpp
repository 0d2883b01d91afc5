#include "reader/findbar.h"

#include "reader/testpane.h"

#include <QAbstractButton>
#include <QLineEdit>

using namespace Wenda;

class FindBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<TestPane>();
        m_test->show("备案一\n\n备案二\n\n" + longText() + "\n\n备案完，[详见](more.md)。");
        QTRY_VERIFY(pane().hasFocus());
    }

    void cleanup() { m_test.reset(); }

    void bar_opensWithTheFieldInFocus_andCountsAsOneTypes()
    {
        pane().openFindBar();
        QVERIFY(bar().isVisible());
        QVERIFY(field().hasFocus());
        QVERIFY(count().isEmpty());
        QTest::keyClicks(&field(), QStringLiteral("Topic"));
        QCOMPARE(count(), QStringLiteral("1 of 12"));
        QTest::keyClicks(&field(), QStringLiteral(" 1"));
        QCOMPARE(count(), QStringLiteral("1 of 4"));
        QTest::keyClicks(&field(), QStringLiteral("23"));
        QCOMPARE(count(), QStringLiteral("Not found"));
        QVERIFY(pane().extraSelections().isEmpty());
        field().clear();
        QVERIFY(count().isEmpty());
    }

    void found_isScrolledTo()
    {
        pane().openFindBar();
        field().setText(QStringLiteral("Topic 9"));
        QVERIFY(m_test->top() > pane().viewport()->height());
        QCOMPARE(pane().extraSelections().size(), 1);
    }

    void enterGoesOn_andAroundTheEnd_shiftEnterBack()
    {
        pane().openFindBar();
        field().setText(QStringLiteral("备案"));
        QCOMPARE(count(), QStringLiteral("1 of 4"));
        for (const int current : {2, 3, 4}) {
            QTest::keyClick(&field(), Qt::Key_Return);
            QCOMPARE(count(), QStringLiteral("%1 of 4").arg(current));
        }
        QTest::keyClick(&field(), Qt::Key_F3);
        QCOMPARE(count(), QStringLiteral("1 of 4, from the top"));
        QCOMPARE(m_test->topLine(), QStringLiteral("备案一"));
        QTest::keyClick(&field(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(count(), QStringLiteral("4 of 4, from the end"));
        QTest::keyClick(&field(), Qt::Key_F3, Qt::ShiftModifier);
        QCOMPARE(count(), QStringLiteral("3 of 4"));
    }

    void theLongestCount_isWhole()
    {
        pane().openFindBar();
        field().setText(QStringLiteral("第"));
        QTest::keyClick(&field(), Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(count(), QStringLiteral("240 of 240, from the end"));
        m_test->settle();
        const QLabel *label = bar().findChild<QLabel *>();
        QVERIFY(label->width() >= label->sizeHint().width());
    }

    void onlyOneMatch_leavesNothingToStepTo()
    {
        pane().openFindBar();
        field().setText(QStringLiteral("Topic 9"));
        const auto buttons = bar().findChildren<QAbstractButton *>();
        const auto enabled = std::ranges::count_if(buttons, [](auto *button) { return button->isEnabled(); });
        QCOMPARE(enabled, 1); // close
    }

    void selectedText_isSought()
    {
        QTextCursor cursor = pane().document()->find(QStringLiteral("备案二"));
        pane().setTextCursor(cursor);
        pane().openFindBar();
        QCOMPARE(field().text(), QStringLiteral("备案二"));
        QCOMPARE(count(), QStringLiteral("1 of 1"));
    }

    void escape_givesFocusBack_andTheSearchsMarks()
    {
        pane().markWords({QStringLiteral("备案")});
        const auto marks = pane().extraSelections().size();
        pane().openFindBar();
        field().setText(QStringLiteral("备案一"));
        QCOMPARE(pane().extraSelections().size(), 1);
        const int top = m_test->top();
        QTest::keyClick(&field(), Qt::Key_Escape);
        m_test->settle();
        QVERIFY(!bar().isVisible());
        QVERIFY(pane().hasFocus());
        QCOMPARE(m_test->top(), top);
        QVERIFY(!pane().textCursor().hasSelection());
        QCOMPARE(pane().extraSelections().size(), marks);
    }

    void typing_neverReachesThePageBehind()
    {
        pane().openFindBar();
        field().setText(QStringLiteral("备案"));
        const int top = m_test->top();
        QTest::keyClick(&field(), Qt::Key_Space);
        QTest::keyClick(&field(), Qt::Key_Down);
        QTest::keyClick(&field(), Qt::Key_End);
        QCOMPARE(m_test->top(), top);
    }

private:
    Pane &pane() const { return *m_test->pane; }
    FindBar &bar() const { return *pane().findChild<FindBar *>(); }
    QLineEdit &field() const { return *bar().findChild<QLineEdit *>(); }
    QString count() const { return bar().findChild<QLabel *>()->text(); }

    std::unique_ptr<TestPane> m_test;
};

QTEST_MAIN(FindBarTest)
#include "findbar_test.moc"
