#include "markdown/render.h"

#include <QTest>

using namespace Wenda;

namespace {

QByteArray joined(const std::vector<std::string> &pieces)
{
    QByteArray html;
    for (const std::string &piece : pieces)
        html.append(piece.data(), qsizetype(piece.size()));
    return html;
}

} // namespace

class RenderTest final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RenderTest)

public:
    RenderTest() = default;

private Q_SLOTS:
    void markdown_becomesHtml_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QByteArray>("html");
        const auto row = [](const char *name, const char *markdown, const char *html) {
            QTest::newRow(name) << QByteArray(markdown) << QByteArray(html);
        };
        row("line ends are breaks", "a\nb\n", "<p>a<br>b</p>");
        row("a line of tags alone makes no break", "\xEF\xB7\x90<b></b>\na\n", "<p><strong></strong>\na</p>");
        row("a list that begins at four", "4. a\n", "<ol start=\"4\"><li>a</li></ol>");
        row("tasks", "- [ ] a\n- [x] b\n", "<ul><li class=\"task open\">a</li><li class=\"task done\">b</li></ul>");
        row("code and its language", "```c\na\n```\n", "<pre class=\"language-c\">\na\n</pre>");
        row("cells and how they are set", "|a|b|\n|:-:|--:|\n|c|\n",
            "<table><thead><tr><th align=\"center\">a</th><th align=\"right\">b</th></tr></thead>"
            "<tbody><tr><td align=\"center\">c</td></tr></tbody></table>");
        row("a picture's text has no marks", "![a **b** c](d)\n", "<p><img src=\"d\" alt=\"a b c\"></p>");
        row("a box", "> <?wenda tip?>\n> a\n", "<div class=\"tip\">\n<p>a</p></div>");
        row("a footnote's number", "a<?wenda reference 2?>\n",
            "<p>a<sup><a href=\"#fn-2\" id=\"fnref-2\">2</a></sup></p>");
        row("a mask is code", "440 **** 5662\n", "<p>440 <code>****</code> 5662</p>");
        row("a character that is nothing",
            "\xEF\xB7\x90"
            "a\n",
            "<p>a</p>");
    }

    void markdown_becomesHtml()
    {
        QFETCH(QByteArray, markdown);
        QTEST(joined(render({markdown.constData(), std::size_t(markdown.size())})), "html");
    }

    void headings_comeWithoutTheTextBehindThem()
    {
        const auto headings = renderHeadings("a\n\n# b\n\nc\n\n## d *e*\n");
        QVERIFY(headings);
        QCOMPARE(joined(*headings), QByteArray("<p>a</p><h1>b</h1><h2>d <em>e</em></h2>"));
    }

    void headings_areLeftToTheWholePageWhereAnAuthorsTagMovesThem()
    {
        QVERIFY(!renderHeadings("<table>\n\n# a\n\n</table>\n"));
        QVERIFY(!renderHeadings("<h2>a</h2>\n"));
    }
};

QTEST_APPLESS_MAIN(RenderTest)
#include "render_test.moc"
