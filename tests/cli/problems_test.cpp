#include "cli/problems.h"
#include "markdown/readpage.h"
#include "support/temporaryfiles.h"

#include <QTest>

using namespace Wenda;

class ProblemsTest : public QObject
{
    Q_OBJECT

    // "kind id -> subject" of all problems of a library made of these files.
    static QStringList found(const QList<std::pair<QString, QByteArray>> &pages)
    {
        TemporaryFiles files;
        files.write("img/here.png", "x");
        for (const auto &[path, bytes] : pages)
            files.write(path, bytes);
        const LibraryPtr library = scan(files.path()).value();
        ProblemSearch search(*library);
        for (const PageFile &file : library->pages()) {
            QFile bytes(files.path(file.path));
            if (file.size > 0 && bytes.open(QIODevice::ReadOnly))
                search.add(file, readPage(bytes.readAll(), {file.path, {}}));
            else
                search.add(file, std::unexpected(Error{Error::Kind::NotAPage, file.path}));
        }
        static const QStringList kinds{"link", "picture", "repeat", "unreadable"};
        QStringList lines;
        for (const Problem &problem : search.problems())
            lines << QString(kinds[int(problem.kind)] + u' ' + problem.topicId + u" -> " + problem.subject);
        return lines;
    }

private Q_SLOTS:
    void links_leadSomewhereOrNot_data()
    {
        QTest::addColumn<QByteArray>("link");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *link, const QStringList &expected) {
            QTest::newRow(link) << QByteArray(QByteArray("[x](") + link + ")") << expected;
        };
        row("b.md", {});
        row("b.md#one", {});
        row("sub/c.md", {});
        row("sub/", {});
        row("#here", {});
        row("https://example.com/none", {});
        row("mailto:a@example.com", {});
        row("img/here.png", {});
        row("none.md", {"link a.md -> none.md"});
        row("b.md#two", {"link a.md -> b.md#two"});
        row("#there", {"link a.md -> #there"});
        row("sub/none.md", {"link a.md -> sub/none.md"});
    }

    void links_leadSomewhereOrNot()
    {
        QFETCH(QByteArray, link);
        QFETCH(QStringList, expected);
        QCOMPARE(found({{"a.md", QByteArray("# A\n## Here\n" + link)}, {"b.md", "# B\n## One\n"}, {"sub/c.md", "C"}}),
                 expected);
    }

    void pictures_areThereOrNot()
    {
        QCOMPARE(found({{"a.md", "![](img/here.png) ![](img/gone.png) ![](img/gone.png) ![](https://example.com/x.png) "
                                 "![](//example.com/x.png)"}}),
                 QStringList({"picture a.md -> img/gone.png"}));
    }

    void questions_areRepeatedOnlyWithTheirAnswer()
    {
        const QByteArray answer = "Wait for three days, then ask the office.\n";
        QCOMPARE(found({{"a.md", "# A\n## How long?\n" + answer},
                        {"b.md", "# B\n## How long?\n" + answer},
                        {"c.md", "# C\n## How long?\nIt takes four days at the most, this year.\n"},
                        {"d.md", "## And then?\n" + answer},
                        {"e.md", "## Empty\n"},
                        {"f.md", "## Empty\n"}}),
                 QStringList({"repeat b.md#how-long -> a.md#how-long"}));
    }

    void problems_standInTheOrderOfThePages()
    {
        QCOMPARE(found({{"a.md", "[x](none.md) ![](none.png)"}, {"b.md", ""}, {"c.md", "[y](gone.md)"}}),
                 QStringList({"picture a.md -> none.png", "link a.md -> none.md", "unreadable b.md -> b.md",
                              "link c.md -> gone.md"}));
    }
};

QTEST_APPLESS_MAIN(ProblemsTest)
#include "problems_test.moc"
