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

class HtmlRepairTest final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HtmlRepairTest)

public:
    HtmlRepairTest() = default;

private Q_SLOTS:
    void html_staysWhole_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QByteArray>("strict");
        const auto row = [](const char *name, const char *markdown, const char *strict) {
            QTest::newRow(name) << QByteArray(markdown) << QByteArray(strict);
        };
        row("a blank line in a table", "<table>\n\n<tr>\n</table>\n", "<table>\n<!---->\n<tr>\n</table>\n");
        row("text right behind a table", "<table>\n</table>\na\n", "<table>\n</table>\n\na\n");
        row("a comment with a blank line", "<!-- a\n\n- b -->\nc\n", "<!-- a\n\n- b -->\nc\n");
        row("a comment that is never closed", "<!-- a\n", "\xEF\xB7\x90<!-- a\n");
        row("a style sheet that is never closed", "<style>\na\n", "a\n");
        row("Markdown in a <div>", "<div>\n![](a)\n</div>\n", "\xEF\xB7\x90<div>\n![](a)\n\xEF\xB7\x90</div>\n");
        row("numbers in a <p> are no list", "<p>1. a<br>\n2. b</p>\n", "\xEF\xB7\x90<p>1. a<br>\n2. b</p>\n");
        row("a table that is never closed", "<table>\n<tr>\n", "\xEF\xB7\x90<table>\n\xEF\xB7\x90<tr>\n");
    }

    void html_staysWhole()
    {
        QFETCH(QByteArray, markdown);
        QTEST(repaired(markdown), "strict");
    }
};

QTEST_APPLESS_MAIN(HtmlRepairTest)
#include "htmlrepair_test.moc"
