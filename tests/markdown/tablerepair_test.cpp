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

class TableRepairTest final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TableRepairTest)

public:
    TableRepairTest() = default;

private Q_SLOTS:
    void tables_areWrittenStrictly_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QByteArray>("strict");
        const auto row = [](const char *name, const char *markdown, const char *strict) {
            QTest::newRow(name) << QByteArray(markdown) << QByteArray(strict);
        };
        row("one dash", "|a|\n|-|\n|b|\n", "| a |\n|-----|\n| b |\n");
        row("alignment", "a|b|c\n:-|:-:|-:\n", "| a | b | c |\n|:----|:---:|----:|\n");
        row("below text", "x\n|a|\n|-|\n", "x\n<?wenda?>\n| a |\n|-----|\n");
        row("above text", "|a|\n|-|\nx\n", "| a |\n|-----|\n\nx\n");
        row("more cells than the head", "|a|\n|-|\n|b|c|\n", "| a |\n|-----|-----|\n| b | c |\n");
        row("an empty cell", "|a|b|\n|-|-|\n||c|\n", "| a | b |\n|-----|-----|\n| \xEF\xB7\x90 | c |\n");
        row("an empty first cell, head without |", "a|b\n-|-\n |c\n",
            "| a | b |\n|-----|-----|\n| \xEF\xB7\x90 | c |\n");
        row("a | behind a backslash", "|a|\n|-|\n|b\\|c|\n", "| a |\n|-----|\n| b\\|c |\n");
        row("bold in a cell", "|a|\n|-|\n|**b：**c|\n", "| a |\n|-----|\n| <strong>b：</strong>c |\n");
        row("no table: no dashes", "|a|\n|b|\n", "|a|\n|b|\n");
    }

    void tables_areWrittenStrictly()
    {
        QFETCH(QByteArray, markdown);
        QTEST(repaired(markdown), "strict");
    }

    void wideRows_areText()
    {
        QVERIFY(
            repaired(QByteArray("|a").repeated(100) + "\n" + QByteArray("|-").repeated(100) + "\n").startsWith("|a|a"));
    }
};

QTEST_APPLESS_MAIN(TableRepairTest)
#include "tablerepair_test.moc"
