#include "paper/typeset.h"
#include "reader/testpane.h"

#include <QAbstractTextDocumentLayout>
#include <QSignalSpy>

using namespace Wenda;

class PanePlaceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<TestPane>();
        m_test->store.setLoading(PictureStore::Loading::WhenClicked);
        m_test->files.write(QStringLiteral("late.png"), pictureFile(600, 900));
    }
    void cleanup() { m_test.reset(); }

    void lineInATableOrABox_staysWhenAPictureAboveItComes_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addRow("table") << table(100);
        QByteArray box;
        for (int i = 0; i < 100; ++i)
            box += "> 第" + QByteArray::number(i) + "行\n>\n";
        QTest::addRow("box") << box;
    }
    void lineInATableOrABox_staysWhenAPictureAboveItComes()
    {
        QFETCH(QByteArray, text);
        m_test->show("# 一\n\n![图](late.png)\n\n" + text);
        scrollTo(1500);
        const QString line = m_test->topLine();
        const int before = m_test->top();
        bringPicture(0);
        QTRY_VERIFY(m_test->top() > before + 300);
        QCOMPARE(m_test->topLine(), line);
    }

    void pictureInVeryManyPlaces_getsItsRoomInEach_andTheLineStays()
    {
        QByteArray text;
        for (int i = 0; i < 300; ++i)
            text += "第" + QByteArray::number(i) + "步\n\n![图](late.png)\n\n";
        m_test->show(text);
        const auto apart = [this](int i) {
            return pane().typeset()->pictureRect(i + 1).top() - pane().typeset()->pictureRect(i).top();
        };
        QVERIFY(apart(298) > 0); // all is laid out
        scrollTo(9000);
        const QString line = m_test->topLine();
        bringPicture(0);
        QTRY_VERIFY(apart(0) > 900 && apart(298) > 900);
        m_test->settle();
        QCOMPARE(m_test->topLine(), line);
        for (int i = 0; i < 299; ++i)
            QCOMPARE(apart(i), apart(0));
    }

    void wordInATable_isScrolledTo()
    {
        m_test->show(longText() + table(100));
        pane().markWords({QStringLiteral("第77行")});
        QVERIFY(pane().showNextMark());
        m_test->settle();
        const QRect cursor = pane().cursorRect(pane().document()->find(QStringLiteral("第77行")));
        QVERIFY2(pane().viewport()->rect().contains(cursor), qPrintable(QString::number(cursor.y())));
    }

    void pictureInATable_isClickedWhereItStands()
    {
        m_test->files.write(QStringLiteral("a.png"), pictureFile(90, 40));
        m_test->show("# 一\n\n" + table(10) + "| 图 | ![](a.png) |\n");
        bringPicture(0);
        QTRY_COMPARE(pane().typeset()->pictureRect(0).size(), QSizeF(90, 40));
        const QRectF rect = pane().typeset()->pictureRect(0);
        const QPoint middle = rect.center().toPoint() - QPoint(0, m_test->top());
        QTRY_COMPARE(pane().viewport()->grab().toImage().pixelColor(middle), QColor(Qt::darkCyan));
        QCOMPARE(pane().typeset()->spotAt(rect.center()).picture, 0);
    }

    // Qt's own answer for a place between two paragraphs is the page's end while that is not laid out yet.
    void placeBetweenTwoParagraphs_isNotTheEndOfALongPage()
    {
        QByteArray text = longText();
        while (text.size() < 150'000)
            text += "第几步：提交资料后，会在一到二十个工作日内收到短信。\n\n";
        pane().showPage(m_test->page(text), m_test->files.path(), {}, {});
        for (int y = 1000; y < 1100; ++y) {
            pane().verticalScrollBar()->setValue(y);
            QVERIFY2(pane().place().position < 2000, qPrintable(QString::number(y)));
        }
    }

private:
    Pane &pane() const { return *m_test->pane; }

    static QByteArray table(int rows)
    {
        QByteArray text = "| 甲 | 乙 |\n| --- | --- |\n";
        for (int i = 0; i < rows; ++i)
            text += "| " + QByteArray::number(i) + " | 第" + QByteArray::number(i) + "行 |\n";
        return text;
    }

    void scrollTo(int y) const
    {
        pane().verticalScrollBar()->setValue(y);
        m_test->settle();
    }

    void bringPicture(int picture) const
    {
        m_test->store.request(pane().typeset()->pictureAddress(picture), 0, PictureStore::Priority::InView, true);
    }

    std::unique_ptr<TestPane> m_test;
};

QTEST_MAIN(PanePlaceTest)
#include "paneplace_test.moc"
