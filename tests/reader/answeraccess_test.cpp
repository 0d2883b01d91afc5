#include "reader/testpane.h"

#include <QAccessible>
#include <QSignalSpy>

using namespace Wenda;

namespace {

QString word(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Heading:
        return QStringLiteral("heading");
    case QAccessible::Paragraph:
        return QStringLiteral("paragraph");
    case QAccessible::List:
        return QStringLiteral("list");
    case QAccessible::ListItem:
        return QStringLiteral("item");
    case QAccessible::Table:
        return QStringLiteral("table");
    case QAccessible::ColumnHeader:
        return QStringLiteral("header");
    case QAccessible::Cell:
        return QStringLiteral("cell");
    case QAccessible::Link:
        return QStringLiteral("link");
    case QAccessible::Graphic:
        return QStringLiteral("picture");
    case QAccessible::Note:
        return QStringLiteral("note");
    case QAccessible::Section:
        return QStringLiteral("section");
    default:
        return QStringLiteral("?");
    }
}

void draw(QAccessibleInterface *element, int depth, QString &tree)
{
    for (int i = 0; i < element->childCount(); ++i) {
        QAccessibleInterface *child = element->child(i);
        if (child->object())
            continue; // the widgets in the pane
        QCOMPARE(child->parent(), element);
        QCOMPARE(element->indexOfChild(child), i);
        tree += QString(depth * 2, u' ') + word(child->role());
        if (child->role() != QAccessible::List)
            tree += QStringLiteral(" \"%1\"").arg(child->text(QAccessible::Name));
        tree += u'\n';
        draw(child, depth + 1, tree);
    }
}

QAccessibleInterface *find(QAccessibleInterface *element, QAccessible::Role role)
{
    for (int i = 0; i < element->childCount(); ++i) {
        if (element->child(i)->role() == role && !element->child(i)->object())
            return element->child(i);
        if (QAccessibleInterface *inner = find(element->child(i), role))
            return inner;
    }
    return nullptr;
}

QAccessibleInterface *answer(const TestPane &test)
{
    return QAccessible::queryAccessibleInterface(test.pane);
}

} // namespace

class AnswerAccessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPage_isATreeOfItsParts_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QString>("tree");
        QTest::newRow("headings and paragraphs") << QByteArray("# One\n\nWords.\n\n## Two\n\nMore.\n")
                                                 << "heading \"One\"\nparagraph \"Words.\"\nheading \"Two\"\n"
                                                    "paragraph \"More.\"\n";
        QTest::newRow("a list") << QByteArray("- a\n- b\n\nAfter.\n")
                                << "list\n  item \"a\"\n  item \"b\"\nparagraph \"After.\"\n";
        QTest::newRow("numbers") << QByteArray("3. a\n4. b\n") << "list\n  item \"3. a\"\n  item \"4. b\"\n";
        QTest::newRow("a list in a list")
            << QByteArray("1. a\n   - x\n   - y\n2. b\n")
            << "list\n  item \"1. a\"\n    list\n      item \"x\"\n      item \"y\"\n  item \"2. b\"\n";
        QTest::newRow("an item of two paragraphs")
            << QByteArray("- a\n\n  more\n- b\n") << "list\n  item \"a\"\n    paragraph \"more\"\n  item \"b\"\n";
        QTest::newRow("code in an item") << QByteArray("- a\n\n  ```\n  x = 1\n  ```\n- b\n")
                                         << "list\n  item \"a\"\n    paragraph \"x = 1\"\n  item \"b\"\n";
        QTest::newRow("a table") << QByteArray("| A | B |\n|---|---|\n| 1 | [x](y.md) |\n")
                                 << "table \"Table, 2 by 2\"\n  header \"A\"\n    paragraph \"A\"\n  header \"B\"\n"
                                    "    paragraph \"B\"\n  cell \"1\"\n    paragraph \"1\"\n  cell \"x\"\n"
                                    "    paragraph \"x\"\n      link \"x\"\n";
        QTest::newRow("a link with bold words") << QByteArray("See [the **other** page](y.md).\n")
                                                << "paragraph \"See the other page.\"\n  link \"the other page\"\n";
        QTest::newRow("a picture") << QByteArray("![The switch](a.png)\n")
                                   << "paragraph \"The switch\"\n  picture \"The switch\"\n";
        QTest::newRow("a picture without words")
            << QByteArray("![](shots/a.png)\n") << "paragraph \"a.png\"\n  picture \"a.png\"\n";
        QTest::newRow("a picture that is a link") << QByteArray("[![The switch](a.png)](y.md)\n")
                                                  << "paragraph \"The switch\"\n  link \"The switch\"\n"
                                                     "    picture \"The switch\"\n";
        QTest::newRow("a tip") << QByteArray("> [!TIP]\n> Do it.\n") << "note \"Tip\"\n  paragraph \"Do it.\"\n";
        QTest::newRow("a caution") << QByteArray("> [!CAUTION]\n> Stop.\n")
                                   << "note \"Caution\"\n  paragraph \"Stop.\"\n";
        QTest::newRow("a quotation") << QByteArray("> So it was.\n")
                                     << "section \"Quotation\"\n  paragraph \"So it was.\"\n";
    }

    void aPage_isATreeOfItsParts()
    {
        QFETCH(QByteArray, markdown);
        QFETCH(QString, tree);
        TestPane test;
        test.show(markdown);
        QString drawn;
        draw(answer(test), 0, drawn);
        QCOMPARE(drawn, tree);
    }

    void aHeading_saysItsLevel()
    {
        TestPane test;
        test.show("## Two\n");
        QCOMPARE(find(answer(test), QAccessible::Heading)->text(QAccessible::Description), "Heading level 2");
    }

    void aTask_saysWhetherItIsDone()
    {
        TestPane test;
        test.show("- [x] done\n- [ ] open\n");
        QAccessibleInterface *item = find(answer(test), QAccessible::ListItem);
        QVERIFY(item->state().checkable && item->state().checked);
        QVERIFY(item->parent()->child(1)->state().checkable && !item->parent()->child(1)->state().checked);
    }

    void aTable_knowsItsCells()
    {
        TestPane test;
        test.show("<table><tr><th>A</th><th>B</th></tr><tr><td colspan=2>wide</td></tr></table>\n");
        QAccessibleInterface *table = find(answer(test), QAccessible::Table);
        QVERIFY(table && table->tableInterface());
        QCOMPARE(table->tableInterface()->rowCount(), 2);
        QCOMPARE(table->tableInterface()->columnCount(), 2);
        QAccessibleInterface *wide = table->tableInterface()->cellAt(1, 1);
        QCOMPARE(wide->text(QAccessible::Name), "wide");
        QCOMPARE(wide->tableCellInterface()->columnExtent(), 2);
        QCOMPARE(wide->tableCellInterface()->table(), table);
    }

    void aPressedLink_isFollowed()
    {
        TestPane test;
        test.show("See [there](y.md).\n");
        QSignalSpy clicked(test.pane, &Pane::linkClicked);
        QAccessibleInterface *link = find(answer(test), QAccessible::Link);
        link->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked.first().first().toString(), "y.md");
    }

    void aPlaceOnTheScreen_leadsToWhatStandsThere()
    {
        TestPane test;
        test.show("# One\n\nSee [there](y.md).\n");
        QAccessibleInterface *link = find(answer(test), QAccessible::Link);
        const QPoint centre = link->rect().center();
        QVERIFY(test.pane->geometry().contains(test.window.mapFromGlobal(centre)));
        QCOMPARE(answer(test)->childAt(centre.x(), centre.y()), link);
    }

    void theWholeText_isThere_aCharacterForEachPosition()
    {
        TestPane test;
        test.show("# One\n\n- a\n\n![x](a.png)\n");
        QAccessibleTextInterface *text = answer(test)->textInterface();
        QCOMPARE(text->text(0, -1), QStringLiteral("One\n\ufffca\n\ufffc"));
        QCOMPARE(text->characterCount(), test.pane->document()->characterCount() - 1);
        QCOMPARE(find(answer(test), QAccessible::Heading)->textInterface()->text(0, -1), "One");
    }

    void aSelection_isHeardOf()
    {
        TestPane test;
        test.show("# One\n\nTwo three.\n");
        QAccessibleTextInterface *text = find(answer(test), QAccessible::Paragraph)->textInterface();
        text->setSelection(0, 4, 9);
        QCOMPARE(test.pane->selectedText(), "three");
        int start = 0;
        int end = 0;
        text->selection(0, &start, &end);
        QCOMPARE(start, 4);
        QCOMPARE(end, 9);
    }

    void anotherPage_hasOtherElements_andTheOldOnesAreInvalid()
    {
        TestPane test;
        test.show("# One\n");
        const QAccessible::Id id = QAccessible::uniqueId(find(answer(test), QAccessible::Heading));
        test.show("# Two\n");
        QCOMPARE(find(answer(test), QAccessible::Heading)->text(QAccessible::Name), "Two");
        QVERIFY(!QAccessible::accessibleInterface(id));
    }
};

QTEST_MAIN(AnswerAccessTest)
#include "answeraccess_test.moc"
