#include "paper/testsite.h"

#include <QDirIterator>
#include <QTest>

using namespace Wenda;
using namespace Qt::StringLiterals;

class SiteTest : public QObject
{
    Q_OBJECT

    // Empty where `from` does not stand in the file.
    static QString between(const QByteArray &file, QLatin1StringView from, QLatin1StringView to)
    {
        return QString::fromUtf8(file).section(from, 1, 1).section(to, 0, 0);
    }

private Q_SLOTS:
    void init() { m_site = std::make_unique<TestSite>(); }

    void page_standsBesideItsFolders()
    {
        const auto report =
            writeSite(siteOf({{QStringLiteral("a/b.md"), QStringLiteral("<p>x</p>")}}), m_site->files.path());
        QVERIFY(report);
        QCOMPARE(report->pages, 1);
        QCOMPARE(m_site->articleOf(QStringLiteral("a/b.html")), QStringLiteral("<p>x</p>"));
        QVERIFY(m_site->read(QStringLiteral("a/b.html")).contains("href=\"../_wenda/site.css\""));
        QVERIFY(m_site->read(QStringLiteral("a/b.html")).contains("lang=\"zh-CN\""));
        QVERIFY(m_site->articleOf(QStringLiteral("index.html")).contains(QStringLiteral("href=\"a/b.html\"")));
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
        QVERIFY(writeSite(site, m_site->files.path()));
        QTEST(between(m_site->read(QStringLiteral("index.html")), "placeholder=\""_L1, "\""_L1), "search");
        QTEST(between(m_site->read(QStringLiteral("a.html")), "<html lang=\""_L1, "\""_L1), "tag");
        QTEST(between(m_site->read(QStringLiteral("index.html")), "<p>"_L1, "</p>"_L1), "pages");
    }

    void pictures_areCopiedOnceAndAskedFromTheFolder()
    {
        m_site->files.write(QStringLiteral("library/img/1.png"), png);
        Site site = siteOf({{QStringLiteral("a/b.md"), QStringLiteral("<img src=\"//host/1.png\" alt=\"\" />")},
                            {QStringLiteral("a/c.md"), QStringLiteral("<img src=\"//host/1.png\" alt=\"\" />")},
                            {QStringLiteral("d.md"), QStringLiteral("<img src=\"img/1.png\" alt=\"一\" />")}},
                           m_site->files.path(QStringLiteral("library")));
        site.pictureBytes = [](const QString &) { return png; };
        const auto report = writeSite(site, m_site->files.path(QStringLiteral("site")));
        QVERIFY(report);
        QCOMPARE(report->pictures, 2);
        QVERIFY(m_site->articleOf(QStringLiteral("site/a/b.html"))
                    .startsWith(QStringLiteral("<img src=\"../_wenda/pictures/")));
        QCOMPARE(m_site->articleOf(QStringLiteral("site/d.html")),
                 QStringLiteral("<img src=\"img/1.png\" alt=\"一\" />"));
        QCOMPARE(m_site->read(QStringLiteral("site/img/1.png")), png);
    }

    void bundledCopy_standsIn()
    {
        m_site->files.write(QStringLiteral("library/.pictures/host/1.png"), png);
        const Site site = siteOf({{QStringLiteral("a.md"), QStringLiteral("<img src=\"//host/1.png\" alt=\"\" />")}},
                                 m_site->files.path(QStringLiteral("library")));
        QCOMPARE(writeSite(site, m_site->files.path(QStringLiteral("site")))->pictures, 1);
    }

    void bundledCopyOfAnAddressWithAQuery_standsIn()
    {
        m_site->files.write(QStringLiteral("library/.pictures/host/1.png?v=2"), png);
        const QString address = QStringLiteral("https://HOST/1.png?v=2");
        Site site = siteOf({{QStringLiteral("a.md"), u"<img src=\"" + address + u"\" alt=\"\" />"}},
                           m_site->files.path(QStringLiteral("library")));
        site.readPage = [address, readPage = site.readPage](const QString &path) {
            Result<Page> page = readPage(path);
            page->pictures.append({address, {}, 0, 0});
            return page;
        };
        QCOMPARE(writeSite(site, m_site->files.path(QStringLiteral("site")))->pictures, 1);
    }

