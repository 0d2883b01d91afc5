#include "markdown/escape.h"

#include <QTest>

using namespace Wenda;

class EscapeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entities_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("text");
        QTest::newRow("four") << "&lt;a&gt; &amp; &quot;"
                              << "<a> & \"";
        QTest::newRow("once only") << "&amp;lt;"
                                   << "&lt;";
        QTest::newRow("others stay") << "&copy; & co"
                                     << "&copy; & co";
        QTest::newRow("cut off") << "a &am"
                                 << "a &am";
    }

    void entities()
    {
        QFETCH(QString, source);
        QFETCH(QString, text);
        QCOMPARE(withoutEntities(source), text);
    }
};

QTEST_APPLESS_MAIN(EscapeTest)
#include "escape_test.moc"
