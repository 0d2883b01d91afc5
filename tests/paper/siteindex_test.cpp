#include "paper/sitefold.h"
#include "paper/testsite.h"

#include <QHashFunctions>
#include <QTest>

using namespace Wenda;

class SiteIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void search_holdsTheTermsInTheFilesTheyHashTo()
    {
        QVERIFY(writeSite(siteOf({{QStringLiteral("a.md"), QStringLiteral("<p>x</p>")}}), m_site.files.path()));
        const QString term = QStringLiteral("备案"); // the page has it in traditional signs
        const QByteArray shard = m_site.read(QStringLiteral("_wenda/search/%1.js").arg(siteShardOf(term)));
        QVERIFY(shard.contains(QByteArray("\"备案\":\"")));
        QVERIFY(m_site.read(QStringLiteral("_wenda/topics/0.js")).contains("域名備案要多久"));
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
        QVERIFY(writeSite(site, m_site.files.path(QStringLiteral("one"))));
        QHashSeed::resetRandomGlobalSeed();
        QVERIFY(writeSite(site, m_site.files.path(QStringLiteral("two"))));
        QCOMPARE(m_site.read(u"two" + shard), m_site.read(u"one" + shard));
        QVERIFY(m_site.read(u"one" + shard).contains("备案"));
    }

private:
    TestSite m_site;
};

QTEST_GUILESS_MAIN(SiteIndexTest)
#include "siteindex_test.moc"
