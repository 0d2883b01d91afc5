#include "window/hitdelegate.h"
#include "window/hitlistmodel.h"
#include "window/hittreemodel.h"
#include "window/resultspanel.h"

#include <QAbstractItemModelTester>
#include <QListView>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QToolButton>

using namespace Wenda;

namespace {

Hit hit(const QString &id, const QString &heading, const QStringList &trail,
        Hit::Reason reason = Hit::Reason::HeadingContains)
{
    Hit made;
    made.id = id;
    made.heading = heading;
    made.trail = trail;
    made.reason = reason;
    return made;
}

Results results(const QString &query, const QList<Hit> &hits, qsizetype total)
{
    Results made;
    made.query = query;
    made.hits = hits;
    made.total = total;
    return made;
}

QString picture(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QString text;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        text += QString(depth * 2, u' ') + index.data().toString();
        if (const QString id = index.data(HitListModel::TopicIdRole).toString(); !id.isEmpty())
            text += " = " + id;
        text += '\n' + picture(model, index, depth + 1);
    }
    return text;
}

int rowHeight(HitListModel &model, int row)
{
    QListView view;
    view.setModel(&model);
    const HitDelegate delegate;
    QStyleOptionViewItem option;
    option.widget = &view;
    option.font = view.font();
    return delegate.sizeHint(option, model.index(row)).height();
}

} // namespace

class HitModelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void list_showsHitsInTheirOrder()
    {
        HitListModel model;
        QAbstractItemModelTester tester(&model);
        model.setResults(results("a", {hit("x.md#1", "One", {"X"}), hit("y.md", "Two", {})}, 2));
        QCOMPARE(picture(model), "One = x.md#1\nTwo = y.md\n");
    }

    void moreHits_leaveTheListWhereItIs()
    {
        QList<Hit> hits;
        for (int i = 0; i < 100; ++i)
            hits.append(hit(QString::number(i), "A heading", {"A trail"}));
        ResultsPanel panel;
        panel.resize(300, 400);
        panel.show();
        panel.setResults(results("a", hits.mid(0, 50), 100));
        auto *list = qobject_cast<QListView *>(panel.view());
        const auto isInView = [&] {
            return list->viewport()->rect().contains(list->visualRect(list->currentIndex()).center());
        };
        QTRY_VERIFY(list->visualRect(list->model()->index(49, 0)).isValid());
        panel.walk(49);
        QVERIFY(isInView());
        panel.setResults(results("a", hits, 100));
        QTRY_VERIFY(list->visualRect(list->model()->index(50, 0)).isValid());
        QVERIFY(isInView());
        panel.walk(50);
        QTRY_VERIFY(list->visualRect(list->model()->index(99, 0)).isValid());
    }

    void list_asksForMoreAtItsEnd_onceForEachLength()
    {
        HitListModel model;
        QSignalSpy wanted(&model, &HitListModel::moreWanted);
        const QList<Hit> first{hit("x.md#1", "One", {}), hit("x.md#2", "Two", {})};
        model.setResults(results("a", first, 3));
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QCOMPARE(wanted.size(), 1);
        QVERIFY(wanted.first().first().toInt() >= 3);
        QVERIFY(!model.canFetchMore({}));

        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
        model.setResults(results("a", first + QList{hit("x.md#3", "Three", {})}, 3));
        QCOMPARE(reset.size(), 0);
        QCOMPARE(inserted.size(), 1);
        QVERIFY(!model.canFetchMore({}));
    }

    void manyHits_becomeRowsAFewAtATime()
    {
        QList<Hit> hits;
        for (int i = 0; i < 400; ++i)
            hits.append(hit(QString::number(i), "A heading", {}));
        HitListModel model;
        QSignalSpy wanted(&model, &HitListModel::moreWanted);
        model.setResults(results("a", hits, 1000));
        int rows = model.rowCount();
        while (wanted.isEmpty() && model.canFetchMore({})) {
            model.fetchMore({});
            QVERIFY(model.rowCount() - std::exchange(rows, model.rowCount()) <= 50);
        }
        QCOMPARE(rows, 400);
        QCOMPARE(wanted.size(), 1);
    }

    void anotherQuery_replacesTheListWhole()
    {
        HitListModel model;
        model.setResults(results("a", {hit("x.md#1", "One", {})}, 1));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setResults(results("ab", {hit("x.md#1", "One", {}), hit("x.md#2", "Two", {})}, 2));
        QCOMPARE(reset.size(), 1);
    }

    void reason_isSaidOnlyWhereItIsNotPlain_data()
    {
        QTest::addColumn<int>("reason");
        QTest::addColumn<QString>("reading");
        QTest::addColumn<QString>("said");
        QTest::newRow("heading") << int(Hit::Reason::HeadingExact) << ""
                                 << "";
        QTest::newRow("phrase") << int(Hit::Reason::Phrase) << ""
                                << "";
        QTest::newRow("pinyin") << int(Hit::Reason::Pinyin) << ""
                                << "Pinyin";
        QTest::newRow("initials") << int(Hit::Reason::Initials) << ""
                                  << "Initials";
        QTest::newRow("slip") << int(Hit::Reason::Spelling) << "备案"
                              << "Similar: 备按 → 备案";
    }

    void reason_isSaidOnlyWhereItIsNotPlain()
    {
        QFETCH(int, reason);
        QFETCH(QString, reading);
        QFETCH(QString, said);
        Hit found = hit("x.md", "X", {}, Hit::Reason(reason));
        found.reading = reading;
        found.typed = QStringLiteral("备按");
        QCOMPARE(HitListModel::reasonText(found), said);
    }

    void reason_hasItsLine_alsoWhereThereIsNoTrail()
    {
        HitListModel model;
        model.setResults(results("a",
                                 {hit("x.md#1", "One", {"Page"}, Hit::Reason::Pinyin),
                                  hit("x.md", "Page", {}, Hit::Reason::Pinyin), hit("y.md", "Page", {})},
                                 3));
        QCOMPARE(rowHeight(model, 1), rowHeight(model, 0));
        QVERIFY(rowHeight(model, 2) < rowHeight(model, 1));
    }

    void theSameQuestionElsewhere_isCountedUnderIt()
    {
        HitListModel model;
        Hit folded = hit("x.md#1", "One", {"Page"});
        const Hit single = folded;
        folded.also = QStringList{"y.md#1", "z.md#1"};
        QCOMPARE(HitListModel::alsoText(single), QString());
        QCOMPARE(HitListModel::alsoText(folded), "The same in 2 other place(s)");
        model.setResults(results("a", {folded, single}, 2));
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), "One. Page. The same in 2 other place(s)");
        QVERIFY(rowHeight(model, 0) > rowHeight(model, 1));
    }

    void hit_isReadOutWithItsTrailReasonAndPassage()
    {
        HitListModel model;
        Hit found = hit("x.md#1", "One", {"Folder", "Page"}, Hit::Reason::Pinyin);
        found.passage = "text around";
        model.setResults(results("a", {found}, 1));
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), "One. Folder, Page. Pinyin. text around");
        found.heading = "How?";
        model.setResults(results("b", {found}, 1));
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(), "How? Folder, Page. Pinyin. text around");
    }

    void tree_standsTheSameHitsUnderTheirTrails()
    {
        HitTreeModel model;
        QAbstractItemModelTester tester(&model);
        model.setHits({hit("a/x.md#1", "One", {"a", "X"}), hit("b/y.md#1", "Other", {"b", "Y"}),
                       hit("a/x.md#2", "Two", {"a", "X"}), hit("a/x.md", "X", {"a"})});
        QCOMPARE(picture(model), "a\n"
                                 "  X = a/x.md\n"
                                 "    One = a/x.md#1\n"
                                 "    Two = a/x.md#2\n"
                                 "b\n"
                                 "  Y\n"
                                 "    Other = b/y.md#1\n");
        QVERIFY(!model.index(0, 0).flags().testFlag(Qt::ItemIsSelectable));
    }

    void walkedInTheTree_goesFromHitToHit_topToBottom()
    {
        ResultsPanel panel;
        panel.setResults(results("a",
                                 {hit("a/x.md#1", "One", {"a", "X"}), hit("b/y.md#1", "Other", {"b", "Y"}),
                                  hit("a/x.md#2", "Two", {"a", "X"}), hit("a/x.md", "X", {"a"})},
                                 4));
        panel.walk(1);
        panel.findChild<QTabBar *>()->setCurrentIndex(1);
        QSignalSpy chosen(&panel, &ResultsPanel::hitChosen);
        const auto now = [&] {
            panel.openCurrent();
            return chosen.last().first().value<Hit>().id;
        };
        QCOMPARE(now(), "b/y.md#1"); // the list's
        QCOMPARE(panel.currentPlace(), 3);
        panel.walk(-1);
        QCOMPARE(now(), "a/x.md#2");
        QCOMPARE(panel.currentPlace(), 2);
        panel.walk(-5);
        QCOMPARE(now(), "a/x.md");
        QCOMPARE(panel.currentPlace(), 0);
        panel.walk(1);
        panel.findChild<QTabBar *>()->setCurrentIndex(0);
        QCOMPARE(now(), "a/x.md#1");
        QCOMPARE(panel.currentPlace(), 0);
        QCOMPARE(chosen.size(), 4); // walking opens nothing
    }

    void tree_asksOnceForMoreThanTheListBeginsWith()
    {
        ResultsPanel panel;
        QSignalSpy wanted(&panel, &ResultsPanel::moreWanted);
        panel.findChild<QTabBar *>()->setCurrentIndex(1);
        for (int i = 0; i < 2; ++i)
            panel.setResults(results("a", {hit("x.md#1", "One", {}), hit("x.md#2", "Two", {})}, 3));
        QCOMPARE(wanted.size(), 1);
        panel.setResults(results("ab", {hit("x.md#1", "One", {})}, 1));
        QCOMPARE(wanted.size(), 1);
    }

    void oneClick_searchesTheOpenFolder_andAnotherAll()
    {
        ResultsPanel panel;
        QSignalSpy changed(&panel, &ResultsPanel::scopeChanged);
        QToolButton *button = nullptr;
        for (QToolButton *each : panel.findChildren<QToolButton *>()) {
            if (each->accessibleName() == "Where to search")
                button = each;
        }
        QVERIFY(button);
        QVERIFY(!button->isEnabled());
        panel.setFolder("a/b/");
        button->click();
        QCOMPARE(panel.scope(), "a/b/");
        QCOMPARE(button->text(), "b");
        button->click();
        QCOMPARE(panel.scope(), "");
        QCOMPARE(changed.size(), 2);
    }

    void tree_keepsTwoHitsOfOneName()
    {
        HitTreeModel model;
        QAbstractItemModelTester tester(&model);
        model.setHits({hit("x.md#a", "Same", {"X"}), hit("x.md#a-1", "Same", {"X"})});
        QCOMPARE(picture(model), "X\n  Same = x.md#a\n  Same = x.md#a-1\n");
    }
};

QTEST_MAIN(HitModelsTest)
#include "hitmodels_test.moc"
