#include "library/library.h"
#include "support/temporaryfiles.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace Wenda;

namespace {

// "folder/" and "  page.md", indented by depth.
QStringList picture(const Folder &folder, int depth = 0)
{
    const QString indent(depth * 2, u' ');
    QStringList lines;
    for (const Folder &inner : folder.folders)
        lines << indent + inner.name + u'/' << picture(inner, depth + 1);
    for (const PageFile &page : folder.pages)
        lines << QString(indent + page.path.section(u'/', -1));
    return lines;
}

QStringList paths(const Library &library)
{
    QStringList found;
    for (const PageFile &page : library.pages())
        found << page.path;
    return found;
}

} // namespace

class ScanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFolder_isATreeInNaturalOrder()
    {
        TemporaryFiles files;
        for (const char *path : {"faq/10.md", "faq/9.md", "faq/img/a.png", "b/域名.md", "b/备案.md", "readme.md",
                                 "b/deep/er/x.markdown", "notes.txt", "empty/none.txt"})
            files.write(QString::fromUtf8(path), "text");
        const auto library = scan(files.path());
        QVERIFY(library.has_value());
        QCOMPARE(picture((*library)->tree), QStringList({"b/", "  deep/", "    er/", "      x.markdown", "  备案.md",
                                                         "  域名.md", "faq/", "  9.md", "  10.md", "readme.md"}));
        QCOMPARE(paths(**library),
                 QStringList({"b/deep/er/x.markdown", "b/备案.md", "b/域名.md", "faq/9.md", "faq/10.md", "readme.md"}));
        QCOMPARE((*library)->pageCount, 6);
        QCOMPARE((*library)->homePage, QStringLiteral("readme.md"));
        QCOMPARE((*library)->root, files.path());
        QCOMPARE((*library)->title, QDir(files.path()).dirName());
        QVERIFY((*library)->problems.isEmpty());
    }

    void pagesCarryTheirStamp()
    {
        TemporaryFiles files;
        const QString page = files.write("a.md", "12345");
        const auto library = scan(files.path());
        QCOMPARE((*library)->tree.pages.first().size, 5);
        QCOMPARE((*library)->tree.pages.first().modified, QFileInfo(page).lastModified().toMSecsSinceEpoch());
    }

    void dotFoldersStayOut_dotPagesStayIn()
    {
        TemporaryFiles files;
        files.write(".git/a.md", "x");
        files.write(".pictures/host/b.md", "x");
        files.write(".NET SDK.md", "x");
        QCOMPARE(paths(**scan(files.path())), QStringList({".NET SDK.md"}));
    }

    void linksAreFollowedOnce_andNeverInACircle()
    {
        TemporaryFiles files, elsewhere;
        files.write("a/page.md", "x");
        elsewhere.write("far.md", "x");
        elsewhere.write("in/deep.md", "x");
        QFile::link(files.path(), files.path("a/up"));
        QFile::link(QDir::rootPath(), files.path("a/world"));
        QFile::link(files.path("a"), files.path("b"));
        QFile::link(elsewhere.path(), files.path("out"));
        QFile::link(elsewhere.path(), files.path("out2"));
        QFile::link(elsewhere.path("in"), files.path("out3"));
        QFile::link(files.path("a"), elsewhere.path("back"));
        const auto library = scan(files.path());
        QCOMPARE(paths(**library), QStringList({"a/page.md", "out/in/deep.md", "out/far.md"}));
    }

    void aLinkedPage_isAPage_aDanglingOneAProblem()
    {
        TemporaryFiles files;
        files.write("a.md", "x");
        QFile::link(files.path("a.md"), files.path("b.md"));
        QFile::link(files.path("gone.md"), files.path("c.md"));
        const auto library = scan(files.path());
        QCOMPARE(paths(**library), QStringList({"a.md", "b.md"}));
        QCOMPARE((*library)->problems, QList<Error>({{Error::Kind::NotFound, files.path("c.md")}}));
    }

    void onePage_isALibraryOfItsOwn()
    {
        TemporaryFiles files;
        const QString page = files.write("faq.md", "# A");
        files.write("other.md", "# B");
        const auto library = scan(page);
        QVERIFY(library.has_value());
        QVERIFY((*library)->isSinglePage);
        QCOMPARE((*library)->root, files.path());
        QCOMPARE((*library)->source, page);
        QCOMPARE((*library)->title, QStringLiteral("faq"));
        QCOMPARE(paths(**library), QStringList({"faq.md"}));
    }

    void libraryJson_names_andOrders()
    {
        TemporaryFiles files;
        files.write("a.md", "x");
        files.write("b.md", "x");
        files.write("start.md", "x");
        files.write("m/x.md", "x");
        files.write("z/x.md", "x");
        files.write("library.json", "{\"title\": \" Help \", \"language\": \"en\", \"homePage\": \"start.md\","
                                    "\"order\": [\"start.md\", \"z\", \"../out\", 7],"
                                    "\"baseAddress\": \"https://example.com/\"}");
        const auto library = scan(files.path());
        QCOMPARE(picture((*library)->tree), QStringList({"z/", "  x.md", "m/", "  x.md", "start.md", "a.md", "b.md"}));
        QCOMPARE((*library)->title, QStringLiteral("Help"));
        QCOMPARE((*library)->language, QStringLiteral("en"));
        QCOMPARE((*library)->homePage, QStringLiteral("start.md"));
        QCOMPARE((*library)->baseAddress, QStringLiteral("https://example.com/"));
    }

    void aDamagedLibraryJson_isAProblem_andTheRestOpens_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << QByteArray("{\"title\": \"x");
        QTest::newRow("an array") << QByteArray("[1]");
        QTest::newRow("binary") << QByteArray("\0\xff\xfe", 3);
    }

    void aDamagedLibraryJson_isAProblem_andTheRestOpens()
    {
        QFETCH(QByteArray, bytes);
        TemporaryFiles files;
        files.write("a.md", "x");
        const QString json = files.write("library.json", bytes);
        const auto library = scan(files.path());
        QCOMPARE((*library)->problems, QList<Error>({{Error::Kind::Damaged, json}}));
        QCOMPARE((*library)->pageCount, 1);
    }

    void whatCannotBeOpened_saysWhy()
    {
        TemporaryFiles files;
        files.write("folder/none.txt", "x");
        const QString text = files.write("text.txt", "x"), hollow = files.write("hollow.md", "");
        using enum Error::Kind;
        QCOMPARE(scan(files.path("gone")).error(), (Error{NotFound, files.path("gone")}));
        QCOMPARE(scan(files.path("gone.md")).error(), (Error{NotFound, files.path("gone.md")}));
        QCOMPARE(scan(files.path("folder")).error(), (Error{EmptyLibrary, files.path("folder")}));
        QCOMPARE(scan(text).error(), (Error{NotAPage, text}));
        QCOMPARE(scan(hollow).error(), (Error{NotAPage, hollow}));
        QCOMPARE(scan(QString()).error(), (Error{NotFound, QString()}));
    }

    void aTrailingSlash_isTheSameLibrary()
    {
        TemporaryFiles files;
        files.write("a.md", "x");
        QCOMPARE((*scan(files.path() + u'/'))->root, files.path());
        QCOMPARE((*scan(files.path() + u"/./x/.."))->root, files.path());
    }

    void aVeryDeepTree_endsWithAProblem()
    {
        TemporaryFiles files;
        QString path = QStringLiteral("a");
        for (int depth = 0; depth < 300; ++depth)
            path += QLatin1String("/a");
        files.write("top.md", "x");
        files.write(path + u"/page.md", "x");
        const auto library = scan(files.path());
        QCOMPARE(paths(**library), QStringList({"top.md"}));
        QCOMPARE((*library)->problems.size(), 1);
    }
};

QTEST_APPLESS_MAIN(ScanTest)
#include "scan_test.moc"
