#include "paper/typesetmarkup.h"

#include <QTest>

using namespace Wenda;

class TypesetMarkupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void piecesComeInOrder()
    {
        MarkupReader reader(u"<h2 id=\"a\">T</h2><p>x<br />y</p>");
        const MarkupPiece heading = reader.next();
        QVERIFY(heading.opens(Tag::H2));
        QCOMPARE(heading.attribute(QLatin1String("id")), QStringLiteral("a"));
        QCOMPARE(reader.next().source, QStringView(u"T"));
        QVERIFY(reader.next().closes(Tag::H2));
        QVERIFY(reader.next().opens(Tag::P));
        QCOMPARE(reader.next().source, QStringView(u"x"));
        QVERIFY(reader.next().opens(Tag::Br));
        QCOMPARE(reader.next().source, QStringView(u"y"));
        QVERIFY(reader.next().closes(Tag::P));
        QCOMPARE(reader.next().kind, MarkupPiece::Kind::End);
        QCOMPARE(reader.next().kind, MarkupPiece::Kind::End);
    }

    void attributes_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("src");
        QTest::newRow("only one") << "<img src=\"a.png\" />"
                                  << "a.png";
        QTest::newRow("behind another") << "<img alt=\"x\" src=\"a b.png\" />"
                                        << "a b.png";
        QTest::newRow("entities are read") << "<img src=\"a?b=1&amp;c=&quot;\" />"
                                           << "a?b=1&c=\"";
        QTest::newRow("named in another's value") << "<img alt=\"src=1\" src=\"a\" />"
                                                  << "a";
        QTest::newRow("end of another's name") << "<img data-src=\"b\" src=\"a\" />"
                                               << "a";
        QTest::newRow("none") << "<img alt=\"\" />"
                              << "";
    }

    void attributes()
    {
        QFETCH(QString, html);
        QFETCH(QString, src);
        QCOMPARE(MarkupReader(html).next().attribute(QLatin1String("src")), src);
    }

    void brokenMarkupEnds_data()
    {
        QTest::addColumn<QString>("html");
        QTest::newRow("open tag") << "<p";
        QTest::newRow("open attribute") << "<a href=\"x";
        QTest::newRow("lone bracket") << "<";
        QTest::newRow("nothing") << "";
    }

    void brokenMarkupEnds()
    {
        QFETCH(QString, html);
        MarkupReader reader(html);
        int pieces = 0;
        for (MarkupPiece piece = reader.next(); piece.kind != MarkupPiece::Kind::End; piece = reader.next()) {
            piece.attribute(QLatin1String("href"));
            QVERIFY(++pieces < 5);
        }
    }
};

QTEST_APPLESS_MAIN(TypesetMarkupTest)
#include "typesetmarkup_test.moc"
