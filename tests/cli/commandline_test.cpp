#include "base/settings.h"
#include "cli/commandline.h"
#include "support/fulldisk.h"
#include "support/pictureserver.h"
#include "support/temporaryfiles.h"

#include <QBuffer>
#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <csignal>

using namespace Wenda;

namespace {

struct Said
{
    int code = -1;
    QString out;
    QString err;
};

Said run(const QStringList &arguments)
{
    Said said;
    QTextStream out(&said.out), err(&said.err);
    TemporaryFiles files;
    said.code = runCommand(arguments, Settings(files.path("wenda.conf")), out, err);
    return said;
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray picture()
{
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    image.save(&bytes, "PNG");
    return bytes.data();
}

QJsonObject json(const QString &line)
{
    return QJsonDocument::fromJson(line.toUtf8()).object();
}

} // namespace

class CommandLineTest : public QObject
{
    Q_OBJECT

    TemporaryFiles m_files;
    QString m_folder;
    QString m_page;

private Q_SLOTS:
    void initTestCase()
    {
        m_page = m_files.write("faq.md", "### 更换服务器影响备案吗？\n更换服务器会影响备案。\n"
                                         "### 域名保护怎么关？\n点【关闭】。[去](none.md)\n");
        m_files.write("library/a.md", "# Apples\nThey are green.\n## Pears\nThey are yellow.\n");
        m_files.write("library/sub/b 1.md", "Plums are blue.\n");
        m_files.write("library/sub/c.md", "Cherries are red.\n");
        m_folder = m_files.path("library");
    }

    void topics_areATree()
    {
        const Said page = run({"topics", "--library", m_page});
        QCOMPARE(page.code, 0);
        QCOMPARE(page.out, QStringLiteral("faq\n  更换服务器影响备案吗？\n  域名保护怎么关？\n"));
        QCOMPARE(run({"topics", "--library", m_folder}).out, QStringLiteral("sub/\n  b 1\n  c\nApples\n  Pears\n"));
    }

    void topics_areJsonLines()
    {
        const Said said = run({"topics", "--json", "--library", m_folder});
        const QStringList lines = said.out.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 4);
        QCOMPARE(json(lines[0]),
                 (QJsonObject{{"id", "sub/b 1.md"}, {"title", "b 1"}, {"level", 0}, {"trail", QJsonArray{"sub"}}}));
        QCOMPARE(
            json(lines[3]),
            (QJsonObject{{"id", "a.md#pears"}, {"title", "Pears"}, {"level", 2}, {"trail", QJsonArray{"Apples"}}}));
    }

    void whatCannotBeRead_isNamed_andTheRestListed()
    {
        TemporaryFiles files;
        files.write("a.md", "# A");
        files.write("binary.md", QByteArray(100, '\0'));
        files.write("hollow.md", "");
        const Said said = run({"topics", "--library", files.path()});
        QCOMPARE(said.code, 3);
        QCOMPARE(said.out, QStringLiteral("A\nbinary\nhollow\n"));
        QCOMPARE(said.err, QString(u"wenda: " + files.path("binary.md") + u" is not a page of Markdown text.\n"));
    }

    void search_namesTheBestFirst()
    {
        const Said text = run({"search", "--library", m_page, "域名保护"});
        QCOMPARE(text.code, 0);
        QCOMPARE(text.out.section(u'\n', 0, 1), QStringLiteral("域名保护怎么关？\n    faq.md#域名保护怎么关"));
        const Said said = run({"search", "--library", m_page, "--json", "更换", "影响"});
        const QJsonObject line = json(said.out);
        QCOMPARE(line["query"].toString(), QStringLiteral("更换 影响"));
        QCOMPARE(line["total"].toInt(), 1);
        const QJsonObject hit = line["hits"][0].toObject();
        QCOMPARE(hit["id"].toString(), QStringLiteral("faq.md#更换服务器影响备案吗"));
        QCOMPARE(hit["path"].toString(), QStringLiteral("faq.md"));
        QCOMPARE(hit["heading"].toString(), QStringLiteral("更换服务器影响备案吗？"));
        QCOMPARE(hit["trail"].toArray(), (QJsonArray{"faq"}));
        QCOMPARE(hit["reason"].toString(), QStringLiteral("title"));
        const QString passage = hit["passage"].toString();
        const QJsonArray mark = hit["marks"][0].toArray();
        QVERIFY(QStringLiteral("更换影响").contains(passage.mid(mark[0].toInt(), mark[1].toInt())));
        QVERIFY(hit["also"].isArray() && line["milliseconds"].isDouble());
        QCOMPARE(hit["reading"].toString(), QString());
    }

