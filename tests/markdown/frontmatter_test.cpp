#include "markdown/frontmatter.h"

#include <QTest>

using namespace Wenda;

class FrontMatterTest final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FrontMatterTest)

public:
    FrontMatterTest() = default;

private Q_SLOTS:
    void frontMatter_isReadAndTakenOff_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<QString>("title");
        QTest::addColumn<int>("order");
        QTest::addColumn<int>("length");
        const auto row = [](const char *name, const char *page, const char *title, int order, int length) {
            QTest::newRow(name) << QByteArray(page) << QString::fromUtf8(title) << order << length;
        };
        row("title and order", "---\ntitle: 备案\norder: 3\n---\nx\n", "备案", 3, 31);
        row("in quotes", "---\ntitle: \"a: b\"\n---\n", "a: b", 0, 22);
        row("lists, comments, other keys", "---\n# c\ntags:\n  - a\n- b\ntitle: 'x'\n...\n", "x", 0, 39);
        row("none", "# a\n", "", 0, 0);
        row("a rule and another one", "---\ntext\n---\n", "", 0, 0);
        row("a heading between rules", "---\n## 一: 二\n---\n", "", 0, 0);
        row("never closed", "---\ntitle: x\n", "", 0, 0);
        row("empty", "---\n---\n", "", 0, 0);
        row("a sentence with a colon", "---\nPlease note: this\n---\n", "", 0, 0);
        row("an order that is no number", "---\norder: first\n---\n", "", 0, 21);
    }

    void frontMatter_isReadAndTakenOff()
    {
        QFETCH(QByteArray, page);
        const FrontMatter found = readFrontMatter(std::string_view(page.constData(), std::size_t(page.size())));
        QTEST(found.title, "title");
        QTEST(found.order, "order");
        QTEST(int(found.length), "length");
    }
};

QTEST_APPLESS_MAIN(FrontMatterTest)
#include "frontmatter_test.moc"
