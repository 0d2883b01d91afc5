#include "library/topictreemodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Wenda;

namespace {

LibraryPtr library(const QString &root, const Folder &tree)
{
    Library made;
    made.root = root;
    made.title = root.mid(1);
    made.tree = tree;
    return std::make_shared<const Library>(made);
}

LibraryPtr manual()
{
    Folder deep{"guide/deep", "deep", {}, {{"guide/deep/c.md", 1, 1}}};
    Folder guide{"guide", "guide", {deep}, {{"guide/b.md", 1, 1}}};
    return library("/manual", {"", "manual", {guide}, {{"a.md", 1, 1}, {"bare.md", 1, 1}, {"gone.md", 1, 1}}});
}

// One branch a line, indented by depth; what was not opened is not shown.
QString picture(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    QString lines;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        const QString title = index.data().toString();
        lines += QString(depth * 2, u' ') + title + (model.canFetchMore(index) ? u" +" : u"") + u'\n';
        lines += picture(model, index, depth + 1);
    }
    return lines;
}

void openAll(QAbstractItemModel &model, const QModelIndex &parent = {})
{
    model.fetchMore(parent);
    for (int row = 0; row < model.rowCount(parent); ++row)
        openAll(model, model.index(row, 0, parent));
}

} // namespace

class TopicTreeModelTest : public QObject
{
    Q_OBJECT

    QStringList m_read;
    Outline outline(const QString &root, const QString &path)
    {
        m_read << path;
        if (path == QLatin1String("gone.md"))
            return {};
        if (path == QLatin1String("bare.md"))
            return {{"bare.md", "Bare", 0, {}}};
        return {{path, root.mid(1) + u' ' + path, 0, {"trail"}},
                {path + u"#one", "One", 2, {"trail", path}},
                {path + u"#deep", "Deep", 4, {"trail", path, "One"}},
                {path + u"#mid", "Mid", 3, {"trail", path, "One"}},
                {path + u"#two", "Two", 2, {"trail", path}}};
    }
    TopicTreeModel::OutlineSource source()
    {
        m_read.clear();
        return [this](const QString &root, const QString &path) { return outline(root, path); };
    }

private Q_SLOTS:
    void oneLibrary_itsFoldersAndPagesAreTheTop()
    {
        TopicTreeModel model(source());
        QAbstractItemModelTester tester(&model);
        tester.setUseFetchMore(false);
        QCOMPARE(picture(model), QString());
        model.setLibraries({manual()});
        QCOMPARE(picture(model), QStringLiteral("guide +\nmanual a.md +\nBare\ngone.md\n"));
    }

    void aBranchIsMadeWhenItOpens()
    {
        TopicTreeModel model(source());
        model.setLibraries({manual()});
        QCOMPARE(m_read, QStringList());
        QVERIFY(model.hasChildren(model.index(1, 0)));
        QCOMPARE(m_read, QStringList());
        model.fetchMore(model.index(1, 0));
        QCOMPARE(m_read, QStringList({"a.md"}));
        QCOMPARE(picture(model), QStringLiteral("guide +\nmanual a.md\n  One +\n  Two\nBare\ngone.md\n"));
        QCOMPARE(m_read.count(QStringLiteral("a.md")), 1);
    }

    void headingsNestByLevel()
    {
        TopicTreeModel model(source());
        QAbstractItemModelTester tester(&model);
        tester.setUseFetchMore(false);
        model.setLibraries({manual()});
        openAll(model);
        QCOMPARE(picture(model), QStringLiteral("guide\n"
                                                "  deep\n"
                                                "    manual guide/deep/c.md\n"
                                                "      One\n        Deep\n        Mid\n      Two\n"
                                                "  manual guide/b.md\n"
                                                "    One\n      Deep\n      Mid\n    Two\n"
                                                "manual a.md\n  One\n    Deep\n    Mid\n  Two\n"
                                                "Bare\ngone.md\n"));
    }

