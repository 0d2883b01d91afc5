#include "markdown/inlinerepair.h"

#include <QTest>

using namespace Wenda;

class InlineRepairTest final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InlineRepairTest)

public:
    InlineRepairTest() = default;

private Q_SLOTS:
    void runningText_isWrittenStrictly_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("strict");
        const auto row = [](const char *name, const char *text, const char *strict) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(strict);
        };
        row("bold that is strict already", "**a** b __c__", "**a** b __c__");
        row("closing mark behind punctuation", "**注意：**后", "<strong>注意：</strong>后");
        row("opening mark before punctuation", "前**（注意）**", "前<strong>（注意）</strong>");
        row("blanks inside", "** a **", "<strong> a </strong>");
        row("underscores in a word", "a__b__c", "a__b__c");
        row("underscores at Han", "前__b：__后", "前<strong>b：</strong>后");
        row("a lone star in a bold run", "**a \"*\"**", "<strong>a \"*\"</strong>");
        row("ended twice over", "**a******", "<strong>a</strong>");
        row("doubled", "****注意：****后", "<strong>注意：</strong>后");
        row("no partner", "**a：后", "**a：后");
        row("blanks in an address", "[a](/b c/__d.md) ![]( x y/z.png )", "[a](</b c/__d.md>) ![]( <x y/z.png> )");
        row("blanks around an address", "[a]( b/c )", "[a]( b/c )");
        row("an address and a title", "[a](b/c \"d e\")", "[a](b/c \"d e\")");
        row("words behind brackets", "[a](see there)", "[a](see there)");
        row("behind a backslash", "\\**a：**后", "\\**a：**后");
        row("in code", "`**a：**`后", "`**a：**`后");
        row("in an address", "[a](b__c：__d)", "[a](b__c：__d)");
        row("in a tag", "<a href=\"**a：**\">后", "<a href=\"**a：**\">后");
        row("unknown tag", "<InstanceId> </InstanceId>", "\\<InstanceId> \\</InstanceId>");
        row("address in brackets", "<https://a.b>", "<https://a.b>");
        row("a lone <", "a < b", "a < b");
        row("end tag with attributes", "<font color=red>a</font color=red>", "<font color=red>a</font>");
        row("attributes that run together", "<td rowspan=\"2\"align=\"center\">",
            "<td rowspan=\"2\" align=\"center\">");
        row("a range of numbers", "1~2 和 3~4", "1\\~2 和 3\\~4");
        row("struck out", "~~a~~", "~~a~~");
    }

    void runningText_isWrittenStrictly()
    {
        QFETCH(QByteArray, text);
        const std::string strict = repairInline(std::string_view(text.constData(), std::size_t(text.size())));
        QTEST(QByteArray(strict.data(), qsizetype(strict.size())), "strict");
    }

    void paragraphThatNobodyWrote_standsAsItIs()
    {
        std::string text;
        for (int i = 0; i < 200'000; ++i)
            text += "a**b。**c";
        QVERIFY(repairInline(text) == text);
        QVERIFY(repairInline(std::string_view(text).substr(0, 11)) != text.substr(0, 11));
    }
};

QTEST_APPLESS_MAIN(InlineRepairTest)
#include "inlinerepair_test.moc"
