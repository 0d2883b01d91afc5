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

class ElementRepairTest final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ElementRepairTest)

public:
    ElementRepairTest() = default;

private Q_SLOTS:
    void elements_becomeMarkdown_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QByteArray>("strict");
        const auto row = [](const char *name, const char *markdown, const char *strict) {
            QTest::newRow(name) << QByteArray(markdown) << QByteArray(strict);
        };
        row("alert", "<dx-alert infotype=\"alarm\">\na\n</dx-alert>\n", "> <?wenda caution?>\n>\n> a\n>\n");
        row("alert on one line", "<dx-alert infotype=\"explain\">a</dx-alert>\n", "> <?wenda tip?>\n> a\n");
        row("code that holds a fence", "<dx-codeblock>\n::: sh\n```\n:::\n</dx-codeblock>\n",
            "\n````sh\n```\n````\n\n");
        row("tabs: ::: in code parts nothing", "<dx-tabs>\n::: a\n```\n:::\n```\n:::\n</dx-tabs>\n",
            "\n\n\xEF\xB7\x90<strong>a</strong>\n\n```\n:::\n```\n\n");
        row("never closed", "<dx-tabs>\na\n", "\xEF\xB7\x90<dx-tabs>\na\n");
    }

    void elements_becomeMarkdown()
    {
        QFETCH(QByteArray, markdown);
        QTEST(repaired(markdown), "strict");
    }
};

QTEST_APPLESS_MAIN(ElementRepairTest)
#include "elementrepair_test.moc"
