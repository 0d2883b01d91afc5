#include "markdown/wellformed.h"

#include <QTest>

#include <random>

using namespace Wenda;

namespace {

bool isTablePart(const GumboNode *node)
{
    switch (node->v.element.tag) {
    case GUMBO_TAG_TABLE:
    case GUMBO_TAG_THEAD:
    case GUMBO_TAG_TBODY:
    case GUMBO_TAG_TR:
        return true;
    default:
        return false;
    }
}

// A tree as text. Blanks between the parts of a table are never read, so they are left out.
std::string written(const GumboNode *node)
{
    if (node->type != GUMBO_NODE_ELEMENT)
        return (node->type == GUMBO_NODE_WHITESPACE ? "~" : "'") + std::string(node->v.text.text) + '\'';
    std::string text = gumbo_normalized_tagname(node->v.element.tag);
    const GumboVector &attributes = node->v.element.attributes;
    for (unsigned i = 0; i < attributes.length; ++i) {
        const auto *const attribute = static_cast<const GumboAttribute *>(attributes.data[i]);
        text += std::string(" ") + attribute->name + '=' + attribute->value;
    }
    text += '(';
    const GumboVector &children = node->v.element.children;
    for (unsigned i = 0; i < children.length; ++i) {
        const auto *const child = static_cast<const GumboNode *>(children.data[i]);
        if (child->type != GUMBO_NODE_WHITESPACE || !isTablePart(node))
            text += written(child);
    }
    return text + ')';
}

// Empty where the rules of HTML5 are needed.
std::string readHere(const std::string &html)
{
    std::pmr::monotonic_buffer_resource memory;
    const GumboNode *const body = wellFormedBody(html, memory);
    return body ? written(body) : std::string();
}

std::string readByGumbo(const std::string &html)
{
    GumboOutput *const output = gumbo_parse_with_options(&kGumboDefaultOptions, html.data(), html.size());
    const GumboVector &parts = output->root->v.element.children;
    const std::string text = written(static_cast<const GumboNode *>(parts.data[parts.length - 1]));
    gumbo_destroy_output(&kGumboDefaultOptions, output);
    return text;
}

const std::vector<std::string> names{"p",  "div",   "ul",    "ol", "li", "strong", "a",  "code", "table", "thead",
                                     "td", "tbody", "tr",    "th", "h2", "em",     "hr", "br",   "dl",    "dt",
                                     "u",  "pre",   "quote", "b",  "dd", "span",   "h3", "img",  "del",   "blockquote"};

// Elements in each other at random, now and then with a tag too many; "quote" is none of HTML.
void grow(std::mt19937 &random, std::string &html, int depth)
{
    for (unsigned i = random() % 4; i > 0; --i) {
        const std::string &name = names[random() % names.size()];
        if (random() % 40 == 0)
            html += "</" + name + ">";
        if (random() % 3 == 0)
            html += random() % 2 ? "字&lt;x " : " \n";
        html += "<" + name + (random() % 5 == 0 ? " id=\"a&amp;b\"" : "") + ">";
        if (name == "hr" || name == "br" || name == "img")
            continue;
        if (depth > 0)
            grow(random, html, depth - 1);
        html += "</" + name + ">";
    }
}

} // namespace

class WellFormedTest final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WellFormedTest)

public:
    WellFormedTest() = default;

private Q_SLOTS:
    void page_isReadAsByTheTreeBuilder_data()
    {
        QTest::addColumn<QString>("html");
        const auto row = [](const char *name, const char *html) { QTest::newRow(name) << QString::fromUtf8(html); };
        row("blocks and runs", "<h2 id=\"a\">b</h2>\n<p>c<strong>d<br>e</strong> <img src=\"f\" alt=\"\"></p>");
        row("a list in a list", "<ul><li>a<ol start=\"3\"><li><p>b</p></li></ol></li> </ul>");
        row("a table with a head",
            "<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>b</td></tr></tbody></table>");
        row("rows in no part", "<table>\n<tr><td>a</td></tr><tr><td><p>b</p></td></tr></table>");
        row("rows behind a part", "<table><thead><tr><th>a</th></tr></thead><tr><td>b</td></tr></table>");
        row("a table in a cell", "<table><tr><td>a<table><tr><td>b</td></tr></table></td></tr></table>");
        row("entities of every page", "<p>&lt;a&gt; &amp;amp; &quot;&nbsp;</p><p>&nbsp;</p>");
        row("code", "<pre class=\"x\">\n\na &lt;b\n</pre>");
        row("loose text", "a<em>b</em>\n<hr>c");
        row("bytes that end as those of a noncharacter", "<p>丿一 ¿à</p>");
    }

    void page_isReadAsByTheTreeBuilder()
    {
        QFETCH(QString, html);
        const std::string here = readHere(html.toStdString());
        QVERIFY(!here.empty());
        QCOMPARE(QString::fromStdString(here), QString::fromStdString(readByGumbo(html.toStdString())));
    }

    void page_thatNeedsTheRules_data()
    {
        QTest::addColumn<QByteArray>("html");
        const auto row = [](const char *name, const QByteArray &html) { QTest::newRow(name) << html; };
        row("a block in a paragraph", "<p>a<div>b</div></p>");
        row("a block in a run of a paragraph", "<p><em>a<ul><li>b</li></ul></em></p>");
        row("a link in a link", "<a href=\"a\"><em><a href=\"b\">c</a></em></a>");
        row("a heading in a heading", "<h1>a<h2>b</h2></h1>");
        row("text among rows", "<table><tr>a<td>b</td></tr></table>");
        row("a paragraph among rows", "<table><p>a</p></table>");
        row("an item in no list", "<div><li>a</li></div>");
        row("ends that cross", "<em>a<strong>b</em></strong>");
        row("an end of nothing", "a</p>");
        row("no end", "<em>a");
        row("half a tag", "<em");
        row("an attribute that is not quoted", "<p id=a>b</p>");
        row("an entity of the rarer kind", "<p>&copy;</p>");
        row("an address with a bare &", "<a href=\"?a&b\">c</a>");
        row("a control character", "a\bb");
        row("a noncharacter", "a\xEF\xBF\xBF");
        row("NUL", QByteArray("a\0b", 3));
        row("an element of the rarer kind", "<summary>a</summary>");
    }

    void page_thatNeedsTheRules()
    {
        QFETCH(QByteArray, html);
        QCOMPARE(readHere(html.toStdString()), std::string());
    }

    void anyPage_isReadAsByTheTreeBuilderOrNotAtAll()
    {
        std::mt19937 random(20180101);
        int readCount = 0;
        for (int i = 0; i < 20'000; ++i) {
            std::string html;
            grow(random, html, 4);
            const std::string here = readHere(html);
            readCount += !here.empty();
            if (!here.empty())
                QVERIFY2(here == readByGumbo(html), html.c_str());
        }
        QVERIFY(readCount > 1000);
    }
};

QTEST_APPLESS_MAIN(WellFormedTest)
#include "wellformed_test.moc"