    void anOutlineThatComesLater_changesItsRow_andFillsTheBranchThatWaits()
    {
        bool isAtHand = false;
        TopicTreeModel model([&](const QString &root, const QString &path) {
            return isAtHand ? std::optional(outline(root, path)) : std::nullopt;
        });
        QAbstractItemModelTester tester(&model);
        tester.setUseFetchMore(false);
        model.setLibraries({manual()});
        QCOMPARE(picture(model), QStringLiteral("guide +\na.md +\nbare.md +\ngone.md +\n"));
        model.fetchMore(model.index(1, 0));
        QCOMPARE(model.rowCount(model.index(1, 0)), 0);
        QCOMPARE(model.indexOf("/manual", "a.md#two"), model.index(1, 0));
        QSignalSpy changed(&model, &TopicTreeModel::dataChanged);
        isAtHand = true;
        model.takeOutline("/manual", "a.md");
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toModelIndex(), model.index(1, 0));
        QCOMPARE(picture(model, model.index(1, 0)), QStringLiteral("One +\nTwo\n"));
        model.takeOutline("/manual", "bare.md");
        QCOMPARE(picture(model), QStringLiteral("guide +\nmanual a.md\n  One +\n  Two\nBare\ngone.md\n"));
        model.takeOutline("/manual", "no.md");
        QCOMPARE(changed.size(), 2);
    }

    void severalLibraries_areTopBranches()
    {
        TopicTreeModel model(source());
        QAbstractItemModelTester tester(&model);
        tester.setUseFetchMore(false);
        model.setLibraries({manual(), library("/other", {"", "other", {}, {{"o.md", 1, 1}}})});
        QCOMPARE(picture(model), QStringLiteral("manual +\nother +\n"));
        const QModelIndex found = model.indexOf("/other", "o.md#mid");
        QCOMPARE(found.data().toString(), QStringLiteral("Mid"));
        QCOMPARE(model.libraryRootOf(found), QStringLiteral("/other"));
        QCOMPARE(picture(model),
                 QStringLiteral("manual +\nother\n  other o.md\n    One\n      Deep\n      Mid\n    Two\n"));
        QCOMPARE(model.indexOf("/manual", "").data(TopicTreeModel::KindRole).value<TopicTreeModel::Kind>(),
                 TopicTreeModel::Kind::Library);
        model.setLibraries({manual()});
        QCOMPARE(model.rowCount(), 4);
    }

    void indexOf_finds_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("found");
        QTest::newRow("a page") << "a.md"
                                << "a.md";
        QTest::newRow("a heading") << "a.md#two"
                                   << "a.md#two";
        QTest::newRow("a heading under another") << "guide/deep/c.md#deep"
                                                 << "guide/deep/c.md#deep";
        QTest::newRow("a folder") << "guide/deep/"
                                  << "guide/deep/";
        QTest::newRow("an anchor that is no heading: its page") << "a.md#nowhere"
                                                                << "a.md";
        QTest::newRow("an anchor of an unreadable page") << "gone.md#one"
                                                         << "gone.md";
        QTest::newRow("no such page") << "b.md" << QString();
        QTest::newRow("no such folder") << "x/a.md" << QString();
        QTest::newRow("a page as a folder") << "a.md/b.md" << QString();
    }

    void indexOf_finds()
    {
        QFETCH(QString, id);
        QFETCH(QString, found);
        TopicTreeModel model(source());
        QAbstractItemModelTester tester(&model);
        tester.setUseFetchMore(false);
        model.setLibraries({manual()});
        QCOMPARE(model.indexOf("/manual", id).data(TopicTreeModel::TopicIdRole).toString(), found);
        QVERIFY(!model.indexOf("/elsewhere", id).isValid());
    }

    void indexOf_readsOnlyItsOwnPage()
    {
        TopicTreeModel model(source());
        model.setLibraries({manual()});
        model.indexOf("/manual", "guide/deep/c.md#mid");
        QCOMPARE(m_read, QStringList({"guide/deep/c.md"}));
    }

    void everyBranchSaysWhatItIs()
    {
        using enum TopicTreeModel::Kind;
        TopicTreeModel model(source());
        model.setLibraries({manual()});
        const QModelIndex folder = model.indexOf("/manual", "guide/deep/");
        QCOMPARE(folder.data(TopicTreeModel::KindRole).value<TopicTreeModel::Kind>(), Folder);
        QCOMPARE(folder.data(TopicTreeModel::TrailRole).toStringList(), QStringList({"guide"}));
        const QModelIndex heading = model.indexOf("/manual", "a.md#mid");
        QCOMPARE(heading.data(TopicTreeModel::KindRole).value<TopicTreeModel::Kind>(), Heading);
        QCOMPARE(heading.data(TopicTreeModel::TrailRole).toStringList(), QStringList({"trail", "a.md", "One"}));
        QCOMPARE(heading.parent().parent().data(TopicTreeModel::KindRole).value<TopicTreeModel::Kind>(), Page);
    }
};

QTEST_GUILESS_MAIN(TopicTreeModelTest)
#include "topictreemodel_test.moc"
