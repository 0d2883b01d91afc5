// One row or more for each habit of the pages that Wenda reads the way its authors meant it.
#include "markdown/readpage.h"

#include <QTest>

using namespace Wenda;

class DialectTest final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DialectTest)

public:
    DialectTest() = default;

private Q_SLOTS:
    void page_readsAsItsAuthorMeant_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QString>("html"); // without the line ends between blocks
        const auto row = [](const char *name, const char *markdown, const char *html) {
            QTest::newRow(name) << QByteArray(markdown) << QString::fromUtf8(html);
        };

        row("child list under 2. indented by 2 spaces", "1. a\n2. b\n  1. c\n  2. d\n3. e\n",
            "<ol><li>a</li><li>b<ol><li>c</li><li>d</li></ol></li><li>e</li></ol>");
        row("child list under 2. indented by 1 tab", "1. a\n2. b\n\t1. c\n\t2. d\n3. e\n",
            "<ol><li>a</li><li>b<ol><li>c</li><li>d</li></ol></li><li>e</li></ol>");
        row("child list: three depths by tabs", "- a\n\t- b\n\t\t- c\n\t- d\n- e\n",
            "<ul><li>a<ul><li>b<ul><li>c</li></ul></li><li>d</li></ul></li><li>e</li></ul>");
        row("child list: bullets under a number, one blank in", "1. a\n - b\n2. c\n",
            "<ol><li>a<ul><li>b</li></ul></li><li>c</li></ol>");
        row("child list: text set in by one blank goes on with its item", "1. a\n\n b\n2. c\n",
            "<ol><li><p>a</p><p>b</p></li><li><p>c</p></li></ol>");

        row("blanks in an address", "[一](/doc/REST API简介#二 三) ![](a b.md)",
            "<p><a href=\"doc/REST API简介#二 三\">一</a> <img src=\"help/a b.md\" alt=\"\" /></p>");
        row("bold next to Han: closing mark after punctuation", "**注意：**后面", "<p><strong>注意：</strong>后面</p>");
        row("bold next to Han: underscores", "前__（注意）__后", "<p>前<strong>（注意）</strong>后</p>");
        row("slanted next to Han: closing mark after punctuation", "*注意：*后面 *二。*三",
            "<p><em>注意：</em>后面 <em>二。</em>三</p>");
        row("slanted next to Han: marks of their own stay", "价格*（元），数量*（个）",
            "<p>价格*（元），数量*（个）</p>");
        row("bold next to Han: two runs in a line", "**一：**二**三：**四",
            "<p><strong>一：</strong>二<strong>三：</strong>四</p>");
        row("bold next to Han: blanks inside the marks", "** 注意：**后面", "<p><strong>注意：</strong>后面</p>");
        row("bold next to Han: in a heading and a cell", "## **一：**二\n\n|a|\n|-|\n|**一：**二|\n",
            "<h2 id=\"一二\"><strong>一：</strong>二</h2><table><thead><tr><th>a</th></tr></thead><tbody><tr><td>"
            "<strong>一：</strong>二</td></tr></tbody></table>");
        row("bold next to Han: code and addresses keep their stars", "`**a：**b` https://a.b/__c__d",
            "<p><code>**a：**b</code> <a href=\"https://a.b/__c__d\">https://a.b/__c__d</a></p>");

        row("masked data is data, no emphasis", "340 **** 5662 *******\n\n|a|\n|-|\n|****|\n",
            "<p>340 <code>****</code> 5662 <code>*******</code></p><table><thead><tr><th>a</th></tr></thead><tbody><tr>"
            "<td><code>****</code></td></tr></tbody></table>");
        row("masked data in bold", "**号码 340 **** 5662**", "<p><strong>号码 340 <code>****</code> 5662</strong></p>");

        row("leading blank before a bold run", " __标题__ ：文", "<p><strong>标题</strong> ：文</p>");

        row("one newline inside a paragraph", "一\n二\n", "<p>一<br />二</p>");
        row("one newline behind a <br> is no second break", "一<br>\n二\n", "<p>一<br />二</p>");

        row("Chinese enumerations", "步骤：\n1、打开\n2、关闭\n", "<p>步骤：<br />1、打开<br />2、关闭</p>");
        row("Chinese enumerations: with a bracket", "步骤：\n1) 打开\n2) 关闭\n",
            "<p>步骤：<br />1) 打开<br />2) 关闭</p>");

        row("protocol-relative pictures", "![](//host/x.png)", "<p><img src=\"//host/x.png\" alt=\"\" /></p>");

        row("<img> with a width and pictures in table cells",
            "<img src=\"1.png\" width=\"300\" height=20>\n\n| ![a](https://h/2.png) |\n|--|\n| <img src=//h/3.png "
            "width=\"50%\"> |\n",
            "<p><img src=\"help/1.png\" alt=\"\" width=\"300\" height=\"20\" /></p><table><thead><tr><th><img "
            "src=\"https://h/2.png\" alt=\"a\" /></th></tr></thead><tbody><tr><td><img src=\"//h/3.png\" alt=\"\" "
            "/></td></tr></tbody></table>");

        row("raw HTML tables",
            "<table>\n<tr><th rowspan=2 "
            "colspan=\"2\">a</th></tr>\n\n<tr>\n<td>b<br>c<ul><li>d</ul></td>\n</tr>\n</table>\n",
            "<table><tbody><tr><th colspan=\"2\" rowspan=\"2\">a</th></tr><tr><td>b<br "
            "/>c<ul><li>d</li></ul></td></tr></tbody></table>");
        row("raw HTML tables: never closed", "<table><tr><td>a\n\n## b\n",
            "<table><tbody><tr><td>a<h2 id=\"b\">b</h2></td></tr></tbody></table>");

        row("table delimiter rows with one dash", "|a|b|\n|-|:-:|\n|c|d|\n",
            "<table><thead><tr><th>a</th><th align=\"center\">b</th></tr></thead><tbody><tr><td>c</td><td "
            "align=\"center\">d</td></tr></tbody></table>");
        row("table right below text", "text\na|b\n-|-\nc|d\nmore\n",
            "<p>text</p><table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>c</td><td>d</td></tr></"
            "tbody></"
            "table><p>more</p>");
        row("table rows with more and fewer cells than the head", "|a|\n|-|\n|b|c|\n|d|\n",
            "<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td><td>c</td></tr><tr><td>d</td></tr></tbody></"
            "table>");

        row("heading without a blank", "###标题\n\n##标题##\n\n#标题\n\n#tag\n",
            "<h3 id=\"标题\">标题</h3><h2 id=\"标题-1\">标题</h2><h1 id=\"标题-2\">标题</h1><p>#tag</p>");

        row(">? and >!", ">? 一\n>二\n\n>!三\n",
            "<div class=\"tip\"><p>一<br />二</p></div><div class=\"caution\"><p>三</p></div>");
        row(">! before a picture is a quote", ">![](//h/x.png)\n",
            "<blockquote><p><img src=\"//h/x.png\" alt=\"\" /></p></blockquote>");

        row("> [!NOTE] ... > [!CAUTION]",
            "> [!NOTE]\n> 一\n\n> [!tip]\n> 二\n\n> [!WARNING] 三\n\n> [!CAUTION]\n> - 四\n",
            "<div class=\"tip\"><p>一</p></div><div class=\"tip\"><p>二</p></div><div "
            "class=\"caution\"><p>三</p></div><div "
            "class=\"caution\"><ul><li>四</li></ul></div>");

        row("<dx-alert>", "<dx-alert infotype=\"notice\" title=\"注意\">\n**一：**二\n</dx-alert>\n三\n",
            "<div class=\"caution\"><p class=\"box-title\">注意</p><p><strong>一：</strong>二</p></div><p>三</p>");
        row("<dx-alert> that explains, in an item", "1. a\n<dx-alert infotype=\"explain\">一</dx-alert>\n2. b\n",
            "<ol><li>a<div class=\"tip\"><p>一</p></div></li><li>b</li></ol>");
        row("<dx-tabs>", "<dx-tabs>\n::: 甲\n- 一\n:::\n::: 乙\n二\n:::\n</dx-tabs>\n",
            "<p><strong>甲</strong></p><ul><li>一</li></ul><p><strong>乙</strong></p><p>二</p>");
        row("<dx-codeblock>", "<dx-codeblock>\n::: java java\nint a = b<c;\n:::\n</dx-codeblock>\n",
            "<pre class=\"language-java\"><code>int a = b&lt;c;</code></pre>");
        row("<dx-accordion>", "<dx-accordion>\n::: 甲\n一\n:::\n</dx-accordion>\n",
            "<p><strong>甲</strong></p><p>一</p>");
        row("<dx-tag-link>, of no known kind", "<dx-tag-link link=\"#a\">一</dx-tag-link>", "<p>一</p>");

        row("jumps inside the page", "[去](#x)\n\n<span id=\"x\"></span>\n<a name=\"y\">一</a>\n",
            "<p><a href=\"#x\">去</a></p><p><span id=\"x\"></span><span id=\"y\"></span>一</p>");

        row("<style>, <script> and forms",
            "<style>\na {}\n\n</style>\n一<script>alert(1)</script><form><input "
            "value=\"x\"><select><option>二</option></select>三</form>\n",
            "<p>一三</p>");
        row("<video> and <iframe>", "<video src=\"https://h/a.mp4\">no</video>\n\n<iframe src=\"//h/b\"></iframe>\n",
            "<p><a href=\"https://h/a.mp4\">a.mp4</a></p><p><a href=\"https://h/b\">b</a></p>");
        row("unknown tags", "用 <InstanceId> 替换\n\n<Key>\n", "<p>用 &lt;InstanceId&gt; 替换</p><p>&lt;Key&gt;</p>");

        row("CRLF and BOM", "\xEF\xBB\xBF# 一\r\n二\r三\r\n", "<h1 id=\"一\">一</h1><p>二<br />三</p>");
        row("GB18030",
            "\xB1\xB8\xB0\xB8\xD0\xE8\xD2\xAA\xD7\xBC\xB1\xB8\xC4\xC4\xD0\xA9\xD7\xCA\xC1\xCF\xA3\xBF\xC7\xEB"
            "\xCF\xC8\xB5\xC7\xC2\xBC\xBF\xD8\xD6\xC6\xCC\xA8\xA3\xAC\xD4\xD9\xB0\xB4\xD2\xB3\xC3\xE6\xC9\xCF"
            "\xB5\xC4\xCC\xE1\xCA\xBE\xCC\xEE\xD0\xB4\xD6\xF7\xCC\xE5\xD0\xC5\xCF\xA2\xA1\xA3",
            "<p>备案需要准备哪些资料？请先登录控制台，再按页面上的提示填写主体信息。</p>");
        QTest::newRow("UTF-16, the low byte first")
            << QByteArray("\xFF\xFE#\0 \0\x00\x4E\n\0\x8C\x4E", 12) << QStringLiteral("<h1 id=\"一\">一</h1><p>二</p>");
        QTest::newRow("UTF-16, the high byte first")
            << QByteArray("\xFE\xFF\0#\0 \x4E\x00\0\n\x4E\x8C", 12) << QStringLiteral("<h1 id=\"一\">一</h1><p>二</p>");
        QTest::newRow("NUL") << QByteArray("ab\0cd, and more of it", 21)
                             << QStringLiteral("<p>ab\uFFFDcd, and more of it</p>");
        QTest::newRow("nothing but a BOM") << QByteArray("\xEF\xBB\xBF") << QString();
        row("broken UTF-8", "一二三\xFF四", "<p>一二三\xEF\xBF\xBD四</p>");

        row("text after <br> in a paragraph", "一<br>二<br/>三\n\n四\n", "<p>一<br />二<br />三</p><p>四</p>");

        row("page with no heading at all", "一\n", "<p>一</p>");
    }

    void page_readsAsItsAuthorMeant()
    {
        QFETCH(QByteArray, markdown);
        QFETCH(QString, html);
        const Page page = readPage(markdown, {QStringLiteral("help/page.md"), {}});
        QCOMPARE(QString(page.html).remove(u'\n'), html);
    }
};

QTEST_APPLESS_MAIN(DialectTest)
#include "dialect_test.moc"
