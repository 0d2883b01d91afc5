#include "paper/typesettable.h"

#include <QTest>

#include <numeric>

using namespace Wenda;

static TablePlan plan(const QString &rows, qreal available = 46)
{
    const QString html = rows + QStringLiteral("</table>");
    return planTable(MarkupReader(html), available);
}

static QString picture(const TablePlan &plan)
{
    QStringList cells;
    for (const TablePlan::Cell &cell : plan.cells)
        cells.append(
            QStringLiteral("%1,%2 %3x%4").arg(cell.row).arg(cell.column).arg(cell.rowSpan).arg(cell.columnSpan));
    return QStringLiteral("%1x%2: ").arg(plan.rows).arg(plan.columns) + cells.join(QStringLiteral("; "));
}

class TypesetTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anItemLeavesRoomForItsBullet()
    {
        const qreal plain = plan(QStringLiteral("<tr><td>一二</td></tr>")).width;
        const qreal listed = plan(QStringLiteral("<tr><td><ul><li>一二</li></ul></td></tr>")).width;
        QVERIFY((listed - plain) * 46 > 2);
    }

    void cellsFindTheirPlaces_data()
    {
        QTest::addColumn<QString>("rows");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << "<tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr>"
                               << "2x2: 0,0 1x1; 0,1 1x1; 1,0 1x1; 1,1 1x1";
        QTest::newRow("row span") << "<tr><td rowspan=\"2\">a</td><td>b</td></tr><tr><td>c</td></tr>"
                                  << "2x2: 0,0 2x1; 0,1 1x1; 1,1 1x1";
        QTest::newRow("column span") << "<tr><td colspan=\"2\">a</td></tr><tr><td>b</td><td>c</td></tr>"
                                     << "2x2: 0,0 1x2; 1,0 1x1; 1,1 1x1";
        QTest::newRow("span below the last row") << "<tr><td rowspan=\"9\">a</td><td>b</td></tr>"
                                                 << "1x2: 0,0 1x1; 0,1 1x1";
        QTest::newRow("spans would overlap")
            << "<tr><td>a</td><td rowspan=\"2\">b</td></tr><tr><td colspan=\"2\">c</td></tr>"
            << "2x2: 0,0 1x1; 0,1 2x1; 1,0 1x1";
        QTest::newRow("short row") << "<tr><td>a</td><td>b</td></tr><tr><td>c</td></tr>"
                                   << "2x2: 0,0 1x1; 0,1 1x1; 1,0 1x1";
        QTest::newRow("a table inside is a cell's own") << "<tr><td><table><tr><td>x</td></tr></table></td></tr>"
                                                        << "1x1: 0,0 1x1";
        QTest::newRow("nothing") << ""
                                 << "0x0: ";
        QTest::newRow("cells without a row") << "<td>a</td><td>b</td>"
                                             << "1x2: 0,0 1x1; 0,1 1x1";
    }

    void cellsFindTheirPlaces()
    {
        QFETCH(QString, rows);
        QFETCH(QString, expected);
        QCOMPARE(picture(plan(rows)), expected);
    }

    void aHugeSpanCostsNoMemory()
    {
        QVERIFY(plan(QStringLiteral("<tr><td colspan=\"999999\" rowspan=\"999999\">a</td></tr>")).columns <= 64);
    }

    void fourHanStayBesideEachOther()
    {
        const QString longWord = QStringLiteral("<td>InstanceIdThatIsVeryLongAndDoesNotBreak</td>");
        const TablePlan table = plan(QStringLiteral("<tr><td>是否必选</td>%1%1%1%1</tr>").arg(longWord));
        QVERIFY(table.widths[0] * 46 > 4);
    }

    void widthsAreSharesOfTheWhole()
    {
        const TablePlan table = plan(QStringLiteral(
            "<tr><td>是</td><td>很长很长的一段说明文字很长很长的一段说明文字很长很长的一段说明文字很长很长</td></tr>"));
        QVERIFY(table.widths[1] > table.widths[0] * 3);
        QVERIFY(qAbs(std::accumulate(table.widths.begin(), table.widths.end(), 0.0) - 1) < 0.001);
    }

    void aSmallTableTakesOnlyWhatItNeeds()
    {
        QVERIFY(plan(QStringLiteral("<tr><td>a</td><td>b</td></tr>")).width < 0.3);
    }

    void wordsWiderThanTheirColumnAreBroken()
    {
        QVERIFY(
            plan(QStringLiteral("<tr><td>") + QString(60, u'x') + QStringLiteral("</td><td>b</td></tr>")).isCramped);
        QVERIFY(!plan(QStringLiteral("<tr><td>short</td><td>b</td></tr>")).isCramped);
    }

    void aLongTableComesInPartsThatCutNoCell()
    {
        QString rows;
        for (int i = 0; i < 300; ++i)
            rows += i % 7 == 0 ? QStringLiteral("<tr><td rowspan=\"7\">g</td><td>x</td></tr>")
                               : QStringLiteral("<tr><td>x</td></tr>");
        const TablePlan table = plan(rows);
        QCOMPARE(table.rows, 300);
        QVERIFY(table.parts.size() >= 4);
        for (const int start : table.parts)
            QCOMPARE(start % 7, 0);
        QCOMPARE(table.partOf(0), 0);
        QCOMPARE(table.partOf(299), int(table.parts.size()) - 1);
        QCOMPARE(table.partOf(table.parts[2]), 2);
        QCOMPARE(table.partOf(table.parts[2] - 1), 1);
    }
};

QTEST_APPLESS_MAIN(TypesetTableTest)
#include "typesettable_test.moc"
