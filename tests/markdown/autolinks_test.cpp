#include "markdown/autolinks.h"

#include <QTest>

using namespace Wenda;

class AutolinksTest final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AutolinksTest)

public:
    AutolinksTest() = default;

private Q_SLOTS:
    void address_isFoundInRunningText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found"); // text, target, …
        const auto row = [](const char *name, const char *text, const QStringList &found) {
            QTest::newRow(name) << QString::fromUtf8(text) << found;
        };
        row("among Han", "请访问https://a.b/c。", {"https://a.b/c", "https://a.b/c"});
        row("in Han brackets", "（http://a.b）", {"http://a.b", "http://a.b"});
        row("bare", "see www.a.b.", {"www.a.b", "http://www.a.b"});
        row("full stop behind", "https://a.b/c.", {"https://a.b/c", "https://a.b/c"});
        row("brackets of its own", "(https://a.b/c_(d))", {"https://a.b/c_(d)", "https://a.b/c_(d)"});
        row("query", "https://a.b/?c=d&e=f, g", {"https://a.b/?c=d&e=f", "https://a.b/?c=d&e=f"});
        row("mail", "写信到a.b@c.cn。", {"a.b@c.cn", "mailto:a.b@c.cn"});
        row("two", "http://a.b 和 http://c.d", {"http://a.b", "http://a.b", "http://c.d", "http://c.d"});
        row("in a word", "xhttp://a.b", {});
        row("no host", "http:// www. a@b @c.d", {});
        row("none", "a.b c:d", {});
    }

    void address_isFoundInRunningText()
    {
        QFETCH(QString, text);
        QStringList found;
        for (const Autolink &link : findAutolinks(text))
            found << text.mid(link.range.start, link.range.length) << link.target;
        QTEST(found, "found");
    }
};

QTEST_APPLESS_MAIN(AutolinksTest)
#include "autolinks_test.moc"
