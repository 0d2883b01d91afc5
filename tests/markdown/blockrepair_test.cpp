#include "markdown/repair.h"

#include <QTest>

using namespace Wenda;

namespace {

QByteArray repaired(const QByteArray &markdown)
{
    const std::string text = repair(std::string_view(markdown.constData(), std::size_t(markdown.size())));
    return QByteArray(text.data(), qsizetype(text.size()));
}

} // namespace

class BlockRepairTest final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BlockRepairTest)

public:
    BlockRepairTest() = default;

private Q_SLOTS:
    void blocks_areWrittenStrictly_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QByteArray>("strict");
        const auto row = [](const char *name, const char *markdown, const char *strict) {
            QTest::newRow(name) << QByteArray(markdown) << QByteArray(strict);
        };
        row("a page that is strict already", "# a\n\nb *c*\n\n- d\n- e\n\n```\nf\n```\n",
            "# a\n\nb *c*\n\n- d\n- e\n\n```\nf\n```\n");
        row("heading without a blank", "##a\n", "## a\n");
        row("heading closed with what it opened with", "## a##\n", "## a\n");
        row("heading that ends in a sharp", "# C#\n", "# C#\n");
        row("enumeration with a bracket", "1) a\n", "1\\) a\n");
        row("fence closed too far in", "```\na\n    ```\nb\n", "```\na\n```\nb\n");
        row("fence closed behind code", "```\na```\nb\n", "```\na\n```\nb\n");
        row("fence that is never closed ends at the next heading", "```\na\n\n## b\n", "```\na\n\n```\n## b\n");
        row("fence that is never closed, without a heading", "```\na\n", "```\na\n");
        row("text set in behind text stays text", "a\n    - b\n", "a\n    - b\n");
        row("underlined heading", "a\n---\nb\n", "a\n---\nb\n");
        row("a tag at the start of a line", "<b>a</b>\n", "\xEF\xB7\x90<b>a</b>\n");
    }

    void blocks_areWrittenStrictly()
    {
        QFETCH(QByteArray, markdown);
        QTEST(repaired(markdown), "strict");
    }

    void containersBeyondAnyReader_becomeText()
    {
        QCOMPARE(repaired(QByteArray("> ").repeated(10'000) + "a\n").count('>'), 25);
        QCOMPARE(repaired(QByteArray("- ").repeated(10'000) + "a\n").count('-'), 25);
    }

    void veryLongParagraph_isParted() { QCOMPARE(repaired(QByteArray("a\n").repeated(10'000)).count("\n\n"), 2); }
};

QTEST_APPLESS_MAIN(BlockRepairTest)
#include "blockrepair_test.moc"
