#include "window/testwindow.h"

#include <QLabel>

using namespace Wenda;

class StatusDeskTest : public QObject
{
    Q_OBJECT

    static QString wordsOf(const StatusLine &status)
    {
        QStringList words;
        for (const QLabel *label : status.findChildren<QLabel *>())
            words.append(label->text());
        return words.join(' ');
    }

private Q_SLOTS:
    void theQuestionsOfALongPage_areCountedInTheBackground_andItsRowIsFilled()
    {
        TemporaryFiles files;
        files.write("library/a.md", "# A\n\n## One\n\n## Two\n");
        files.write("library/long.md", "# Long\n\n" + QByteArray("## Cherry\n\nred\n\n").repeated(20'000));
        TestWindow test(files);
        QStringList rows;
        QString said;
        QObject::connect(&test.librarian, &Librarian::libraryOpened, &test.window, [&] {
            said = wordsOf(test.status);
            rows.append(test.row("long.md").data().toString());
        });
        QVERIFY(test.open(files.path("library")));
        QVERIFY2(said.contains("2 page"), qPrintable(said));
        QCOMPARE(rows, QStringList("long.md"));
        QTRY_VERIFY(wordsOf(test.status).contains("20,002 question"));
        QCOMPARE(test.row("long.md").data().toString(), "Long");
        test.sidebar.tree()->expand(test.row("long.md"));
        QCOMPARE(test.sidebar.topics().rowCount(test.row("long.md")), 20'000);
    }
};

QTEST_MAIN(StatusDeskTest)
#include "statusdesk_test.moc"