    void search_saysWhatItUnderstood()
    {
        const auto firstOf = [this](const QString &query) {
            return json(run({"search", "--library", m_page, "--json", query}).out)["hits"][0].toObject();
        };
        QCOMPARE(firstOf(QStringLiteral("yumingbaohu"))["reading"].toString(), QStringLiteral("域名保护"));
        QCOMPARE(firstOf(QStringLiteral("域名宝护"))["reading"].toString(), QStringLiteral("域名保护"));
    }

    void search_thatFindsNothing_saysSo()
    {
        const Said said = run({"search", "--library", m_page, "zzzzzz"});
        QCOMPARE(said.code, 1);
        QCOMPARE(said.err, QStringLiteral("wenda: Nothing found for zzzzzz.\n"));
        const Said line = run({"search", "--library", m_page, "--json", "zzzzzz"});
        QCOMPARE(line.code, 1);
        QCOMPARE(json(line.out)["hits"].toArray(), QJsonArray());
    }

    void search_answersABatch_aLineEach()
    {
        const QString batch = m_files.write("queries.txt", "green\n\n  zzzzzz \nblue\n");
        const Said said = run({"search", "--library", m_folder, "--json", "--limit", "1", "--batch", batch});
        QCOMPARE(said.code, 0);
        const QStringList lines = said.out.split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(json(lines[1])["query"].toString(), QStringLiteral("zzzzzz"));
        QCOMPARE(json(lines[2])["hits"][0]["id"].toString(), QStringLiteral("sub/b 1.md"));
        const Said gone = run({"search", "--library", m_folder, "--batch", m_files.path("none.txt")});
        QCOMPARE(gone.code, 3);
        QCOMPARE(gone.err, QString(u"wenda: " + m_files.path("none.txt") + u" does not exist.\n"));
    }

    void show_printsOneAnswer_data()
    {
        QTest::addColumn<QString>("topic");
        QTest::newRow("by its id") << "faq.md#更换服务器影响备案吗";
        QTest::newRow("by its heading") << "faq.md#更换服务器影响备案吗？";
        QTest::newRow("by an encoded address") << QString(
            u"faq.md#" + QString::fromLatin1(QStringLiteral("更换服务器影响备案吗").toUtf8().toPercentEncoding()));
    }

    void show_printsOneAnswer()
    {
        QFETCH(QString, topic);
        const Said said = run({"show", "--library", m_page, topic});
        QCOMPARE(said.code, 0);
        QVERIFY(said.out.contains(QStringLiteral("更换服务器会影响备案。")));
        QVERIFY(!said.out.contains(QStringLiteral("点【关闭】")));
    }

    void show_namesWhatIsNotThere()
    {
        const Said page = run({"show", "--library", m_page, "none.md"});
        QCOMPARE(page.code, 3);
        QCOMPARE(page.err, QString(u"wenda: " + m_files.path("none.md") + u" does not exist.\n"));
        const Said heading = run({"show", "--library", m_page, "faq.md#none"});
        QCOMPARE(heading.code, 3);
        QCOMPARE(heading.err, QStringLiteral("wenda: faq.md#none does not exist.\n"));
    }

