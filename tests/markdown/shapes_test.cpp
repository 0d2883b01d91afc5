#include "markdown/shapes.h"

#include <QTest>

using namespace Wenda;

class ShapesTest final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShapesTest)

public:
    ShapesTest() = default;

private Q_SLOTS:
    void indent_isCountedInColumns()
    {
        QCOMPARE(lineOf("  a").indent, 2);
        QCOMPARE(lineOf("\ta").indent, 4);
        QCOMPARE(lineOf("  \ta").indent, 4);
        QCOMPARE(lineOf("\xC2\xA0"
                        "a")
                     .indent,
                 1);
        QVERIFY(lineOf(" \t ").isBlank());
        QCOMPARE(int(splitLines("a\n\n b").size()), 3);
    }

    void bullet_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("mark"); // empty: no bullet
        QTest::addColumn<int>("width");
        QTest::newRow("dash") << QByteArray("- a") << QByteArray("-") << 2;
        QTest::newRow("number") << QByteArray("12. a") << QByteArray("12.") << 4;
        QTest::newRow("wide") << QByteArray("*    a") << QByteArray("*") << 5;
        QTest::newRow("no-break space") << QByteArray("-\xC2\xA0"
                                                      "a")
                                        << QByteArray("-") << 2;
        QTest::newRow("nothing behind") << QByteArray("+") << QByteArray("+") << 2;
        QTest::newRow("no blank") << QByteArray("-a") << QByteArray() << 0;
        QTest::newRow("bracket") << QByteArray("1) a") << QByteArray() << 0;
        QTest::newRow("Chinese") << QByteArray("1、a") << QByteArray() << 0;
        QTest::newRow("ten digits") << QByteArray("1234567890. a") << QByteArray() << 0;
    }

    void bullet()
    {
        QFETCH(QByteArray, line);
        const auto found = bulletOf(lineOf(std::string_view(line.constData(), std::size_t(line.size()))));
        QTEST(found ? QByteArray(found->mark.data(), qsizetype(found->mark.size())) : QByteArray(), "mark");
        QTEST(found ? found->width : 0, "width");
    }

    void heading_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("level");
        QTest::newRow("with a blank") << QByteArray("## a") << 2;
        QTest::newRow("without one") << QByteArray("###a") << 3;
        QTest::newRow("one, before Han") << QByteArray("#标题") << 1;
        QTest::newRow("a tag") << QByteArray("#tag") << 0;
        QTest::newRow("a topic of talk") << QByteArray("#话题#") << 0;
        QTest::newRow("the first line of a script") << QByteArray("#!/bin/sh") << 0;
        QTest::newRow("seven") << QByteArray("####### a") << 0;
        QTest::newRow("empty") << QByteArray("##") << 2;
    }

    void heading()
    {
        QFETCH(QByteArray, text);
        QTEST(headingLevel(std::string_view(text.constData(), std::size_t(text.size()))), "level");
    }

    void lines_areToldByTheirLook()
    {
        QVERIFY(isRule(lineOf("* * *")) && isRule(lineOf("---")) && !isRule(lineOf("--")) && !isRule(lineOf("--*")));
        QVERIFY(isUnderline(lineOf("==")) && isUnderline(lineOf("- ")) && !isUnderline(lineOf("=-")));
        QVERIFY(isDelimiterRow("|-|") && isDelimiterRow(":-: | -") && !isDelimiterRow("---") && !isDelimiterRow("|a|"));
        QVERIFY(fenceOf(lineOf("``` a")) && fenceOf(lineOf("~~~")) && !fenceOf(lineOf("``")) &&
                !fenceOf(lineOf("``` a`")));
    }
};

QTEST_APPLESS_MAIN(ShapesTest)
#include "shapes_test.moc"
