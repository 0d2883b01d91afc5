#include "paper/export.h"
#include "paper/rewritehtml.h"

#include <QTest>

using namespace Wenda;

static const QByteArray png = QByteArrayLiteral("\x89PNG\r\n\x1a\n rest");

static Answer answerOf(const QString &html)
{
    Answer answer;
    answer.page.title = QStringLiteral("更换服务器影响备案吗？");
    answer.page.html = html;
    answer.page.anchors = {QStringLiteral("here")};
    answer.libraryTitle = QStringLiteral("备案");
    answer.trail = {QStringLiteral("过程")};
    return answer;
}

static QString articleOf(const QByteArray &file)
{
    const QString text = QString::fromUtf8(file);
    const qsizetype start = text.indexOf(QLatin1String("<article>")) + 9;
    return text.mid(start, text.indexOf(QLatin1String("</article>")) - start).trimmed();
}

static Heading heading(int level, const char *title, const char *anchor)
{
    return {level, QString::fromUtf8(title), QString::fromUtf8(anchor), 0, 0};
}

class ExportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void html_holdsItsPictures()
    {
        const Answer answer = answerOf(QStringLiteral("<p><img src=\"//host/1.png\" alt=\"一\" width=\"20\" /></p>"));
        const QByteArray file = answerAsHtml(answer, [](const QString &address) {
            return address == QLatin1String("//host/1.png") ? png : QByteArray();
        });
        QCOMPARE(articleOf(file), QString::fromUtf8("<p><img src=\"data:image/png;base64," + png.toBase64() +
                                                    "\" alt=\"一\" width=\"20\" /></p>"));
    }

    void html_ofAMissingPicture_namesItsAddress()
    {
        const QByteArray file = answerAsHtml(answerOf(QStringLiteral("<img src=\"//host/1.png\" alt=\"\" />")), {});
        QCOMPARE(articleOf(file).count(QLatin1String("<img ")), 1); // our drawing: the page's pictures still count
        QCOMPARE(articleOf(file).count(QLatin1String("<img src=\"data:")), 1);
        QVERIFY(articleOf(file).contains(QLatin1String("<br />https://host/1.png<"))); // as a browser takes it
    }

    void html_namesItsLanguage()
    {
        Answer answer = answerOf(QStringLiteral("<p>x</p>"));
        QVERIFY(answerAsHtml(answer, {}).contains("<html>")); // which, nobody can tell
        answer.page.text = QStringLiteral("会影响备案。");
        QVERIFY(answerAsHtml(answer, {}).contains("<html lang=\"zh\">"));
        answer.language = QStringLiteral("zh_TW");
        QVERIFY(answerAsHtml(answer, {}).contains("<html lang=\"zh-TW\">"));
    }

    void html_keepsOnlyLinksThatCanBeFollowed_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("tag");
        QTest::newRow("network") << "https://a.b/?x=1&y=2"
                                 << "<a href=\"https://a.b/?x=1&amp;y=2\">";
        QTest::newRow("own anchor") << "#here"
                                    << "<a href=\"#here\">";
        QTest::newRow("another's anchor") << "#there"
                                          << "<a>";
        QTest::newRow("another page") << "product/x.md#y"
                                      << "<a>";
        QTest::newRow("mail") << "mailto:a@b.c"
                              << "<a href=\"mailto:a@b.c\">";
    }

    void html_keepsOnlyLinksThatCanBeFollowed()
    {
        QFETCH(QString, target);
        QFETCH(QString, tag);
        const QString html = u"<p><a href=\"" + target.toHtmlEscaped() + u"\">t</a></p>";
        QCOMPARE(articleOf(answerAsHtml(answerOf(html), {})), QString(u"<p>" + tag + u"t</a></p>"));
    }

    void html_asksForNothing()
    {
        const QString file = QString::fromUtf8(answerAsHtml(answerOf(QStringLiteral("<p>a &lt; b</p>")), {}));
        QVERIFY(file.contains(QLatin1String("default-src 'none'")));
        QVERIFY(file.contains(QLatin1String("prefers-color-scheme")));
        QVERIFY(!file.contains(QLatin1String("url(")));
        QVERIFY(file.contains(QString::fromUtf8("备案 › 过程")));
    }

    void text_endsInOneNewline()
    {
        Answer answer;
        answer.page.html = QStringLiteral("<p>问<br />答</p>");
        QCOMPARE(answerAsText(answer), QByteArray("问\n答\n"));
    }

    void markdown_isTheSourceAsWritten_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QList<Heading>>("headings");
        QTest::addColumn<QString>("slice");
        const QList<Heading> two{heading(3, "一", "one"), heading(3, "二", "two")};
        QTest::newRow("down to the next of its level") << "### 一\nx\n### 二\ny\n" << two << "### 一\nx\n";
        QTest::newRow("no blank after the marks") << "###一\nx\n###二 ###\ny" << two << "###一\nx\n";
        QTest::newRow("a fence holds no heading") << "### 一\n```\n### 二\n```\nx\n### 二\n"
                                                  << two << "### 一\n```\n### 二\n```\nx\n";
        QTest::newRow("deeper ones belong to it")
            << "# 一\n## 二\nx\n# 三\n"
            << QList<Heading>{heading(1, "一", "one"), heading(2, "二", "two"), heading(1, "三", "three")}
            << "# 一\n## 二\nx\n";
        QTest::newRow("underlined") << "一\n===\nx\n\n二\n---\ny\n三\n===\n"
                                    << QList<Heading>{heading(1, "一", "one"), heading(2, "二", "two"),
                                                      heading(1, "三", "three")}
                                    << "一\n===\nx\n\n二\n---\ny\n";
        QTest::newRow("marks inside the title")
            << "## **一** [二](x)\nx\n"
            << QList<Heading>{heading(2, "一 二", "one")} << "## **一** [二](x)\nx\n";
        QTest::newRow("front matter") << "---\ntitle: x\n---\n# 一\nx\n"
                                      << QList<Heading>{heading(1, "一", "one")} << "# 一\nx\n";
        QTest::newRow("not to be found") << "x" << QList<Heading>{heading(1, "一", "one")} << "";
    }

    void markdown_isTheSourceAsWritten()
    {
        QFETCH(QString, source);
        QFETCH(QList<Heading>, headings);
        Page page;
        page.headings = headings;
        QTEST(answerAsMarkdown(source, page, QStringLiteral("one")), "slice");
        QCOMPARE(answerAsMarkdown(source, page, {}), source);
    }

    void pictureAddresses_comeOnceAndInOrder()
    {
        Answer answer;
        answer.page.pictures = {{QStringLiteral("https://b/1"), {}, 0, 0},
                                {QStringLiteral("https://a/1"), {}, 0, 0},
                                {QStringLiteral("https://b/1"), {}, 0, 0}};
        QCOMPARE(pictureAddresses(answer), QStringList({QStringLiteral("https://b/1"), QStringLiteral("https://a/1")}));
    }
};

QTEST_GUILESS_MAIN(ExportTest)
#include "export_test.moc"
