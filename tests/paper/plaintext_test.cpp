#include "paper/plaintext.h"

#include <QTest>

using namespace Wenda;

class PlainTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void htmlBecomesText_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        QTest::newRow("blocks are parted by a blank line") << "<h2>Q &amp; A</h2><p>one<br />two</p><p>three</p>"
                                                           << "Q & A\n\none\ntwo\n\nthree\n";
        QTest::newRow("numbers go on after a nested list")
            << "<ol><li>a</li><li>b<ol><li>c</li></ol></li><li>d</li></ol><p>e</p>"
            << "1. a\n2. b\n   1. c\n3. d\n\ne\n";
        QTest::newRow("a list begins where it says") << "<ol start=\"4\"><li><p>a</p></li></ol>"
                                                     << "4. a\n";
        QTest::newRow("an item's second line stands under its first") << "<ul><li>a<br />b</li></ul>"
                                                                      << "- a\n  b\n";
        QTest::newRow("tasks") << "<ul><li class=\"task done\">a</li><li class=\"task open\">b</li></ul>"
                               << "- [x] a\n- [ ] b\n";
        QTest::newRow("cells are parted by tabs")
            << "<table><tr><th>a</th><th>b</th></tr><tr><td></td><td><p>d</p></td></tr></table>"
            << "a\tb\n\td\n";
        QTest::newRow("code keeps its blanks and lines") << "<pre><code>if x:\n    y\n\nz\n</code></pre><p>e</p>"
                                                         << "if x:\n    y\n\nz\n\ne\n";
        QTest::newRow("a picture is its name") << "<p><img src=\"a.png\" alt=\"Step 1\" /></p>"
                                               << "Step 1\n";
        QTest::newRow("nothing") << ""
                                 << "\n";
    }

    void htmlBecomesText()
    {
        QFETCH(QString, html);
        QTEST(plainText(html), "text");
    }
};

QTEST_APPLESS_MAIN(PlainTextTest)
#include "plaintext_test.moc"
