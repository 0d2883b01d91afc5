#include "window/hitlist.h"
#include "window/hitlistmodel.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Wenda;

namespace {

Hit hit(const QString &id)
{
    Hit made;
    made.id = id;
    made.heading = id;
    return made;
}

// What a list of three hits says to what is done to it: "chosen two".
class Told final
{
public:
    Told()
    {
        Results results;
        results.hits = {hit("one"), hit("two"), hit("three")};
        results.total = 3;
        model.setResults(results);
        list.setModel(&model);
        list.resize(300, 400);
        QObject::connect(&list, &HitList::chosen, &list, [this](const Hit &each) { said << "chosen " + each.id; });
        QObject::connect(&list, &HitList::tabWanted, &list, [this](const Hit &each) { said << "tab " + each.id; });
        QObject::connect(&list, &HitList::dragged, &list, [this](const Hit &each) { said << "dragged " + each.id; });
        list.show();
    }

    QPoint row(int row) const { return list.visualRect(model.index(row)).center(); }
    QWidget *viewport() const { return list.viewport(); }

    void move(const QPoint &to)
    {
        QMouseEvent event(QEvent::MouseMove, to, list.viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(list.viewport(), &event);
    }

    HitListModel model;
    HitList list;
    QStringList said;
};

} // namespace

class HitListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClick_chooses()
    {
        Told told;
        QTest::mouseClick(told.viewport(), Qt::LeftButton, {}, told.row(1));
        QCOMPARE(told.said, QStringList{"chosen two"});
    }

    void middleAndControlClicks_askForATab_andLeaveTheRow()
    {
        Told told;
        QTest::mouseClick(told.viewport(), Qt::MiddleButton, {}, told.row(1));
        QTest::mouseClick(told.viewport(), Qt::LeftButton, Qt::ControlModifier, told.row(2));
        QCOMPARE(told.said, (QStringList{"tab two", "tab three"}));
        QVERIFY(!told.list.currentIndex().isValid());
    }

    void enter_choosesTheCurrentRow()
    {
        Told told;
        QTest::keyClick(&told.list, Qt::Key_Return);
        told.list.setCurrentIndex(told.model.index(2));
        QTest::keyClick(&told.list, Qt::Key_Return);
        QCOMPARE(told.said, QStringList{"chosen three"});
    }

    void aRowThatIsTakenAlong_isDraggedOnce_andNotChosen()
    {
        Told told;
        const QPoint from = told.row(0);
        QTest::mousePress(told.viewport(), Qt::LeftButton, {}, from);
        told.move(from + QPoint(1, 0)); // a hand that trembles
        QCOMPARE(told.said, QStringList());
        told.move(from + QPoint(QApplication::startDragDistance(), 0));
        told.move(told.row(2));
        QTest::mouseRelease(told.viewport(), Qt::LeftButton, {}, told.row(2));
        QCOMPARE(told.said, QStringList{"dragged one"});
    }
};

QTEST_MAIN(HitListTest)
#include "hitlist_test.moc"
