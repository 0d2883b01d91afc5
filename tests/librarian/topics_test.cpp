#include "librarian/topics.h"

#include <QTest>

using namespace Wenda;

namespace {

// A page of lines: "# Title" is a heading, other lines are text. Anchors are the titles.
Page pageOf(const QString &title, const QString &source)
{
    Page page;
    page.title = title;
    for (const QString &line : source.split(u'\n')) {
        const auto level = int(line.indexOf(u' '));
        const bool isHeading = line.startsWith(u'#');
        const QString shown = isHeading ? line.mid(level + 1) : line;
        if (isHeading)
            page.headings.append({level, shown, shown, page.text.size(), 0});
        page.text += shown + u'\n';
    }
    return page;
}

QStringList picture(const Outline &outline)
{
    QStringList lines;
    for (const Topic &topic : outline)
        lines << QString(QString::number(topic.level) + u' ' + topic.id + u' ' + topic.title + u" | " +
                         topic.trail.join(u" > "));
    return lines;
}

QStringList texts(const IndexPage &page)
{
    QStringList lines;
    for (const IndexTopic &topic : page.topics)
        lines << QString(topic.id + u": " + topic.heading + u": " + topic.text);
    return lines;
}

} // namespace

class TopicsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void outlines_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("no heading") << "T"
                                    << "text" << QStringList{"0 f/p.md T | f"};
        QTest::newRow("questions side by side")
            << "T"
            << "## a\nx\n## b" << QStringList{"0 f/p.md T | f", "2 f/p.md#a a | f > T", "2 f/p.md#b b | f > T"};
        QTest::newRow("nested, a level left out")
            << "T"
            << "# a\n### b\n## c\n# d"
            << QStringList{"0 f/p.md T | f", "1 f/p.md#a a | f > T", "3 f/p.md#b b | f > T > a",
                           "2 f/p.md#c c | f > T > a", "1 f/p.md#d d | f > T"};
        QTest::newRow("the title heads the page")
            << "T"
            << "# T\n## a\n### b" << QStringList{"0 f/p.md T | f", "2 f/p.md#a a | f > T", "3 f/p.md#b b | f > T > a"};
        QTest::newRow("the title alone") << "T"
                                         << "intro\n# T\ntext" << QStringList{"0 f/p.md T | f"};
        QTest::newRow("the title is one of several")
            << "T"
            << "# T\n# U" << QStringList{"0 f/p.md T | f", "1 f/p.md#T T | f > T", "1 f/p.md#U U | f > T"};
        QTest::newRow("the first heading is no title")
            << "T"
            << "# a\n## T" << QStringList{"0 f/p.md T | f", "1 f/p.md#a a | f > T", "2 f/p.md#T T | f > T > a"};
    }

    void outlines()
    {
        QFETCH(QString, title);
        QFETCH(QString, source);
        QFETCH(QStringList, expected);
        QCOMPARE(picture(outlineOf(pageOf(title, source), "f/p.md")), expected);
    }

    void topicsCarryTheirOwnText_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("no heading") << "T"
                                    << "one\ntwo" << QStringList{"p.md: T: one\ntwo"};
        QTest::newRow("each to the next heading")
            << "T"
            << "above\n# a\nx\ny\n## b\n## c\nz"
            << QStringList{"p.md: T: above", "p.md#a: a: x\ny", "p.md#b: b: ", "p.md#c: c: z"};
        QTest::newRow("a title's text is the page's")
            << "T"
            << "above\n# T\nbelow\n## a\nx" << QStringList{"p.md: T: above\nbelow", "p.md#a: a: x"};
        QTest::newRow("a heading at the very end") << "T"
                                                   << "# T\n## a" << QStringList{"p.md: T: ", "p.md#a: a: "};
    }

    void topicsCarryTheirOwnText()
    {
        QFETCH(QString, title);
        QFETCH(QString, source);
        QFETCH(QStringList, expected);
        const IndexPage page = indexPageOf(pageOf(title, source), {"p.md", 7, 9});
        QCOMPARE(texts(page), expected);
        QCOMPARE(page.path, QStringLiteral("p.md"));
        QCOMPARE(page.size, 7);
        QCOMPARE(page.modified, 9);
    }
};

QTEST_APPLESS_MAIN(TopicsTest)
#include "topics_test.moc"
