#include "markdown/htmlwriter.h"

#include <QTest>

using namespace Wenda;

namespace {

QByteArray taken(HtmlWriter &writer)
{
    QByteArray html;
    for (const std::string &piece : writer.take())
        html.append(piece.data(), qsizetype(piece.size()));
    return html;
}

} // namespace

class HtmlWriterTest final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HtmlWriterTest)

public:
    HtmlWriterTest() = default;

private Q_SLOTS:
    void text_isEscapedAndAnEntityIsNot()
    {
        HtmlWriter writer;
        writer.open("p");
        writer.text("a<b> & \"c\"");
        writer.entity("&amp;");
        QCOMPARE(taken(writer), QByteArray("<p>a&lt;b&gt; &amp; &quot;c&quot;&amp;</p>"));
    }

    void authorsHtml_isTidied_data()
    {
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QByteArray>("html");
        const auto row = [](const char *name, const char *raw, const char *html) {
            QTest::newRow(name) << QByteArray(raw) << QByteArray(html);
        };
        row("closed at the end", "<b>a", "<strong>a</strong>");
        row("an end tag alone", "a</b>", "a");
        row("an unknown tag", "a <InstanceId>", "a &lt;InstanceId&gt;");
        row("a comment", "a<!-- b -->c", "ac");
        row("what is left out goes with its insides", "a<script>b</script>c", "ac");
        row("an item ends the one before", "<ul><li>a<li>b</ul>", "<ul><li>a</li><li>b</li></ul>");
        row("an item in an item does not", "<ul><li>a<ul><li>b</ul></ul>", "<ul><li>a<ul><li>b</li></ul></li></ul>");
        row("a cell ends the one before", "<table><tr><td>a<td>b</table>",
            "<table><tr><td>a</td><td>b</td></tr></table>");
        row("a row ends the cell", "<table><tr><td>a<tr><td>b</table>",
            "<table><tr><td>a</td></tr><tr><td>b</td></tr></table>");
        row("a block ends a paragraph", "<p>a<div>b</div>", "<p>a</p><div>b</div>");
        row("an end tag stops at its table", "<div><table><tr><td>a</div>b</td></tr></table></div>",
            "<div><table><tr><td>ab</td></tr></table></div>");
        row("attributes that we do not know", "<a href=\"x\" onclick=\"y\" style=\"z\">a</a>", "<a href=\"x\">a</a>");
        row("an entity without an end", "a&region=b&nbsp c", "a&amp;region=b&nbsp c");
        row("a video", "<video src=\"a/b.mp4\">no</video>c", "<a href=\"a/b.mp4\">b.mp4</a>c");
        row("a video by its first source", "<video><source src=\"a.mp4\"><source src=\"b.mp4\"></video>",
            "<a href=\"a.mp4\">a.mp4</a>");
    }

    void authorsHtml_isTidied()
    {
        QFETCH(QByteArray, raw);
        HtmlWriter writer;
        writer.raw({raw.constData(), std::size_t(raw.size())});
        QTEST(taken(writer), "html");
    }

    void authorsEndTag_closesNothingOfOurs()
    {
        HtmlWriter writer;
        writer.open("ul");
        writer.open("li");
        writer.raw("a</li></ul>b");
        writer.close();
        writer.close();
        QCOMPARE(taken(writer), QByteArray("<ul><li>ab</li></ul>"));
    }

    void whatTheAuthorLeftOpen_endsWithOurElement()
    {
        HtmlWriter writer;
        writer.open("p");
        writer.raw("<b>a");
        writer.close();
        writer.open("p");
        writer.text("b");
        writer.close();
        QCOMPARE(taken(writer), QByteArray("<p><strong>a</strong></p><p>b</p>"));
    }

    void depth_isBounded()
    {
        HtmlWriter writer;
        for (int i = 0; i < 1000; ++i)
            writer.raw("<div>");
        writer.text("a");
        QCOMPARE(taken(writer).count("<div>"), 64);
    }

    void tablesInTables_areBounded()
    {
        HtmlWriter writer;
        for (int i = 0; i < 10; ++i)
            writer.raw("<table><tr><td>");
        QCOMPARE(taken(writer).count("<table>"), 3);
    }

    void lineBreak_betweenRowsIsALineEnd()
    {
        HtmlWriter writer;
        writer.raw("<table>");
        writer.lineBreak();
        writer.raw("<tr><td>a");
        writer.lineBreak();
        writer.text("b");
        QCOMPARE(taken(writer), QByteArray("<table>\n<tr><td>a<br>b</td></tr></table>"));
    }

    void emptyQuote_becomesABox()
    {
        HtmlWriter writer;
        QVERIFY(!writer.turnQuoteIntoBox("tip"));
        writer.open("blockquote");
        QVERIFY(writer.turnQuoteIntoBox("tip"));
        writer.text("a");
        QVERIFY(!writer.turnQuoteIntoBox("tip"));
        writer.close();
        QCOMPARE(taken(writer), QByteArray("<div class=\"tip\">a</div>"));
    }

    void headingsAlone_areWrittenBehindTheFirst()
    {
        HtmlWriter writer(HtmlWriter::Extent::Headings);
        for (const char *part : {"p", "h1", "p", "h2"}) {
            writer.open(part);
            writer.text(part);
            writer.close();
        }
        QVERIFY(writer.isExact());
        QCOMPARE(taken(writer), QByteArray("<p>p</p><h1>h1</h1><h2>h2</h2>"));
    }

    void headingsAlone_areNotExactWhereTheFirstIsEmpty()
    {
        HtmlWriter writer(HtmlWriter::Extent::Headings);
        writer.open("h1");
        writer.close();
        QVERIFY(!writer.isExact());
    }
};

QTEST_APPLESS_MAIN(HtmlWriterTest)
#include "htmlwriter_test.moc"
