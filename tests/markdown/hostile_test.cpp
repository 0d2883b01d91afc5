// Pages that were made to hurt: each must be read in a time and a size that grow with its length, into html that keeps
// its promises. A quadratic step in any of them runs into the test's time limit.
#include "markdown/readpage.h"
#include "support/hostilepages.h"

#include <QTest>

using namespace Wenda;

namespace {

const PagePlace place{QStringLiteral("page.md"), {}};

// How deep elements stand in each other; -1 where the html is not well-formed.
int depthOf(const QString &html)
{
    QList<QStringView> open;
    qsizetype deepest = 0;
    for (qsizetype at = html.indexOf(u'<'); at >= 0; at = html.indexOf(u'<', at + 1)) {
        const QStringView tag = QStringView(html).mid(at, html.indexOf(u'>', at) + 1 - at);
        const bool isEnd = tag.startsWith(u"</");
        qsizetype nameEnd = isEnd ? 2 : 1;
        while (nameEnd < tag.size() && tag.at(nameEnd).isLetterOrNumber())
            ++nameEnd;
        const QStringView name = tag.mid(isEnd ? 2 : 1, nameEnd - (isEnd ? 2 : 1));
        if (isEnd && (open.isEmpty() || open.takeLast() != name))
            return -1;
        if (!isEnd && !tag.endsWith(u"/>"))
            open.append(name);
        deepest = std::max(deepest, open.size());
    }
    return open.isEmpty() ? int(deepest) : -1;
}

} // namespace

class HostileTest final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HostileTest)

public:
    HostileTest() = default;

