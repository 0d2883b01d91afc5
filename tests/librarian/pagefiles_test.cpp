#include "librarian/pagefiles.h"
#include "support/temporaryfiles.h"

#include <QDir>
#include <QTest>

using namespace Wenda;

class PageFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isText");
        const QString words = QStringLiteral("备案 and words\n");
        QTest::newRow("UTF-8") << words.toUtf8() << true;
        QTest::newRow("UTF-16") << QByteArray(reinterpret_cast<const char *>(words.utf16()), words.size() * 2) << true;
        const QString han = QStringLiteral("\uFEFF备案需要多长时间？提交资料后，会在一到二十个工作日内收到短信。");
        QByteArray little(reinterpret_cast<const char *>(han.utf16()), han.size() * 2);
        QTest::newRow("UTF-16, nothing but Han") << little << true;
        for (qsizetype i = 0; i < little.size(); i += 2)
            std::swap(little[i], little[i + 1]);
        QTest::newRow("UTF-16, the other end first") << little << true;
        const QString page =
            QStringLiteral("# 备案\n\n备案需要多长时间？提交资料后，会在一到二十个工作日内收到短信。\n");
        QByteArray bare(reinterpret_cast<const char *>(page.utf16()), page.size() * 2);
        QTest::newRow("UTF-16 without its mark, mostly Han") << bare << true;
        for (qsizetype i = 0; i < bare.size(); i += 2)
            std::swap(bare[i], bare[i + 1]);
        QTest::newRow("UTF-16 without its mark, the other end first") << bare << true;
        QTest::newRow("UTF-16's mark before zeros") << QByteArray("\xff\xfe" + QByteArray(100, '\0')) << false;
        QTest::newRow("a stray zero in a long text") << QByteArray(QByteArray(500, 'a') + '\0') << true;
        QTest::newRow("escape sequences of a terminal") << QByteArray("\x1b[1mbold\x1b[0m") << true;
        QTest::newRow("GB18030") << QByteArray("\xb1\xb8\xb0\xb8\xca\xc7\xca\xb2\xc3\xb4") << true;
        QTest::newRow("one letter") << QByteArray("a") << true;
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("a mark of UTF-8 before nothing") << QByteArray("\xef\xbb\xbf") << false;
        QTest::newRow("a mark of UTF-16 before nothing") << QByteArray("\xff\xfe") << false;
        QTest::newRow("a mark before empty lines") << QByteArray("\xef\xbb\xbf\r\n\r\n") << false;
        QTest::newRow("empty lines") << QByteArray("\n \n") << false;
        QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\1\0\0\0\1\x08\2\0\0\0", 29) << false;
        QTest::newRow("zeros") << QByteArray(100, '\0') << false;
    }

    void whatIsText()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isText);
        TemporaryFiles files;
        const QString page = files.write("a.md", bytes);
        const Result<QByteArray> read = readPageBytes(files.path(), "a.md");
        QCOMPARE(read.has_value(), isText);
        if (!isText)
            QCOMPARE(read.error(), (Error{Error::Kind::NotAPage, page}));
    }

    void nothingOutsideTheLibraryIsRead_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path : {"../secret.md", "in/../../secret.md", "", "..", "in/none.md"})
            QTest::newRow(path) << QString::fromLatin1(path);
    }

    void nothingOutsideTheLibraryIsRead()
    {
        QFETCH(QString, path);
        TemporaryFiles files;
        files.write("secret.md", "secret");
        files.write("library/in/a.md", "a");
        const QString root = files.path("library");
        QCOMPARE(readPageBytes(root, path).error().kind, Error::Kind::NotFound);
        QCOMPARE(readPageBytes(root, files.path("secret.md")).error().kind, Error::Kind::NotFound);
        QVERIFY(readPageBytes(root, "in/a.md").has_value());
    }

    void aShortPage_isReadAsItsLibraryIsWritten()
    {
        const QByteArray question(
            "\xd3\xf2\xc3\xfb\xb1\xb8\xb0\xb8\xd0\xe8\xd2\xaa\xb6\xe0\xb3\xa4\xca\xb1\xbc\xe4"); // 域名备案需要多长时间
        TemporaryFiles files;
        for (int i = 0; i < 5; ++i)
            files.write(QStringLiteral("%1.md").arg(i), QByteArray("# " + question + "\n" + question.repeated(40)));
        files.write("short.md", "\xb1\xb8\xb0\xb8");
        const LibraryPtr library = scanWithCharset(files.path()).value();
        QCOMPARE(library->charset, QByteArray("GB18030"));
        QCOMPARE(readPageFile(*library, "short.md")->text.trimmed(), QStringLiteral("备案"));
        QCOMPARE(readPageFile(*library, "1.md")->title, QStringLiteral("域名备案需要多长时间"));
    }

    void aLibraryInUtf8_namesNoCharset()
    {
        TemporaryFiles files;
        files.write("a.md", QStringLiteral("域名备案").repeated(100).toUtf8());
        files.write("b.md", QByteArray(400, 'a'));
        QCOMPARE(scanWithCharset(files.path()).value()->charset, QByteArray());
    }

    void aFolderByAPagesName_cannotBeRead()
    {
        TemporaryFiles files;
        QDir().mkpath(files.path("a.md"));
        QCOMPARE(readPageBytes(files.path(), "a.md").error().kind, Error::Kind::NotReadable);
    }
};

QTEST_APPLESS_MAIN(PageFilesTest)
#include "pagefiles_test.moc"
