// Pages with random damage, the same in every run: whatever the bytes, a page comes back that keeps page.h's promises.
#include "markdown/readpage.h"

#include <QRegularExpression>
#include <QTest>

#include <random>

using namespace Wenda;

namespace {

const QByteArray seed =
    "---\ntitle: t\n---\n# 一\n\n1. a **b：**c\n  - d\n\t- e\n\n> ? f\n>! g\n\n|h|i|\n|-|-|\n|j|k|l|\n\n```x\nm\n```\n"
    "<table><tr><td>n<br>o</td></tr></table>\n\n![p](//q/r.png) [s](t.md#u) <a name=v></a>[^1]\n\n"
    "<dx-tabs>\n::: w\nx\n:::\n</dx-tabs>\n\n## y\n[^1]: z\n";

const QByteArrayList pieces{
    "<table>",  "</td>", "<div", ">",          "\n",      "\n\n", "    ",  "```",          "**",           "__",
    "`",        "[",     "](",   "|",          "|-|-|\n", "> ",   "- ",    "1. ",          "<!--",         "-->",
    "<b>",      "</b>",  "&",    "\xff",       "\xe4",    "\0",   "<pre>", "</li>",        "## ",          "<script>",
    "</table>", "[^1]",  ":::",  "<dx-alert>", "\t",      "=",    "---\n", "\xEF\xB7\x90", "<?wenda tip?>"};

QByteArray damaged(std::mt19937 &random)
{
    QByteArray page = seed;
    for (int i = 0; i < 8; ++i) {
        const qsizetype at = qsizetype(random() % std::size_t(page.size() + 1));
        switch (random() % 4) {
        case 0:
            page.insert(at, pieces.at(qsizetype(random() % std::size_t(pieces.size()))));
            break;
        case 1:
            page.remove(at, qsizetype(random() % 12));
            break;
        case 2:
            page.insert(at, page.mid(qsizetype(random() % std::size_t(page.size() + 1)), 40));
            break;
        default:
            if (at < page.size())
                page[at] = char(random() & 0xff);
        }
    }
    return page;
}

bool isBalanced(const QString &html)
{
    static const QRegularExpression tags(QStringLiteral("<(/?)([a-z0-9]+)((?: [a-z]+=\"[^\"<>]*\")*)( /)?>"));
    QStringList open;
    qsizetype done = 0;
    for (auto match = tags.globalMatch(html); match.hasNext();) {
        const QRegularExpressionMatch tag = match.next();
        const auto between = QStringView(html).mid(done, tag.capturedStart() - done);
        if (between.contains(u'<') || between.contains(u'>'))
            return false;
        done = tag.capturedEnd();
        if (!tag.captured(1).isEmpty()) {
            if (open.isEmpty() || open.takeLast() != tag.captured(2))
                return false;
        } else if (tag.captured(4).isEmpty()) {
            open.append(tag.captured(2));
        }
    }
    return open.isEmpty() && !QStringView(html).mid(done).contains(u'<');
}

} // namespace

class MutationTest final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MutationTest)

public:
    MutationTest() = default;

private Q_SLOTS:
    void damagedPage_isStillAPage()
    {
        // WENDA_MUTATIONS asks for more of them than a test run has time for.
        const int count = std::max(1500, qEnvironmentVariableIntValue("WENDA_MUTATIONS"));
        std::mt19937 random(20180101);
        for (int i = 0; i < count; ++i) {
            const QByteArray bytes = damaged(random);
            const PagePlace place{QStringLiteral("a/b.md"), {}};
            const Page page = readPage(bytes, place);
            QVERIFY2(isBalanced(page.html), bytes.constData());
            QCOMPARE(page.html.count(u"<img "), page.pictures.size());
            QCOMPARE(page.html.count(u"<a "), page.links.size());
            for (const Heading &heading : page.headings) {
                QVERIFY2(QStringView(page.html).mid(heading.htmlStart).startsWith(u"<h"), bytes.constData());
                QVERIFY(page.anchors.contains(heading.anchor));
                QVERIFY2(isBalanced(topicPage(page, heading.anchor).html), bytes.constData());
            }
            const Page outline = readOutline(bytes, place);
            QVERIFY2(outline.title == page.title && outline.headings.size() == page.headings.size(), bytes.constData());
            for (qsizetype j = 0; j < outline.headings.size(); ++j)
                QCOMPARE(outline.headings.at(j).anchor, page.headings.at(j).anchor);
        }
    }
};

QTEST_APPLESS_MAIN(MutationTest)
#include "mutation_test.moc"
