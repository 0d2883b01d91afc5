#include "window/readingahead.h"

#include "librarian/librarian.h"
#include "support/temporaryfiles.h"

#include <QSignalSpy>
#include <QTest>

using namespace Wenda;

class ReadingAheadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPageThatChangesWhileItIsRead_isReadAgainInTheBackground()
    {
        TemporaryFiles files;
        const QByteArray text = "# Long\n\n" + QByteArray("much text\n\n").repeated(20'000);
        files.write("library/long.md", text);
        Librarian librarian(files.path("index"));
        QVERIFY(librarian.openNow(files.path("library")));
        QSignalSpy read(&librarian, &Librarian::pageRead);
        connect(&librarian, &Librarian::pageRead, this, [&] {
            if (read.size() == 1)
                files.write("library/long.md", text + "## End\n");
        });
        ReadingAhead ahead(librarian, nullptr);
        int times = 0;
        ahead.read({{files.path("library"), "long.md", {}, {}}}, [&] {
            ++times;
            QVERIFY(librarian.isAtHand(files.path("library"), "long.md"));
        });
        QTRY_COMPARE(times, 1);
        QCOMPARE(read.size(), 2);
    }
};

QTEST_MAIN(ReadingAheadTest)
#include "readingahead_test.moc"
