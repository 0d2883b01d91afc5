#include "markdown/readpage.h"

#include <QTest>

using namespace Wenda;

namespace {

Page read(const char *markdown, const QString &path = QStringLiteral("help/page.md"))
{
    return readPage(markdown, {path, {}});
}

QStringList titles(const Page &page)
{
    QStringList titles;
    for (const Heading &heading : page.headings)
        titles.append(heading.title);
    return titles;
}

} // namespace

class ReadPageTest final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReadPageTest)

public:
    ReadPageTest() = default;

private Q_SLOTS:
    void pageWithoutBytes_isNamedAfterItsFile()
    {
        const Page page = readPage({}, {QStringLiteral("a/域名.md"), {}});
        QCOMPARE(page.title, QStringLiteral("域名"));
        QVERIFY(page.html.isEmpty() && page.text.isEmpty() && page.headings.isEmpty());
    }

    void title_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QString>("title");
        QTest::newRow("front matter first") << QByteArray("---\ntitle: 备案\n---\n# 概述\n") << QStringLiteral("备案");
        QTest::newRow("one heading above all") << QByteArray("# 概述\ntext\n## 步骤\n") << QStringLiteral("概述");
        QTest::newRow("headings of one level") << QByteArray("### 一\n\n### 二\n") << QStringLiteral("page");
        QTest::newRow("text before the heading") << QByteArray("text\n\n# 概述\n") << QStringLiteral("page");
        QTest::newRow("a higher one further down") << QByteArray("## 概述\n\n# 步骤\n") << QStringLiteral("page");
        QTest::newRow("no heading") << QByteArray("text\n") << QStringLiteral("page");
    }

    void title()
    {
        QFETCH(QByteArray, markdown);
        QTEST(read(markdown).title, "title");
    }

    void headings_standWhereTheyBeginInTextAndHtml()
    {
        const Page page = read("# 一\n前\n\n## 二\n- 后\n");
        QCOMPARE(titles(page), (QStringList{QStringLiteral("一"), QStringLiteral("二")}));
        for (const Heading &heading : page.headings) {
            QCOMPARE(page.text.mid(heading.textStart, heading.title.size()), heading.title);
            QVERIFY(QStringView(page.html)
                        .mid(heading.htmlStart)
                        .startsWith(QString(u"<h" + QString::number(heading.level))));
        }
    }

    void outline_hasTheHeadingsOfThePage()
    {
        const char *markdown = "---\ntitle: t\norder: 3\n---\n# a **b**\n\n> ## c\n\n<h2>d</h2>\n\n## c\n";
        const Page page = read(markdown);
        const Page outline = readOutline(markdown, {QStringLiteral("help/page.md"), {}});
        QCOMPARE(outline.title, page.title);
        QCOMPARE(outline.order, 3);
        QCOMPARE(titles(outline), titles(page));
        QVERIFY(outline.html.isEmpty());
    }

    void outline_isNamedLikeThePage_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::newRow("a first heading with nothing in it") << QByteArray("#\n\ntext\n\n## b\n");
        QTest::newRow("a first heading of blanks") << QByteArray("# &nbsp;\n\ntext\n\n## b\n");
        QTest::newRow("a first heading that is a picture") << QByteArray("# ![a](b.png)\n\ntext\n\n## b\n");
        QTest::newRow("a first heading of tags alone") << QByteArray("# <span id=\"a\"></span>\n\ntext\n\n## b\n");
        QTest::newRow("a second heading with nothing in it") << QByteArray("# a\n\n##\n\ntext\n");
        QTest::newRow("only headings with nothing in them") << QByteArray("#\n\ntext\n\n##\n");
    }

    void outline_isNamedLikeThePage()
    {
        QFETCH(QByteArray, markdown);
        QCOMPARE(readOutline(markdown, {QStringLiteral("help/page.md"), {}}).title, read(markdown.constData()).title);
    }

    void topic_isItsHeadingAndWhatStandsUnderIt()
    {
        const Page page = read("# 一\n前 [x](https://a.b)\n\n## 二\n中 ![p](1.png)\n\n### 三\n内\n\n## 四\n后\n");
        const Page topic = topicPage(page, QStringLiteral("二"));
        QCOMPARE(topic.title, QStringLiteral("二"));
        QCOMPARE(topic.text, QStringLiteral("二\n中\n三\n内"));
        QCOMPARE(titles(topic), (QStringList{QStringLiteral("二"), QStringLiteral("三")}));
        QCOMPARE(topic.pictures.size(), 1);
        QCOMPARE(topic.links.size(), 0);
        QVERIFY(topic.html.startsWith(u"<h2 id=\"二\">"));
    }
};

QTEST_APPLESS_MAIN(ReadPageTest)
#include "readpage_test.moc"
