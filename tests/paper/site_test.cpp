#include "paper/site.h"

#include "paper/sitefold.h"
#include "paper/sitepage.h"
#include "support/temporaryfiles.h"

#include <QDirIterator>
#include <QHashFunctions>
#include <QTest>

using namespace Wenda;
using namespace Qt::StringLiterals;

static const QByteArray png = QByteArrayLiteral("\x89PNG\r\n\x1a\n rest");

// A library of two pages in the air: html by path.
static Site siteOf(const QHash<QString, QString> &pages, const QString &root = {})
{
    Site site;
    site.libraryTitle = QStringLiteral("常见问题");
    site.libraryRoot = root;
    site.language = QStringLiteral("zh_CN");
    site.pagePaths = pages.keys();
    site.pagePaths.sort();
    site.readPage = [pages](const QString &path) -> Result<Page> {
        if (pages.value(path).isEmpty())
            return std::unexpected(Error{Error::Kind::NotReadable, path});
        Page page;
        page.title = path.section(u'/', -1);
        page.html = pages.value(path);
        page.text = QStringLiteral("域名備案要多久");
        for (const QString &address : {QStringLiteral("//host/1.png"), QStringLiteral("img/1.png")}) {
            if (page.html.contains(address))
                page.pictures.append({address, {}, 0, 0});
        }
        return page;
    };
    return site;
}

class SiteTest : public QObject
{
    Q_OBJECT

    // Empty where `from` does not stand in the file.
    static QString between(const QByteArray &file, QLatin1StringView from, QLatin1StringView to)
    {
        return QString::fromUtf8(file).section(from, 1, 1).section(to, 0, 0);
    }

private Q_SLOTS:
    void init() { m_files = std::make_unique<TemporaryFiles>(); }

    void page_standsBesideItsFolders()
    {
        const auto report =
            writeSite(siteOf({{QStringLiteral("a/b.md"), QStringLiteral("<p>x</p>")}}), m_files->path());
        QVERIFY(report);
        QCOMPARE(report->pages, 1);
        QCOMPARE(articleOf(QStringLiteral("a/b.html")), QStringLiteral("<p>x</p>"));
        QVERIFY(read(QStringLiteral("a/b.html")).contains("href=\"../_wenda/site.css\""));
        QVERIFY(read(QStringLiteral("a/b.html")).contains("lang=\"zh-CN\""));
        QVERIFY(articleOf(QStringLiteral("index.html")).contains(QStringLiteral("href=\"a/b.html\"")));
    }

