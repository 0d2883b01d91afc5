#include "paper/linklist.h"

#include <QTest>

using namespace Wenda;

static Page pageOf(const QString &html, const QList<PageLink> &links)
{
    Page page;
    page.html = html;
    page.links = links;
    return page;
}

class LinkListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void link_getsANumberAndItsAddressBelow()
    {
        const Page page = withLinkList(pageOf(QStringLiteral("<p><a href=\"https://a.b/?x=1&amp;y=2\">甲</a></p>"),
                                              {{QStringLiteral("https://a.b/?x=1&y=2"), QStringLiteral("甲")}}));
        QVERIFY(
            page.html.startsWith(QStringLiteral("<p><a href=\"https://a.b/?x=1&amp;y=2\">甲</a><sup>[1]</sup></p>")));
        QVERIFY(page.html.contains(QStringLiteral(">https://a.b/?x=1&amp;y=2</a></li>")));
    }

    void sameAddress_keepsItsNumber()
    {
        const Page page = withLinkList(pageOf(
            QStringLiteral("<a href=\"https://a\">甲</a><a href=\"https://b\">乙</a><a href=\"https://a\">丙</a>"),
            {{QStringLiteral("https://a"), QStringLiteral("甲")},
             {QStringLiteral("https://b"), QStringLiteral("乙")},
             {QStringLiteral("https://a"), QStringLiteral("丙")}}));
        QVERIFY(page.html.contains(QStringLiteral("丙</a><sup>[1]</sup>")));
        QCOMPARE(page.html.count(QStringLiteral("<li>")), 2);
    }

    void pageWithout_staysAsItIs_data()
    {
        QTest::addColumn<QString>("target");
        QTest::addColumn<QString>("text");
        QTest::newRow("a link inside the library") << "a.md#b"
                                                   << "甲";
        QTest::newRow("a link inside the page") << "#b"
                                                << "甲";
        QTest::newRow("a link that shows its address") << "https://a.b"
                                                       << "https://a.b";
        QTest::newRow("mail") << "mailto:a@b.c"
                              << "甲";
    }

    void pageWithout_staysAsItIs()
    {
        QFETCH(QString, target);
        QFETCH(QString, text);
        const Page page = pageOf(u"<p><a href=\"" + target + u"\">" + text + u"</a></p>", {{target, text}});
        QCOMPARE(withLinkList(page), page);
    }
};

QTEST_GUILESS_MAIN(LinkListTest)
#include "linklist_test.moc"