    void export_writesOneAnswer_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("pdf") << "a.pdf" << QByteArray("%PDF-");
        QTest::newRow("html") << "a.html" << QByteArray("<!DOCTYPE html>");
        QTest::newRow("txt") << "a.txt" << QByteArray("更换服务器影响备案吗？\n");
        QTest::newRow("md") << "a.md" << QByteArray("### 更换服务器影响备案吗？\n");
        QTest::newRow("a new folder") << "new/folder/a.txt" << QByteArray("更换服务器影响备案吗？\n");
    }

    void export_writesOneAnswer()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, begins);
        TemporaryFiles files;
        const QString to = files.path(name);
        const Said said = run({"export", "--library", m_page, "--to", to, "faq.md#更换服务器影响备案吗"});
        QCOMPARE(said.err, QString());
        QCOMPARE(said.code, 0);
        QCOMPARE(said.out, QString(u"Written: " + to + u'\n'));
        const QByteArray written = contents(to);
        QCOMPARE(written.left(begins.size()).toLower(), begins.toLower());
        QVERIFY(!written.contains("【关闭】"));
    }

    void export_ofTheWholePage_hasEveryAnswer()
    {
        const QString to = m_files.path("whole.txt");
        QCOMPARE(run({"export", "--library", m_page, "--whole-page", "--to", to, "faq.md#域名保护怎么关"}).code, 0);
        QVERIFY(contents(to).contains("更换服务器会影响备案。"));
        QVERIFY(contents(to).contains("【关闭】"));
    }

    void export_intoAFolder_isNamedByItsTitle()
    {
        const Said said = run(
            {"export", "--library", m_page, "--to", m_files.path(), "--format", "txt", "faq.md#更换服务器影响备案吗"});
        QCOMPARE(said.out, QString(u"Written: " + m_files.path("更换服务器影响备案吗？.txt") + u'\n'));
    }

    void export_ofALibrary_isAFolder_data()
    {
        QTest::addColumn<QString>("format");
        QTest::newRow("html") << "html";
        QTest::newRow("txt") << "txt";
        QTest::newRow("md") << "md";
    }

    void export_ofALibrary_isAFolder()
    {
        QFETCH(QString, format);
        TemporaryFiles files;
        const Said said =
            run({"export", "--library", m_folder, "--all", "--to", files.path("out"), "--format", format});
        QCOMPARE(said.code, 0);
        QCOMPARE(said.out, QString(u"3 page(s) written to " + files.path("out") + u".\n"));
        QVERIFY(contents(files.path("out/sub/b 1.") + format).contains("Plums are blue."));
        QVERIFY(contents(files.path("out/a.") + format).contains("yellow"));
    }

    void export_interrupted_leavesNothing_data()
    {
        QTest::addColumn<QStringList>("what");
        QTest::addColumn<QString>("to");
        QTest::newRow("an answer as PDF") << QStringList{"page.md"} << "deep/a.pdf";
        QTest::newRow("an answer as HTML") << QStringList{"page.md"} << "deep/a.html";
        QTest::newRow("a site") << QStringList{"--all"} << "deep/site";
        QTest::newRow("a book") << QStringList{"--all"} << "deep/book.pdf";
        QTest::newRow("every page as PDF") << QStringList{"--all", "--format", "pdf"} << "deep/pages";
    }

    // Ctrl-C while the pictures are waited for.
    void export_interrupted_leavesNothing()
    {
        QFETCH(QStringList, what);
        QFETCH(QString, to);
        PictureServer server;
        server.serveRest([](const PictureServer::Request &) {
            raise(SIGINT);
            return PictureServer::Reply{.isSilent = true};
        });
        TemporaryFiles files;
        files.write("in/page.md", "# One\n![p](" + server.address("/a.png").toLatin1() + ")\n");
        files.write("in/qage.md", "# Two\n");
        const Said said =
            run(QStringList{"export", "--library", files.path("in"), "--to", files.path("out/" + to)} + what);
        QCOMPARE(said.code, 130);
        QCOMPARE(said.err, QStringLiteral("wenda: Cancelled.\n"));
        QVERIFY(!QFile::exists(files.path("out")));
    }

    void export_ofALibrary_leavesNothingWhereItFails_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *format : {"html", "txt", "md", "pdf"})
            QTest::newRow(format) << format;
    }

    void export_ofALibrary_leavesNothingWhereItFails()
    {
        QFETCH(QString, format);
        TemporaryFiles files;
        files.write("in/a.md", "# One\n");
        files.write("in/b.md", "# Two\n" + QByteArray("many words\n\n").repeated(2000));
        FullDisk full(20000);
        const Said said =
            run({"export", "--library", files.path("in"), "--all", "--to", files.path("out"), "--format", format});
        QCOMPARE(said.code, 3);
        QCOMPARE(said.err, QString(u"wenda: " + files.path("out") + u" cannot be written: the disk is full.\n"));
        QVERIFY(!QFile::exists(files.path("out")));
    }

    void whatCannotBeWritten_isNamed()
    {
        const QString to = m_page + QStringLiteral("/a.txt");
        const Said said = run({"export", "--library", m_page, "--to", to, "faq.md"});
        QCOMPARE(said.code, 3);
        QCOMPARE(said.err, QString(u"wenda: " + to + u" cannot be written.\n"));
        QCOMPARE(run({"export", "--library", m_page, "--all", "--to", m_page}).code, 3);
    }

    void index_isBuilt()
    {
        const Said said = run({"index", "--library", m_folder, "--rebuild"});
        QCOMPARE(said.code, 0);
        QCOMPARE(said.out, QString(u"3 page(s) of " + m_folder + u" are indexed.\n"));
    }

    void fetch_withoutPictures_isDone()
    {
        const Said said = run({"fetch", "--library", m_folder});
        QCOMPARE(said.code, 0);
        QVERIFY(said.out.startsWith(QStringLiteral("0 picture(s)")));
    }

    void fetch_keepsPictures_andNamesThoseThatCannotBeHad()
    {
        PictureServer server;
        server.serve("/a.png", {200, picture()});
        TemporaryFiles files;
        files.write("a.md", "![](" + server.address("/a.png").toUtf8() + ") ![](" +
                                server.address("/gone.png").toUtf8() + ") ![](local.png)");
        const Said said = run({"fetch", "--library", files.path()});
        QCOMPARE(said.code, 1);
        QVERIFY2(said.out.startsWith(QStringLiteral("1 picture(s) are kept for offline reading")),
                 qPrintable(said.out));
        QCOMPARE(said.err, QString(u"wenda: " + server.address("/gone.png") + u": The picture is no longer there.\n"));
        server.goAway();
        const Said again = run({"export", "--library", files.path(), "--to", files.path("a.html"), "a.md"});
        QCOMPARE(again.code, 0);
        QVERIFY(contents(files.path("a.html")).contains(picture().toBase64()));
        QVERIFY(again.err.contains(server.address("/gone.png")));
    }

    void fetch_intoAFolder_makesBundledCopies()
    {
        PictureServer server;
        server.serve("/b.png", {200, picture()});
        TemporaryFiles files;
        files.write("library/a.md", "![](" + server.address("/b.png").toUtf8() + ")");
        QCOMPARE(run({"fetch", "--library", files.path("library"), "--into", files.path("library")}).code, 0);
        QDirIterator copies(files.path("library/.pictures"), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        QVERIFY(copies.hasNext());
        QCOMPARE(contents(copies.next()), picture());
    }

    void check_findsProblems()
    {
        const Said said = run({"check", "--library", m_page});
        QCOMPARE(said.code, 1);
        QCOMPARE(said.out, QStringLiteral("faq.md: the link to none.md leads nowhere.\n1 problem(s) found.\n"));
        const Said line = run({"check", "--json", "--library", m_page});
        QCOMPARE(json(line.out)["kind"].toString(), QStringLiteral("dead link"));
        QCOMPARE(json(line.out)["path"].toString(), QStringLiteral("faq.md"));
        const Said none = run({"check", "--library", m_folder});
        QCOMPARE(none.code, 0);
        QCOMPARE(none.out, QStringLiteral("3 page(s) checked, no problem found.\n"));
    }

    void troubles_areOneSentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::newRow("no such library") << QStringList{"topics", "--library", "/none/such"} << 3;
        QTest::newRow("a folder without a page") << QStringList{"search", "--library", "/proc/self/fdinfo", "x"} << 3;
        QTest::newRow("no page") << QStringList{"show", "--library", "/etc/passwd", "x"} << 3;
        QTest::newRow("wrong use") << QStringList{"topics", "--wrong"} << 2;
        QTest::newRow("no command") << QStringList{"shout"} << 2;
        QTest::newRow("no topic") << QStringList{"show"} << 2;
    }

    void troubles_areOneSentence()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        const Said said = run(arguments);
        QCOMPARE(said.code, code);
        QCOMPARE(said.out, QString());
        QCOMPARE(said.err.count(u'\n'), 1);
        QVERIFY(said.err.startsWith(QStringLiteral("wenda: ")) && said.err.endsWith(QStringLiteral(".\n")));
    }

    void helpAndVersion()
    {
        QVERIFY(run({"--help"}).out.startsWith(QStringLiteral("Usage: wenda")));
        QCOMPARE(run({"--help"}).code, 0);
        QCOMPARE(run({"--version"}).out, QStringLiteral("Wenda " WENDA_VERSION "\n"));
    }
};

QTEST_MAIN(CommandLineTest)
#include "commandline_test.moc"