private Q_SLOTS:
    void page_isReadInProportionToItsLength_data()
    {
        QTest::addColumn<QByteArray>("page");
        const auto repeated = [](const auto &pieces, int times, const char *end = "") {
            for (const char *piece : pieces)
                QTest::newRow(piece) << QByteArray(piece).repeated(times) + end;
        };
        repeated(hostileNesting, 100'000, "a\n"); // levels
        repeated(hostileLines, 20'000);
        repeated(hostileRuns, 50'000);
        repeated(hostileTags, 20'000);
        QTest::newRow("one long line") << QByteArray(2'000'000, 'a');
        QTest::newRow("a line of Han") << QByteArray("中").repeated(300'000);
        QTest::newRow("steps ever deeper") << [] {
            QByteArray page;
            for (int i = 0; i < 600; ++i)
                page += QByteArray(i, ' ') + "- a\n";
            return page;
        }();
        QTest::newRow("backticks ever longer") << [] {
            QByteArray page;
            for (int i = 1; i < 1000; ++i)
                page += QByteArray(i, '`') + "a ";
            return page;
        }();
        QTest::newRow("a wide table of short rows") << QByteArray("|a").repeated(60) + "\n" +
                                                           QByteArray("|-").repeated(60) + "\n" +
                                                           QByteArray("|a\n").repeated(20'000);
        QTest::newRow("one note, many mentions") << QByteArray("[^1]").repeated(20'000) + "\n\n[^1]: a\n";
        QTest::newRow("nothing but bytes") << QByteArray("\0\xff\xfe\x80", 4).repeated(50'000);
    }

    void page_isReadInProportionToItsLength()
    {
        QFETCH(QByteArray, page);
        const Page read = readPage(page, place);
        const int depth = depthOf(read.html);
        QVERIFY(depth >= 0);
        QVERIFY(depth <= 100);
        QVERIFY(read.html.size() <= page.size() * 64 + 1000);
        QVERIFY(read.text.size() <= page.size() * 4 + 100);
        const Page outline = readOutline(page, place);
        QCOMPARE(outline.headings.size(), read.headings.size());
    }

    void pageWithoutEnd_isCutWithASentence()
    {
        const Page read = readPage(QByteArray("# a\n").repeated(300'000), place);
        QVERIFY(read.headings.size() > 100'000);
        QVERIFY(read.headings.size() < 300'000);
        QVERIFY(read.text.endsWith(QStringLiteral("Open its file in a text editor to read on.")));
        QCOMPARE(readOutline(QByteArray("# a\n").repeated(300'000), place).headings.size(), read.headings.size());
    }

    void htmlWithoutEnd_isCutWithASentence()
    {
        const Page read = readPage(QByteArray("<b>a</b>").repeated(300'000), place);
        QVERIFY(read.html.count(QLatin1String("<strong>")) < 300'000);
        QVERIFY(depthOf(read.html) > 0);
        QVERIFY(read.text.endsWith(QStringLiteral("Open its file in a text editor to read on.")));
    }

    void boxesWithoutEnd_areCutWithASentence_data()
    {
        QTest::addColumn<QByteArray>("piece");
        QTest::addColumn<QString>("tag");
        QTest::newRow("code") << QByteArray("```\na\n```\n") << "<pre";
        QTest::newRow("quotes") << QByteArray("> a\n\nb\n\n") << "<blockquote";
        QTest::newRow("tables") << QByteArray("|a|\n|-|\n\nb\n\n") << "<table";
    }

    void boxesWithoutEnd_areCutWithASentence()
    {
        QFETCH(QByteArray, piece);
        QFETCH(QString, tag);
        const Page few = readPage(piece.repeated(1500), place);
        QCOMPARE(few.html.count(tag), 1500);
        QVERIFY(!few.text.endsWith(QStringLiteral("to read on.")));
        const Page many = readPage(piece.repeated(5000), place);
        QCOMPARE(many.html.count(tag), 2000);
        QVERIFY(many.text.endsWith(QStringLiteral("Open its file in a text editor to read on.")));
    }

    void page_cannotReachOutOfIt_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QString>("html");
        const auto row = [](const char *name, const char *page, const char *html) {
            QTest::newRow(name) << QByteArray(page) << QString::fromUtf8(html);
        };
        row("a local picture", "<img src=\"file:///some/secret.png\" alt=\"x\">", "<p>x</p>");
        row("a local picture in Markdown", "![x](file:///some/secret.png)", "<p>x</p>");
        row("a picture above the library", "![x](../../secret.png)", "<p>x</p>");
        row("script in a link", "[a](javascript:alert(1)) <a href=\" java&#10;script:alert(1)\">b</a>", "<p>a b</p>");
        row("script in an address", "<javascript:alert(1)>", "<p>javascript:alert(1)</p>");
        row("script in an event", "<img src=\"1.png\" onerror=\"alert(1)\">", "<p><img src=\"1.png\" alt=\"\" /></p>");
        row("a page in an address", "[a](data:text/html,<script>alert(1)</script>)", "<p>a</p>");
        row("a cover over the window",
            "<div style=\"position:fixed;top:0;width:100%;background:url(file:///x)\">a</div>", "<div><p>a</p></div>");
        row("a class of ours", "<div class=\"tip\">a</div><ul><li class=\"task done\">b</li></ul>",
            "<div><p>a</p></div><ul><li>b</li></ul>");
        row("script in a drawing", "<svg onload=alert(1)><script>alert(1)</script>a</svg>b", "<p>b</p>");
        row("script that is never closed", "a <script>alert(1)\n\nb", "<p>a alert(1)</p><p>b</p>");
        row("quotes in an attribute", "![\"><script>](1.png \"\\\"><b>\")",
            "<p><img src=\"1.png\" alt=\"&quot;&gt;\" title=\"&quot;&gt;&lt;b&gt;\" /></p>");
        row("end tags of ours", "- a </li></ul></article> b\n- c\n", "<ul><li>a b</li><li>c</li></ul>");
        row("the marks between our own parts", "<?wenda caution?>\n\n<?wenda footnotes?>\n\na\n", "<p>a</p>");
    }

    void page_cannotReachOutOfIt()
    {
        QFETCH(QByteArray, page);
        QTEST(QString(readPage(page, place).html).remove(u'\n'), "html");
    }
};

QTEST_APPLESS_MAIN(HostileTest)
#include "hostile_test.moc"
