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

class FootnotesTest final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FootnotesTest)

public:
    FootnotesTest() = default;

private Q_SLOTS:
    void footnotes_standAtTheEnd_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QByteArray>("strict");
        const auto row = [](const char *name, const char *markdown, const char *strict) {
            QTest::newRow(name) << QByteArray(markdown) << QByteArray(strict);
        };
        row("in the order of mention", "a[^x] b[^1]\n\n[^1]: one\n[^x]: other\n",
            "a<?wenda reference 1?> b<?wenda reference 2?>\n\n\n<?wenda footnotes?>\n\n1. other <?wenda back 1?>\n2. "
            "one <?wenda back 2?>\n");
        row("with more paragraphs", "a[^1]\n\n[^1]: b\n\n    c\n\nd\n",
            "a<?wenda reference 1?>\n\n\nd\n\n<?wenda footnotes?>\n\n1. b\n\n   c <?wenda back 1?>\n");
        row("mentioned nowhere", "a\n\n[^1]: b\n", "a\n\n[^1]: b\n");
        row("defined nowhere", "a[^1]\n", "a[^1]\n");
        row("in code", "a[^1] `[^1]`\n\n```\n[^1]: b\n```\n", "a[^1] `[^1]`\n\n```\n[^1]: b\n```\n");
    }

    void footnotes_standAtTheEnd()
    {
        QFETCH(QByteArray, markdown);
        QTEST(repaired(markdown), "strict");
    }
};

QTEST_APPLESS_MAIN(FootnotesTest)
#include "footnotes_test.moc"
