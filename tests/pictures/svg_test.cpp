#include "pictures/svg.h"

#include <QTest>

using namespace Wenda;

class SvgTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatReachesOutside_isGone_data()
    {
        QTest::addColumn<QByteArray>("inside");
        QTest::newRow("image") << QByteArray("<image href='file:///secret.png'/>");
        QTest::newRow("image, old way") << QByteArray("<image xlink:href='secret.png' width='9' height='9'/>");
        QTest::newRow("image with another prefix") << QByteArray("<s:image xmlns:s='http://www.w3.org/2000/svg' "
                                                                 "href='secret'/>");
        QTest::newRow("use") << QByteArray("<use href='secret.svg#a'/>");
        QTest::newRow("use of its own") << QByteArray("<use href='#secret'/>");
        QTest::newRow("filter image") << QByteArray("<filter><feImage href='secret.png'/></filter>");
        QTest::newRow("pattern") << QByteArray("<pattern id='secret'><rect/></pattern>");
        QTest::newRow("mask") << QByteArray("<mask id='secret'><rect/></mask>");
        QTest::newRow("filter") << QByteArray("<filter id='secret'><feTurbulence/></filter>");
        QTest::newRow("import without a string") << QByteArray("<style>@import url(secret.css);</style>");
        QTest::newRow("style, in a comment's guise") << QByteArray("<rect style='fill:url(/**/secret)'/>");
        QTest::newRow("processing instruction") << QByteArray("<?xml-stylesheet href='secret.css'?>");
        QTest::newRow("script") << QByteArray("<script>secret()</script>");
        QTest::newRow("foreign object") << QByteArray("<foreignObject><p>secret</p></foreignObject>");
        QTest::newRow("fill") << QByteArray("<rect fill='url(secret.svg#a)'/>");
        QTest::newRow("style") << QByteArray("<rect style=\"fill: URL( 'secret.svg#a' )\"/>");
        QTest::newRow("style, escaped") << QByteArray("<rect style=\"fill: u\\72l(secret)\"/>");
        QTest::newRow("style sheet") << QByteArray("<style>@import 'secret.css';</style>");
        QTest::newRow("font") << QByteArray("<style>@font-face { src: url(secret.ttf) }</style>");
        QTest::newRow("link") << QByteArray("<a href='https://secret/'><rect/></a>");
        QTest::newRow("handler") << QByteArray("<rect onclick='secret()'/>");
        QTest::newRow("base") << QByteArray("<g xml:base='https://secret/'/>");
    }

    void whatReachesOutside_isGone()
    {
        QFETCH(QByteArray, inside);
        const QByteArray clean = strippedSvg("<svg xmlns='http://www.w3.org/2000/svg' "
                                             "xmlns:xlink='http://www.w3.org/1999/xlink'>" +
                                             inside + "<circle r='5'/></svg>");
        QVERIFY(clean.contains("circle"));
        QVERIFY2(!clean.contains("secret"), clean);
    }

    void declaredEntities_areNotReadFromFiles()
    {
        const QByteArray clean = strippedSvg("<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///secret'>"
                                             "<!ENTITY b 'own'>]><svg><text>&b;</text></svg>");
        QVERIFY(clean.contains("own"));
        QVERIFY(!clean.contains("secret"));
        QVERIFY(!clean.contains("ENTITY"));
    }

    void whatIsTheDrawingsOwn_stays()
    {
        const QByteArray clean =
            strippedSvg("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><style>.a { fill: "
                        "url(#g) }</style><linearGradient id='g' href='#h'/><rect class='a' "
                        "fill='url(#g)' style='stroke:red'/><text>备案 &lt;1&gt;</text></svg>");
        for (const char *part : {".a { fill: url(#g) }", "href=\"#h\"", "fill=\"url(#g)\"", "style=\"stroke:red\"",
                                 "viewBox=\"0 0 9 9\"", "备案 &lt;1&gt;"})
            QVERIFY2(clean.contains(part), part);
    }

    void whatIsNoSaneDrawing_isEmpty_data()
    {
        QTest::addColumn<QByteArray>("svg");
        QTest::newRow("not closed") << QByteArray("<svg><g></svg>");
        QTest::newRow("another root") << QByteArray("<html><svg/></html>");
        QTest::newRow("cut") << QByteArray("<svg><rect wid");
        QTest::newRow("too deep") << "<svg>" + QByteArray("<g>").repeated(1000) + QByteArray("</g>").repeated(1000) +
                                         "</svg>";
        QTest::newRow("too much") << "<svg>" + QByteArray("<g/>").repeated(60'000) + "</svg>";
        QTest::newRow("a style sheet to be tried without end") << "<svg><style>" + QByteArray(".a{}").repeated(10'000) +
                                                                      "</style>" + QByteArray("<g/>").repeated(40'000) +
                                                                      "</svg>";
        QByteArray laughs = "<!DOCTYPE svg [<!ENTITY a0 'ha'>";
        for (int i = 1; i < 30; ++i) {
            const QByteArray before = "&a" + QByteArray::number(i - 1) + ";";
            laughs += "<!ENTITY a" + QByteArray::number(i) + " '" + before + before + "'>";
        }
        QTest::newRow("entities of entities") << laughs + "]><svg><text>&a29;</text></svg>";
    }

    void whatIsNoSaneDrawing_isEmpty()
    {
        QFETCH(QByteArray, svg);
        QCOMPARE(strippedSvg(svg), QByteArray());
    }
};

QTEST_APPLESS_MAIN(SvgTest)
#include "svg_test.moc"