    void aSite_speaksAsItsLibraryDoes_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("tag");
        QTest::addColumn<QString>("search");
        QTest::addColumn<QString>("pages");
        QTest::newRow("Chinese, as it says") << "zh_CN"
                                             << ""
                                             << "zh-CN"
                                             << "搜索"
                                             << "1 页";
        QTest::newRow("traditional, as it says") << "zh_TW"
                                                 << ""
                                                 << "zh-TW"
                                                 << "搜尋"
                                                 << "1 頁";
        QTest::newRow("English, as it says") << "en"
                                             << "备案"
                                             << "en"
                                             << "Search"
                                             << "1 page";
        QTest::newRow("another language has the English words") << "de"
                                                                << ""
                                                                << "de"
                                                                << "Search"
                                                                << "1 page";
        QTest::newRow("Chinese, by its text") << ""
                                              << "在 CDN 控制台查看 HTTPS 设置"
                                              << "zh"
                                              << "搜索"
                                              << "1 页";
        QTest::newRow("not by one word of it") << ""
                                               << "Click 域名 to see all of your domains"
                                               << ""
                                               << "Search"
                                               << "1 page";
    }

    void aSite_speaksAsItsLibraryDoes()
    {
        QFETCH(QString, language);
        QFETCH(QString, text);
        Site site = siteOf({{QStringLiteral("a.md"), QStringLiteral("<p>x</p>")}});
        site.language = language;
        site.readPage = [=](const QString &) -> Result<Page> {
            Page page;
            page.text = text;
            return page;
        };
        QVERIFY(writeSite(site, m_files->path()));
        QTEST(between(read(QStringLiteral("index.html")), "placeholder=\""_L1, "\""_L1), "search");
        QTEST(between(read(QStringLiteral("a.html")), "<html lang=\""_L1, "\""_L1), "tag");
        QTEST(between(read(QStringLiteral("index.html")), "<p>"_L1, "</p>"_L1), "pages");
    }

    void link_leadsToThePageOfTheSite_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("address");
        QTest::newRow("a page") << "c d.md"
                                << "../c%20d.html";
        QTest::newRow("a heading of it") << "c d.md#一"
                                         << "../c%20d.html#%E4%B8%80";
        QTest::newRow("own heading") << "#一"
                                     << "#%E4%B8%80";
        QTest::newRow("a folder") << "a/"
                                  << "../index.html#a";
        QTest::newRow("the network") << "https://a.b/?c=d"
                                     << "https://a.b/?c=d";
        QTest::newRow("a page that is not there") << "x.md"
                                                  << "";
        QTest::newRow("out of the library") << "../x.md"
                                            << "";
    }

    void link_leadsToThePageOfTheSite()
    {
        QFETCH(QString, target);
        const SitePlaces places({QStringLiteral("a/b.md"), QStringLiteral("c d.md")});
        QTEST(places.linkFrom(QStringLiteral("a/b.md"), target), "address");
    }

    void indexPage_leavesTheNameToALibrarysOwn()
    {
        const SitePlaces places({QStringLiteral("index.md")});
        QCOMPARE(places.fileOf(QStringLiteral("index.md")), QStringLiteral("index.html"));
        QCOMPARE(places.overview(), QStringLiteral("_wenda/topics.html"));
    }

    void twoPagesOfOneStem_doNotMeet()
    {
        const SitePlaces places({QStringLiteral("a.md"), QStringLiteral("a.markdown")});
        QVERIFY(places.fileOf(QStringLiteral("a.md")) != places.fileOf(QStringLiteral("a.markdown")));
    }

    void pictures_areCopiedOnceAndAskedFromTheFolder()
    {
        m_files->write(QStringLiteral("library/img/1.png"), png);
        Site site = siteOf({{QStringLiteral("a/b.md"), QStringLiteral("<img src=\"//host/1.png\" alt=\"\" />")},
                            {QStringLiteral("a/c.md"), QStringLiteral("<img src=\"//host/1.png\" alt=\"\" />")},
                            {QStringLiteral("d.md"), QStringLiteral("<img src=\"img/1.png\" alt=\"一\" />")}},
                           m_files->path(QStringLiteral("library")));
        site.pictureBytes = [](const QString &) { return png; };
        const auto report = writeSite(site, m_files->path(QStringLiteral("site")));
        QVERIFY(report);
        QCOMPARE(report->pictures, 2);
        QVERIFY(
            articleOf(QStringLiteral("site/a/b.html")).startsWith(QStringLiteral("<img src=\"../_wenda/pictures/")));
        QCOMPARE(articleOf(QStringLiteral("site/d.html")), QStringLiteral("<img src=\"img/1.png\" alt=\"一\" />"));
        QCOMPARE(read(QStringLiteral("site/img/1.png")), png);
    }

    void bundledCopy_standsIn()
    {
        m_files->write(QStringLiteral("library/.pictures/host/1.png"), png);
        const Site site = siteOf({{QStringLiteral("a.md"), QStringLiteral("<img src=\"//host/1.png\" alt=\"\" />")}},
                                 m_files->path(QStringLiteral("library")));
        QCOMPARE(writeSite(site, m_files->path(QStringLiteral("site")))->pictures, 1);
    }

    void nothing_isAskedFromTheNetwork()
    {
        const Site site = siteOf({{QStringLiteral("a.md"), QStringLiteral("<img src=\"//host/1.png\" alt=\"\" />")}});
        const auto report = writeSite(site, m_files->path());
        QVERIFY(report);
        QCOMPARE(report->missingPictures, QStringList(QStringLiteral("//host/1.png")));
        QDirIterator files(m_files->path(), {QStringLiteral("*.html"), QStringLiteral("*.css"), QStringLiteral("*.js")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QByteArray bytes = read(files.next().mid(m_files->path().size() + 1));
            for (const char *asking : {"src=\"http", "src=\"//", "url(", "@import", "fetch("})
                QVERIFY2(!bytes.contains(asking), asking);
        }
    }

    void unreadablePage_leavesTheRest()
    {
        const auto report = writeSite(
            siteOf({{QStringLiteral("a.md"), QStringLiteral("<p>x</p>")}, {QStringLiteral("b.md"), QString()}}),
            m_files->path());
        QVERIFY(report);
        QCOMPARE(report->pages, 1);
        QCOMPARE(report->problems, QList<Error>({Error{Error::Kind::NotReadable, QStringLiteral("b.md")}}));
        QVERIFY(!read(QStringLiteral("b.html")).isEmpty());
    }

    void cancelled_leavesNothing()
    {
        const QString folder = m_files->path(QStringLiteral("site"));
        const Site site = siteOf({{QStringLiteral("a.md"), QStringLiteral("<p>x</p>")}});
        const auto report = writeSite(site, folder, [](qsizetype, qsizetype) { return false; });
        QCOMPARE(report.error().kind, Error::Kind::Cancelled);
        QVERIFY(!QFile::exists(folder));
    }

    void whatFailsHalfWay_leavesTheFolderAsItWas()
    {
        m_files->write(QStringLiteral("a.html"), "old");
        QHash<QString, QString> pages;
        for (int i = 0; i < 200; ++i)
            pages.insert(QStringLiteral("%1.md").arg(i), QStringLiteral("<p>x</p>"));
        const auto report =
            writeSite(siteOf(pages), m_files->path(), [](qsizetype done, qsizetype) { return done < 100; });
        QCOMPARE(report.error().kind, Error::Kind::Cancelled);
        QCOMPARE(QDir(m_files->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{QStringLiteral("a.html")});
        QCOMPARE(read(QStringLiteral("a.html")), QByteArray("old"));
    }

    void writtenAgain_replacesItsOwnFiles_andLeavesOthers()
    {
        m_files->write(QStringLiteral("d/other.txt"), "other");
        QVERIFY(writeSite(siteOf({{QStringLiteral("d/a.md"), QStringLiteral("<p>one</p>")}}), m_files->path()));
        QVERIFY(writeSite(siteOf({{QStringLiteral("d/a.md"), QStringLiteral("<p>two</p>")}}), m_files->path()));
        QVERIFY(read(QStringLiteral("d/a.html")).contains("two"));
        QVERIFY(QFile::exists(m_files->path(QStringLiteral("d/other.txt"))));
    }

    void theSameLibrary_givesTheSameFiles()
    {
        Site site = siteOf({{QStringLiteral("a.md"), QStringLiteral("<p>x</p>")}});
        site.readPage = [](const QString &) -> Result<Page> {
            Page page;
            page.text = QStringLiteral("备案备份备用备注备忘备查备考备战备件备货"); // all of one file of the search
            return page;
        };
        const QString term = QStringLiteral("备案");
        const QString shard = QStringLiteral("/_wenda/search/%1.js").arg(siteShardOf(term));
        QHashSeed::setDeterministicGlobalSeed();
        QVERIFY(writeSite(site, m_files->path(QStringLiteral("one"))));
        QHashSeed::resetRandomGlobalSeed();
        QVERIFY(writeSite(site, m_files->path(QStringLiteral("two"))));
        QCOMPARE(read(u"two" + shard), read(u"one" + shard));
        QVERIFY(read(u"one" + shard).contains("备案"));
    }

    void unwritableFolder_isAnError()
    {
        const QString file = m_files->write(QStringLiteral("file"), "x");
        const auto report = writeSite(siteOf({{QStringLiteral("a.md"), QStringLiteral("<p>x</p>")}}), file);
        QCOMPARE(report.error().kind, Error::Kind::NotWritable);
    }

    void terms_areNeighboursOfHanAndWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("terms");
        QTest::newRow("Han") << "域名保护" << QStringList{"域名", "名保", "保护", "护"};
        QTest::newRow("traditional") << "域名保護" << QStringList{"域名", "名保", "保护", "护"};
        QTest::newRow("one") << "域" << QStringList{"域"};
        QTest::newRow("words") << "Cloud API_v3" << QStringList{"cloud", "api", "v3"};
        QTest::newRow("full width") << "ＡＰＩ" << QStringList{"api"};
        QTest::newRow("mixed") << "云API密钥" << QStringList{"云", "api", "密钥", "钥"};
        QTest::newRow("marks") << "，。!" << QStringList();
    }

    void terms_areNeighboursOfHanAndWords()
    {
        QFETCH(QString, text);
        QTEST(SiteFold().termsOf(text), "terms");
    }

    void search_holdsTheTermsInTheFilesTheyHashTo()
    {
        QVERIFY(writeSite(siteOf({{QStringLiteral("a.md"), QStringLiteral("<p>x</p>")}}), m_files->path()));
        const QString term = QStringLiteral("备案"); // the page has it in traditional signs
        const QByteArray shard = read(QStringLiteral("_wenda/search/%1.js").arg(siteShardOf(term)));
        QVERIFY(shard.contains(QByteArray("\"备案\":\"")));
        QVERIFY(read(QStringLiteral("_wenda/topics/0.js")).contains("域名備案要多久"));
    }

private:
    QByteArray read(const QString &path) const
    {
        QFile file(m_files->path(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QString articleOf(const QString &path) const
    {
        const QString text = QString::fromUtf8(read(path));
        const qsizetype start = text.indexOf(QLatin1String("<article>")) + 9;
        return text.mid(start, text.indexOf(QLatin1String("</article>")) - start).trimmed();
    }

    std::unique_ptr<TemporaryFiles> m_files;
};

QTEST_GUILESS_MAIN(SiteTest)
#include "site_test.moc"