    void nothing_isAskedFromTheNetwork()
    {
        const Site site = siteOf({{QStringLiteral("a.md"), QStringLiteral("<img src=\"//host/1.png\" alt=\"\" />")}});
        const auto report = writeSite(site, m_site->files.path());
        QVERIFY(report);
        QCOMPARE(report->missingPictures, QStringList(QStringLiteral("//host/1.png")));
        QDirIterator files(m_site->files.path(),
                           {QStringLiteral("*.html"), QStringLiteral("*.css"), QStringLiteral("*.js")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QByteArray bytes = m_site->read(files.next().mid(m_site->files.path().size() + 1));
            for (const char *asking : {"src=\"http", "src=\"//", "url(", "@import", "fetch("})
                QVERIFY2(!bytes.contains(asking), asking);
        }
    }

    void unreadablePage_leavesTheRest()
    {
        const auto report = writeSite(
            siteOf({{QStringLiteral("a.md"), QStringLiteral("<p>x</p>")}, {QStringLiteral("b.md"), QString()}}),
            m_site->files.path());
        QVERIFY(report);
        QCOMPARE(report->pages, 1);
        QCOMPARE(report->problems, QList<Error>({Error{Error::Kind::NotReadable, QStringLiteral("b.md")}}));
        QVERIFY(!m_site->read(QStringLiteral("b.html")).isEmpty());
    }

    void cancelled_leavesNothing()
    {
        const QString folder = m_site->files.path(QStringLiteral("site"));
        const Site site = siteOf({{QStringLiteral("a.md"), QStringLiteral("<p>x</p>")}});
        const auto report = writeSite(site, folder, [](qsizetype, qsizetype) { return false; });
        QCOMPARE(report.error().kind, Error::Kind::Cancelled);
        QVERIFY(!QFile::exists(folder));
    }

    void whatFailsHalfWay_leavesTheFolderAsItWas()
    {
        m_site->files.write(QStringLiteral("a.html"), "old");
        QHash<QString, QString> pages;
        for (int i = 0; i < 200; ++i)
            pages.insert(QStringLiteral("%1.md").arg(i), QStringLiteral("<p>x</p>"));
        const auto report =
            writeSite(siteOf(pages), m_site->files.path(), [](qsizetype done, qsizetype) { return done < 100; });
        QCOMPARE(report.error().kind, Error::Kind::Cancelled);
        QCOMPARE(QDir(m_site->files.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{QStringLiteral("a.html")});
        QCOMPARE(m_site->read(QStringLiteral("a.html")), QByteArray("old"));
    }

    void writtenAgain_replacesItsOwnFiles_andLeavesOthers()
    {
        m_site->files.write(QStringLiteral("d/other.txt"), "other");
        QVERIFY(writeSite(siteOf({{QStringLiteral("d/a.md"), QStringLiteral("<p>one</p>")}}), m_site->files.path()));
        QVERIFY(writeSite(siteOf({{QStringLiteral("d/a.md"), QStringLiteral("<p>two</p>")}}), m_site->files.path()));
        QVERIFY(m_site->read(QStringLiteral("d/a.html")).contains("two"));
        QVERIFY(QFile::exists(m_site->files.path(QStringLiteral("d/other.txt"))));
    }

    void unwritableFolder_isAnError()
    {
        const QString file = m_site->files.write(QStringLiteral("file"), "x");
        const auto report = writeSite(siteOf({{QStringLiteral("a.md"), QStringLiteral("<p>x</p>")}}), file);
        QCOMPARE(report.error().kind, Error::Kind::NotWritable);
    }

private:
    std::unique_ptr<TestSite> m_site;
};

QTEST_GUILESS_MAIN(SiteTest)
#include "site_test.moc"
