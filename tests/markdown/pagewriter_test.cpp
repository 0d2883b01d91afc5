#include "markdown/pagewriter.h"

#include <QTest>

using namespace Wenda;

class PageWriterTest final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageWriterTest)

public:
    PageWriterTest() = default;

private Q_SLOTS:
    void blanks_areOneAndNoneAtALinesEnds()
    {
        Page page;
        PageWriter writer(page, m_place);
        writer.text(u"  a \n\t b  ");
        writer.endLine();
        writer.text(u" c");
        writer.finish();
        QCOMPARE(page.text, QStringLiteral("a b\nc"));
        QCOMPARE(page.html, QStringLiteral("a bc"));
    }

    void blanksOfTheAuthors_areText()
    {
        Page page;
        PageWriter writer(page, m_place);
        writer.text(u"\u3000a\u00a0b");
        QCOMPARE(page.text, QStringLiteral("\u3000a\u00a0b"));
    }

    void markup_isEscapedInHtmlAlone()
    {
        Page page;
        PageWriter writer(page, m_place);
        writer.text(u"a<b> & \"c\"");
        QCOMPARE(page.text, QStringLiteral("a<b> & \"c\""));
        QCOMPARE(page.html, QStringLiteral("a&lt;b&gt; &amp; &quot;c&quot;"));
    }

    void code_keepsItsBlanks()
    {
        Page page;
        PageWriter writer(page, m_place);
        writer.verbatim(u"a\n  b\n");
        QCOMPARE(page.text, QStringLiteral("a\n  b\n"));
    }

    void cells_arePartedByTabs()
    {
        Page page;
        PageWriter writer(page, m_place);
        writer.text(u"a ");
        writer.nextCell();
        writer.text(u" b");
        writer.endLine();
        writer.finish();
        QCOMPARE(page.text, QStringLiteral("a\tb"));
    }

    void address_becomesALink()
    {
        Page page;
        PageWriter writer(page, m_place);
        writer.text(u"请访问https://a.b/c。");
        QCOMPARE(page.html, QStringLiteral("请访问<a href=\"https://a.b/c\">https://a.b/c</a>。"));
        QCOMPARE(page.links.size(), 1);
    }

    void heading_isAnAnchorAndKnowsWhereItStands()
    {
        Page page;
        PageWriter writer(page, m_place);
        writer.text(u"a");
        writer.startHeading(2);
        writer.text(u" 一 二 ");
        writer.endHeading();
        const Heading heading{2, QStringLiteral("一 二"), QStringLiteral("一-二"), 2, 1};
        QCOMPARE(page.headings, QList<Heading>{heading});
        QCOMPARE(page.html, QStringLiteral("a<h2 id=\"一-二\">一 二</h2>\n"));
    }

    void headingWithNothingInIt_isNone()
    {
        Page page;
        PageWriter writer(page, m_place);
        writer.startHeading(1);
        writer.text(u" ");
        writer.endHeading();
        QCOMPARE(page, Page());
    }

    void idThatIsTaken_isNotGivenAgain()
    {
        Page page;
        PageWriter writer(page, m_place);
        writer.anchor(QStringLiteral("a"));
        writer.anchor(QStringLiteral("a"));
        QCOMPARE(page.html, QStringLiteral("<span id=\"a\"></span>"));
        QCOMPARE(page.anchors, QStringList{QStringLiteral("a")});
    }

private:
    const PagePlace m_place{QStringLiteral("help/page.md"), {}};
};

QTEST_APPLESS_MAIN(PageWriterTest)
#include "pagewriter_test.moc"
