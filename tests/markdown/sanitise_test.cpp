#include "markdown/sanitise.h"

#include <QTest>

using namespace Wenda;

namespace {

Page sanitised(std::initializer_list<std::string> pieces)
{
    const std::vector<std::string> html(pieces);
    Page page;
    sanitise(html, {QStringLiteral("help/page.md"), {}}, page);
    return page;
}

} // namespace

class SanitiseTest final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SanitiseTest)

public:
    SanitiseTest() = default;

private Q_SLOTS:
    void html_isWhatThePageMayHold_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("html");
        const auto row = [](const char *name, const char *given, const char *html) {
            QTest::newRow(name) << QString::fromUtf8(given) << QString::fromUtf8(html);
        };
        row("loose text gets a paragraph", "a<strong>b</strong><p>c</p>d",
            "<p>a<strong>b</strong></p><p>c</p><p>d</p>");
        row("a run keeps its element", "<p><strong>a</strong><em>b</em></p>", "<p><strong>a</strong><em>b</em></p>");
        row("a paragraph with nothing in it goes", "<p>a</p><p> </p>", "<p>a</p>");
        row("an element that pages do not know", "<marquee>a</marquee>", "a");
        row("spans and how cells are set", "<table><tr><td colspan=2 rowspan=3 style=\"text-align: Right\">a",
            "<table><tbody><tr><td colspan=\"2\" rowspan=\"3\" align=\"right\">a</td></tr></tbody></table>");
        row("a row sets its cells", "<table><tr align=center><td>a<td align=left>b",
            "<table><tbody><tr><td align=\"center\">a</td><td align=\"left\">b</td></tr></tbody></table>");
        row("a caption stands above", "<table><caption>a</caption><tr><td>b",
            "<p>a</p><table><tbody><tr><td>b</td></tr></tbody></table>");
        row("a picture's width", "<p><img src=\"a.png\" style=\"width: 300px\"><img src=\"a.png\" width=\"50%\"></p>",
            "<p><img src=\"help/a.png\" alt=\"\" width=\"300\" /><img src=\"help/a.png\" alt=\"\" /></p>");
        row("a number that a list begins with", "<ol start=\"0\"><li>a</li></ol>", "<ol start=\"0\"><li>a</li></ol>");
        row("a link in a link", "<p><a href=\"https://a.b\">a<a href=\"https://c.d\">b</a></a></p>",
            "<p><a href=\"https://a.b\">a</a><a href=\"https://c.d\">b</a></p>");
        row("a scheme that is refused", "<p><a href=\"javascript:a\">b</a></p>", "<p>b</p>");
        row("code", "<pre class=\"language-c\">a &lt;\n b</pre>",
            "<pre class=\"language-c\"><code>a &lt;\n b</code></pre>");
    }

    void html_isWhatThePageMayHold()
    {
        QFETCH(QString, given);
        QString html = sanitised({given.toStdString()}).html;
        html.replace(QStringLiteral(">\n"), QStringLiteral(">"));
        QTEST(html, "html");
    }

    void pieces_areOnePage()
    {
        const Page page = sanitised({"<h1>a</h1><p>b", "<h2>a</h2>"});
        QCOMPARE(page.text, QStringLiteral("a\nb\na"));
        QCOMPARE(page.anchors, (QStringList{QStringLiteral("a"), QStringLiteral("a-1")}));
    }

    void page_knowsItsLinksAndPictures()
    {
        const Page page = sanitised({"<p><a href=\"b.md#c\">d</a><img src=\"//e/f.png\" alt=\"g\" width=\"7\"></p>"});
        QCOMPARE(page.links, (QList<PageLink>{{QStringLiteral("help/b.md#c"), QStringLiteral("d")}}));
        QCOMPARE(page.pictures, (QList<PagePicture>{{QStringLiteral("//e/f.png"), QStringLiteral("g"), 7, 0}}));
    }
};

QTEST_APPLESS_MAIN(SanitiseTest)
#include "sanitise_test.moc"
