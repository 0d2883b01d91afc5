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

class ContainerRepairTest final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ContainerRepairTest)

public:
    ContainerRepairTest() = default;

private Q_SLOTS:
    void containers_nestByIntent_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QByteArray>("strict");
        const auto row = [](const char *name, const char *markdown, const char *strict) {
            QTest::newRow(name) << QByteArray(markdown) << QByteArray(strict);
        };
        row("child two blanks in", "1. a\n  1. b\n2. c\n", "1. a\n   1. b\n2. c\n");
        row("child one blank in", "- a\n - b\n", "- a\n  - b\n");
        row("child one tab in", "1. a\n\t- b\n", "1. a\n   - b\n");
        row("further out is a sibling", "  - a\n- b\n", "- a\n- b\n");
        row("further out, of the other kind, is a child", " 1. a\n- b\n 2. c\n", "1. a\n   - b\n2. c\n");
        row("text behind a blank line, set in by one", "1. a\n\n b\n", "1. a\n\n   b\n");
        row("text behind a blank line, not set in", "1. a\n\nb\n", "1. a\n\nb\n");
        row("heading ends the list", "- a\n## b\n", "- a\n## b\n");
        row("code right below an item, not set in", "1. a\n```\n- b\n\nc\n```\n2. d\n",
            "1. a\n   ```\n   - b\n\n   c\n   ```\n2. d\n");
        row("a list that begins with another number than 1", "a\n3. b\n", "a\n<?wenda?>\n3. b\n");
        row("many blanks behind the mark", "-      a\n", "- a\n");
        row("quote", "> a\nb\n\n>c\n", "> a\n> b\n\n> c\n");
        row("a quote's list whose children were written without >", "> - a\n  - b\n", "> - a\n>   - b\n");
        row("list behind a quote", "> a\n- b\n", "> a\n- b\n");
        row("tip", ">? a\n> b\n", "> <?wenda tip?>\n> a\n> b\n");
        row("caution", "> [!WARNING]\n> b\n", "> <?wenda caution?>\n> b\n");
    }

    void containers_nestByIntent()
    {
        QFETCH(QByteArray, markdown);
        QTEST(repaired(markdown), "strict");
    }
};

QTEST_APPLESS_MAIN(ContainerRepairTest)
#include "containerrepair_test.moc"
