#include "paper/book.h"

#include "pictures/picturestore.h"
#include "support/fulldisk.h"
#include "support/output.h"
#include "support/temporaryfiles.h"

#include <qpdf/QPDF.hh>

#include <QDir>
#include <QTest>

using namespace Wenda;

class BookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_files = std::make_unique<TemporaryFiles>();
        m_store = std::make_unique<PictureStore>(m_files->path(QStringLiteral("cache")),
                                                 m_files->path(QStringLiteral("kept")));
        m_book = {};
        m_book.libraryTitle = QStringLiteral("常见问题");
        m_book.pagePaths = QStringList{QStringLiteral("a/1.md"), QStringLiteral("a/2.md"), QStringLiteral("3.md")};
        m_book.readPage = [](const QString &path) -> Result<Page> {
            Page page;
            page.title = u"第 " + path + u" 页";
            page.html = QStringLiteral("<p>一人 <a href=\"a/2.md\">见</a></p><p><a href=\"https://a.b\">外</a></p>");
            page.text = QStringLiteral("一人 见\n外");
            return page;
        };
    }

    void cleanup() { m_store.reset(); }

    void contents_comeFirst()
    {
        const auto report = writeBook(m_book, *m_store, path(), defaultPageLayout());
        QVERIFY(report);
        QCOMPARE(report->pages, 3);
        QCOMPARE(report->sheets, 4);
        const QString first = textOf(1);
        QVERIFY2(first.contains(QStringLiteral("常见问题")) && first.contains(QStringLiteral("第 3.md 页")),
                 qPrintable(first));
        QVERIFY(textOf(2).contains(QStringLiteral("一人")));
        QVERIFY(textOf(2).contains(QStringLiteral("page 1\n"))); // of how many, nobody knows before the last is set
    }

    void links_leadToPagesOfTheBook()
    {
        QVERIFY(writeBook(m_book, *m_store, path(), defaultPageLayout()));
        QVERIFY(outputOf(QStringLiteral("pdfinfo"), {QStringLiteral("-url"), path()})
                    .contains(QStringLiteral("https://a.b")));
        const QString links = outputOf(QStringLiteral("pdftohtml"), {QStringLiteral("-xml"), QStringLiteral("-stdout"),
                                                                     QStringLiteral("-i"), path()});
        QVERIFY2(links.contains(QStringLiteral("#3\"")), qPrintable(links)); // a/2.md stands on the third sheet
        QVERIFY2(links.contains(QStringLiteral("<outline>")), qPrintable(links));
    }

    void language_isTheLibrarysOrToldByTheText()
    {
        const auto writtenLanguage = [this] {
            (void)writeBook(m_book, *m_store, path(), defaultPageLayout());
            QPDF pdf;
            pdf.processFile(QFile::encodeName(path()).constData());
            return QString::fromStdString(pdf.getRoot().getKey("/Lang").getUTF8Value());
        };
        QCOMPARE(writtenLanguage(), QStringLiteral("zh"));
        m_book.readPage = [](const QString &) -> Result<Page> {
            Page page;
            page.html = QStringLiteral("<p>Words of English.</p>");
            page.text = QStringLiteral("Words of English.");
            return page;
        };
        QCOMPARE(writtenLanguage(), QStringLiteral("en"));
        m_book.language = QStringLiteral("zh_TW");
        QCOMPARE(writtenLanguage(), QStringLiteral("zh-TW"));
    }

    void unreadablePage_leavesTheRest()
    {
        const auto readPage = m_book.readPage;
        m_book.readPage = [readPage](const QString &path) -> Result<Page> {
            if (path == QLatin1String("a/2.md"))
                return std::unexpected(Error{Error::Kind::NotReadable, path});
            return readPage(path);
        };
        const auto report = writeBook(m_book, *m_store, path(), defaultPageLayout());
        QVERIFY(report);
        QCOMPARE(report->pages, 2);
        QCOMPARE(report->problems.size(), 1);
    }

    void cancelled_leavesNothing()
    {
        const auto report = writeBook(m_book, *m_store, path(), defaultPageLayout(),
                                      [](qsizetype done, qsizetype) { return done < 2; });
        QCOMPARE(report.error().kind, Error::Kind::Cancelled);
        QCOMPARE(QDir(m_files->path(QStringLiteral("out")))
                     .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList());
    }

    void fullDisk_isAnError_andLeavesNothing()
    {
        {
            const FullDisk full(10000);
            QCOMPARE(writeBook(m_book, *m_store, path(), defaultPageLayout()).error(),
                     (Error{Error::Kind::DiskFull, path()}));
        }
        QVERIFY(!QFile::exists(m_files->path(QStringLiteral("out"))));
    }

    void unwritablePlace_isAnError()
    {
        const QString place = m_files->write(QStringLiteral("file"), "x") + QStringLiteral("/a.pdf");
        QCOMPARE(writeBook(m_book, *m_store, place, defaultPageLayout()).error(),
                 (Error{Error::Kind::NotWritable, place}));
    }

private:
    QString path() const { return m_files->path(QStringLiteral("out/a.pdf")); }

    QString textOf(int sheet) const
    {
        const QString number = QString::number(sheet);
        return outputOf(QStringLiteral("pdftotext"), {"-f", number, "-l", number, path(), "-"});
    }

    Book m_book;
    std::unique_ptr<TemporaryFiles> m_files;
    std::unique_ptr<PictureStore> m_store;
};

QTEST_MAIN(BookTest)
#include "book_test.moc"
