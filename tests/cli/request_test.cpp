#include "cli/request.h"

#include <QTest>

using namespace Wenda;

class RequestTest : public QObject
{
    Q_OBJECT

    static QStringList words(const QString &line) { return line.split(u' ', Qt::SkipEmptyParts); }

private Q_SLOTS:
    void argumentsAreRead()
    {
        Request topics;
        topics.command = QStringLiteral("topics");
        QCOMPARE(*requestOf({"topics"}), topics);
        topics.library = QStringLiteral("a b.md");
        topics.isJson = true;
        QCOMPARE(*requestOf({"topics", "--library", "a b.md", "--json"}), topics);
        QCOMPARE(*requestOf({"topics", "--json", "--library=a b.md"}), topics);

        Request search;
        search.command = QStringLiteral("search");
        search.words = QStringList{"备案", "-域名", "--x"};
        search.limit = 5;
        QCOMPARE(*requestOf({"search", "备案", "--limit", "5", "-域名", "--", "--x"}), search);

        Request all;
        all.command = QStringLiteral("export");
        all.isAll = true;
        all.to = QStringLiteral("out");
        all.format = QStringLiteral("md");
        QCOMPARE(*requestOf({"export", "--all", "--to", "out", "--format", "md"}), all);
    }

    void helpAndVersion_areAskedInAnyWay_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("command");
        QTest::newRow("--help") << "--help"
                                << "help";
        QTest::newRow("-h") << "-h"
                            << "help";
        QTest::newRow("of a command") << "search --help"
                                      << "help";
        QTest::newRow("--version") << "--version"
                                   << "version";
        QTest::newRow("-v") << "-v"
                            << "version";
    }

    void helpAndVersion_areAskedInAnyWay()
    {
        QFETCH(QString, line);
        QFETCH(QString, command);
        QCOMPARE(requestOf(words(line))->command, command);
    }

    void wrongUse_isNamed_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("subject");
        using enum Misuse::Kind;
        const auto row = [](const char *line, Misuse::Kind kind, const char *subject) {
            QTest::newRow(line) << QString::fromUtf8(line) << int(kind) << QString::fromUtf8(subject);
        };
        row("shout", UnknownCommand, "shout");
        row("", UnknownCommand, "");
        row("topics --loud", UnknownOption, "--loud");
        row("topics -x", UnknownOption, "-x");
        row("topics --rebuild", UnknownOption, "--rebuild");
        row("topics --json=yes", UnknownOption, "--json=yes");
        row("topics extra", TooManyWords, "extra");
        row("topics --library", MissingValue, "--library");
        row("topics --library=", MissingValue, "--library");
        row("search", MissingQuery, "");
        row("search --limit many x", BadNumber, "many");
        row("search --limit -1 x", BadNumber, "-1");
        row("search --batch file x", NotTogether, "x");
        row("show", MissingTopic, "show");
        row("show a b", TooManyWords, "b");
        row("export", MissingTopic, "export");
        row("export --format doc a", BadFormat, "doc");
        row("export --all", MissingTarget, "");
        row("export --all --to -", MissingTarget, "");
        row("export --all --to out a", TooManyWords, "a");
        row("export --all --whole-page --to out", NotTogether, "--whole-page");
    }

    void wrongUse_isNamed()
    {
        QFETCH(QString, line);
        QFETCH(int, kind);
        QFETCH(QString, subject);
        const auto request = requestOf(words(line));
        QVERIFY(!request.has_value());
        QCOMPARE(int(request.error().kind), kind);
        QCOMPARE(request.error().subject, subject);
    }

    void onlyCommands_keepTheWindowClosed()
    {
        for (const char *command : {"topics", "search", "show", "export", "index", "fetch", "check", "--help", "-v"})
            QVERIFY2(isCommand(QString::fromLatin1(command)), command);
        for (const char *other : {"--topic", "--search", "faq.md", "", "Topics"})
            QVERIFY2(!isCommand(QString::fromLatin1(other)), other);
    }
};

QTEST_APPLESS_MAIN(RequestTest)
#include "request_test.moc"
