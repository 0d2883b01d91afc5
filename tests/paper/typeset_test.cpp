#include "paper/typeset.h"
#include "paper/typesetobjects.h"
#include "pictures/picturestore.h"
#include "support/temporaryfiles.h"

#include <QAbstractTextDocumentLayout>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QTextTable>

using namespace Wenda;

static constexpr qreal column = 736;

static Page pageOf(const QString &html)
{
    Page page;
    page.html = html;
    for (qsizetype at = html.indexOf(QLatin1String("<img")); at >= 0;
         at = html.indexOf(QLatin1String("<img"), at + 1)) {
        const qsizetype from = html.indexOf(QLatin1String("src=\""), at) + 5;
        page.pictures.append({html.mid(from, html.indexOf(u'"', from) - from), {}, 0, 0});
    }
    for (int level = 1; level <= 6; ++level) {
        const QString tag = QStringLiteral("<h%1 id=\"").arg(level);
        for (qsizetype at = html.indexOf(tag); at >= 0; at = html.indexOf(tag, at + 1)) {
            const qsizetype from = at + tag.size();
            page.headings.append({level, {}, html.mid(from, html.indexOf(u'"', from) - from), 0, at});
        }
    }
    std::ranges::sort(page.headings, {}, &Heading::htmlStart);
    return page;
}

// A line for every block that shows something: its distance from the left, its marker, its text.
static QString linesOf(const TypesetDocument &document)
{
    QStringList lines;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QString line;
        for (auto fragment = block.begin(); !fragment.atEnd(); ++fragment) {
            const QTextCharFormat format = fragment.fragment().charFormat();
            if (format.objectType() == MarkerObject) {
                const QString number = format.stringProperty(MarkerText);
                static const QStringList signs = {"", "#", "*", "o", "+", "[x]", "[ ]", "(i)", "(!)"};
                line += (number.isEmpty() ? signs[format.intProperty(MarkerKind)] : number) + u' ';
            } else if (format.objectType() == PictureObject) {
                line += QStringLiteral("<picture>");
            } else {
                line += fragment.fragment().text();
            }
        }
        line.replace(QChar::LineSeparator, u'/').remove(softBreak);
        if (!line.isEmpty())
            lines.append(QString(qRound(block.blockFormat().leftMargin() / 28) * 2, u' ') + line);
    }
    return lines.join(u'\n');
}

class TypesetTest : public QObject
{
    Q_OBJECT

private:
    TemporaryFiles m_files;
    std::unique_ptr<PictureStore> m_store;

    std::unique_ptr<TypesetDocument> set(const QString &html, qreal width = column,
                                         const PageStyle &style = PageStyle::light())
    {
        auto document = std::make_unique<TypesetDocument>(pageOf(html), m_files.path(), style, width, *m_store);
        document->size(); // all of it laid out
        return document;
    }

    // How far the layout has come, as a character position.
    static int laidOut(const QTextDocument &document)
    {
        QTextBlock block = document.lastBlock();
        while (block.isValid() && block.layout()->lineCount() == 0)
            block = block.previous();
        return block.isValid() ? block.position() : 0;
    }

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<PictureStore>(m_files.path("cache"), m_files.path("kept"));
        m_store->setOffline(true);
        m_store->setLibraryRoots({m_files.path()});
    }

    void blocks_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("expected");
        QTest::newRow("paragraphs") << "<p>a</p>\n<p>b\n c</p>"
                                    << "a\nb c";
        QTest::newRow("line break") << "<p>a<br />b</p>"
                                    << "a/b";
        QTest::newRow("breaks at the ends") << "<p><br />a<br /></p><p>b</p>"
                                            << "a\nb";
        QTest::newRow("blanks beside a break") << "<p>a <br /> b</p>"
                                               << "a/b";
        QTest::newRow("no-break space stays") << QStringLiteral("<p>a") + QChar(0xa0) + QStringLiteral("b</p>")
                                              << QStringLiteral("a") + QChar(0xa0) + QStringLiteral("b");
        QTest::newRow("bullets of three depths")
            << "<ul><li>a<ul><li>b<ul><li>c</li></ul></li></ul></li><li>d</li></ul>"
            << "  * a\n    o b\n      + c\n  * d";
        QTest::newRow("numbers go on after a nested list")
            << "<ol><li>a</li><li>b<ol><li>x</li></ol></li><li>c</li></ol>"
            << "  1. a\n  2. b\n    1. x\n  3. c";
        QTest::newRow("start number") << "<ol start=\"7\"><li>a</li><li>b</li></ol>"
                                      << "  7. a\n  8. b";
        QTest::newRow("start at nothing") << "<ol start=\"0\"><li>a</li></ol>"
                                          << "  0. a";
        QTest::newRow("second paragraph of an item hangs") << "<ul><li><p>a</p><p>b</p></li></ul>"
                                                           << "  * a\n  b";
        QTest::newRow("item with nothing in it") << "<ul><li></li><li>b</li></ul>"
                                                 << "  * \n  * b";
        QTest::newRow("tasks") << "<ul><li class=\"task done\">a</li><li class=\"task open\">b</li></ul>"
                               << "  [x] a\n  [ ] b";
        QTest::newRow("tip") << "<div class=\"tip\"><p class=\"box-title\">T</p><p>x</p></div><p>y</p>"
                             << "  (i) T\n  x\ny";
        QTest::newRow("caution") << "<div class=\"caution\"><p>x</p></div>"
                                 << "  (!) x";
        QTest::newRow("code keeps its lines") << "<pre class=\"language-c\"><code>a\n  b &lt;\n\n</code></pre>"
                                              << "a/  b <";
        QTest::newRow("definition") << "<dl><dt>a</dt><dd>b</dd></dl>"
                                    << "a\n  b";
        QTest::newRow("quote in a quote")
            << "<blockquote><p>a</p><blockquote><p>b</p></blockquote></blockquote><p>c</p>"
            << "a\nb\nc";
        QTest::newRow("table") << "<table><tr><th>a</th><th>b</th></tr><tr><td>c</td><td>d</td></tr></table><p>e</p>"
                               << "a\nb\nc\nd\ne";
        QTest::newRow("picture in a step") << "<ol><li>a<br /><img src=\"x.png\" /><br />b</li></ol>"
                                           << "  1. a\n  <picture>\n  b";
        QTest::newRow("picture in a line") << "<p>a <img src=\"x.png\" /> b</p>"
                                           << "a <picture> b";
        QTest::newRow("picture alone") << "<p><img src=\"x.png\" /></p><p>b</p>"
                                       << "<picture>\nb";
        QTest::newRow("picture in a link") << "<p>a<br /><a href=\"x\"><img src=\"x.png\" /></a></p>"
                                           << "a\n<picture>";
        QTest::newRow("text outside a paragraph") << "a<p>b</p>c"
                                                  << "a\nb\nc";
        QTest::newRow("closing what is not open") << "</li></div></table><p>a</p></strong>"
                                                  << "a";
        QTest::newRow("never closed") << "<div class=\"tip\"><ul><li><strong>a"
                                      << "    (i) * a";
    }

    void blocks()
    {
        QFETCH(QString, html);
        QFETCH(QString, expected);
        QCOMPARE(linesOf(*set(html)), expected);
    }

    void enumeratedLines_hangBehindTheirNumbers()
    {
        const auto document =
            set(QStringLiteral("<p>先：<br />1、打开<br />2、<strong>提交</strong>资料<br />完成</p><p>12、三</p>"));
        QCOMPARE(linesOf(*document), QStringLiteral("先：\n  1、打开\n  2、提交资料\n完成\n  12、三"));
        const QTextBlockFormat first = document->begin().next().blockFormat();
        QCOMPARE(first.textIndent(), -first.leftMargin());
        QCOMPARE(document->begin().next().next().blockFormat().topMargin(), 0);
    }

    void blankBeforeCode_hasNoPartInItsBox()
    {
        const auto document = set(QStringLiteral("<p>按 <code>Ctrl</code> 键</p>"));
        QStringList boxed;
        for (auto part = document->begin().begin(); !part.atEnd(); ++part) {
            if (part.fragment().charFormat().hasProperty(QTextFormat::BackgroundBrush))
                boxed.append(part.fragment().text());
        }
        QCOMPARE(boxed, QStringList{QStringLiteral("Ctrl")});
        QCOMPARE(document->toPlainText(), QStringLiteral("按 Ctrl 键"));
    }

    void yearsAndTheLike_areNoEnumeration()
    {
        const auto document = set(QStringLiteral("<p>前<br />2018、2019 年</p>"));
        QCOMPARE(linesOf(*document), QStringLiteral("前/2018、2019 年"));
    }

    void headingsRankBySize()
    {
        const auto document = set(QStringLiteral("<h3 id=\"a\">A</h3><p>x</p><h4 id=\"b\">B</h4><p>y</p>"));
        const auto sizeAt = [&](const char *anchor) {
            QTextCursor cursor(document.get());
            cursor.setPosition(document->positionOf(QLatin1String(anchor)) + 1);
            return cursor.charFormat().font().pixelSize();
        };
        QCOMPARE(sizeAt("a"), 24); // the highest of this page, whatever its level
        QCOMPARE(sizeAt("b"), 21);
    }

    void anchorsAreFoundBothWays()
    {
        const auto document = set(QStringLiteral(
            "<p>before</p><h2 id=\"a\">A</h2><p>x<span id=\"s\">y</span></p><h3 id=\"b\">B</h3><p>z</p>"));
        QCOMPARE(document->anchorAt(0), QString());
        QCOMPARE(document->anchorAt(document->positionOf(QStringLiteral("a"))), QStringLiteral("a"));
        QCOMPARE(document->anchorAt(document->positionOf(QStringLiteral("s"))), QStringLiteral("a"));
        QCOMPARE(document->anchorAt(document->characterCount()), QStringLiteral("b"));
        QCOMPARE(document->characterAt(document->positionOf(QStringLiteral("s"))), u'y');
        QCOMPARE(document->positionOf(QStringLiteral("nowhere")), -1);
    }

    void noLineBeginsWithClosingPunctuation()
    {
        QString text;
        for (int i = 0; i < 120; ++i)
            text += QString(i % 9, u'字') +
                    (i % 3 ? QStringLiteral("<strong>重点</strong>，") : QStringLiteral("<a href=\"x\">链接</a> 。"));
        for (qreal width = 160; width < 420; width += 13) {
            const auto document = set(QStringLiteral("<p>") + text + QStringLiteral("</p>"), width);
            const QTextBlock block = document->begin();
            for (int i = 1; i < block.layout()->lineCount(); ++i) {
                const QChar first = block.text().at(block.layout()->lineAt(i).textStart());
                QVERIFY2(first != u'，' && first != u'。', qPrintable(QString::number(width)));
            }
        }
    }

    void noTableIsWiderThanTheColumn_data()
    {
        QTest::addColumn<QString>("html");
        const QString word(200, u'x');
        QTest::newRow("long words") << "<table><tr><td>" + word + "</td><td>" + word + "</td><td>b</td></tr></table>";
        QString cells;
        for (int i = 0; i < 9; ++i)
            cells += "<td>InstanceChargePrepaid</td>";
        QTest::newRow("many columns") << "<table><tr>" + cells + "</tr></table>";
        QTest::newRow("code in a cell") << "<table><tr><td><pre><code>" + word +
                                               "</code></pre></td><td>b</td></tr></table>";
        QTest::newRow("in a list") << "<ul><li><table><tr><td>" + word + "</td><td>b</td></tr></table></li></ul>";
    }

    void noTableIsWiderThanTheColumn()
    {
        QFETCH(QString, html);
        for (const qreal width : {column, 420.0}) {
            const auto document = set(html, width);
            QVERIFY2(document->size().width() <= width + 1, qPrintable(QString::number(document->size().width())));
        }
    }

    void mergedCellsKeepTheirText()
    {
        const auto document = set(QStringLiteral("<table><tr><th rowspan=\"2\">a</th><td colspan=\"2\">b</td></tr>"
                                                 "<tr><td>c</td><td>d</td></tr></table>"));
        auto *table = qobject_cast<QTextTable *>(document->rootFrame()->childFrames().value(0));
        QVERIFY(table);
        QCOMPARE(table->cellAt(1, 0).firstCursorPosition().block().text(), QStringLiteral("a"));
        QCOMPARE(table->cellAt(0, 2).firstCursorPosition().block().text(), QStringLiteral("b"));
        QCOMPARE(table->cellAt(1, 2).firstCursorPosition().block().text(), QStringLiteral("d"));
    }

    void theFirstScreenOfAVeryLongTableIsThereAtOnce()
    {
        QString html = QStringLiteral("<table>");
        for (int i = 0; i < 6000; ++i)
            html += QStringLiteral("<tr><td>%1</td><td>值</td><td>说明文字</td></tr>").arg(i);
        TypesetDocument document(pageOf(html + QStringLiteral("</table>")), {}, PageStyle::light(), column, *m_store);
        document.documentLayout()->hitTest(QPointF(10, 600), Qt::FuzzyHit);
        QVERIFY(document.begin().next().next().layout()->lineCount() > 0);
        QCOMPARE(document.lastBlock().previous().layout()->lineCount(), 0); // the rest comes in slices
    }

    void theRestOfAVeryLongTableComesInEvenTurns()
    {
        QString html = QStringLiteral("<table>");
        for (int i = 0; i < 3000; ++i)
            html += QStringLiteral("<tr><td>%1</td><td>值</td><td>说明文字</td></tr>").arg(i);
        TypesetDocument document(pageOf(html + QStringLiteral("</table>")), {}, PageStyle::light(), column, *m_store);
        int longest = 0;
        for (int done = laidOut(document), turn = 0; done < document.characterCount() - 10 && turn < 5000; ++turn) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            longest = qMax(longest, laidOut(document) - done);
            done = laidOut(document);
        }
        QVERIFY(laidOut(document) >= document.characterCount() - 10);
        QVERIFY2(longest < 8000, qPrintable(QString::number(longest)));
    }

    void deepNestingIsSet()
    {
        QString html;
        for (int i = 0; i < 60; ++i)
            html += i % 2 ? QStringLiteral("<blockquote>") : QStringLiteral("<ul><li>");
        const auto document = set(html + QStringLiteral("<p>deep</p>"));
        QVERIFY2(linesOf(*document).endsWith(QStringLiteral("deep")), qPrintable(linesOf(*document)));
        QVERIFY(document->size().width() <= column + 1);
    }

    void codeIsGivenWhole()
    {
        const auto document = set(QStringLiteral("<p>x</p><pre><code>a\n\tb\n</code></pre>"));
        QCOMPARE(document->codeText(0), QStringLiteral("a\n\tb"));
        QCOMPARE(document->codeText(1), QString());
    }

    void hanAndLatin_standApartOnTheScreen()
    {
        const QString html = QStringLiteral("<p>用Wenda打开第2页</p>");
        const auto screen = set(html);
        const auto paper = set(html, column, PageStyle::paper());
        const auto naturalWidth = [](const TypesetDocument &document) {
            return document.firstBlock().layout()->lineAt(0).naturalTextWidth();
        };
        auto plain = set(html);
        plain->firstBlock().layout()->clearFormats();
        plain->markContentsDirty(0, plain->characterCount());
        plain->size();
        QCOMPARE(screen->toPlainText(), QStringLiteral("用Wenda打开第2页"));
        QCOMPARE(screen->firstBlock().begin().fragment().text(), QStringLiteral("用Wenda打开第2页"));
        QCOMPARE(naturalWidth(*screen) - naturalWidth(*plain), 4 * 2.0);
        QVERIFY(paper->firstBlock().layout()->formats().isEmpty());
    }

    void paragraphWithoutEnd_isBrokenOff_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("one word") << QString(50'000, u'a');
        QTest::newRow("Han") << QString(50'000, u'中');
        QTest::newRow("signs of two units") << QStringLiteral("a") + QStringLiteral("\U00020000").repeated(25'000);
        QTest::newRow("line breaks") << QStringLiteral("ab<br />").repeated(20'000);
        QTest::newRow("bold words") << QStringLiteral("<strong>好</strong>a").repeated(25'000);
    }

    void paragraphWithoutEnd_isBrokenOff()
    {
        QFETCH(QString, text);
        const TypesetDocument paragraph(pageOf(QStringLiteral("<p>%1</p>").arg(text)), {}, PageStyle::light(), column,
                                        *m_store);
        const TypesetDocument code(
            pageOf(QStringLiteral("<pre><code>%1</code></pre>").arg(QString(text).remove(QRegularExpression("<.*?>")))),
            {}, PageStyle::light(), column, *m_store);
        for (const TypesetDocument *document : {&paragraph, &code}) {
            QString whole;
            for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
                QVERIFY(block.length() < 12'000);
                QVERIFY(!block.text().startsWith(QChar(0xdc00)));
                whole += block.text();
            }
            const QString shown = document == &paragraph ? text.replace("<br />", QString(QChar::LineSeparator)) : text;
            QCOMPARE(whole.remove(QChar::LineSeparator),
                     QString(shown).remove(QRegularExpression("<.*?>")).remove(QChar::LineSeparator));
        }
    }

    void longCode_isBrokenAtItsLines()
    {
        const auto document =
            set(QStringLiteral("<pre><code>%1</code></pre>").arg(QStringLiteral("a = 1;\n").repeated(5000)));
        const QStringList lines = linesOf(*document).split(u'\n');
        QCOMPARE(lines.size(), 4);
        for (const QString &line : lines)
            QVERIFY(line.startsWith(QStringLiteral("a = 1;/a")) && line.endsWith(QStringLiteral("/a = 1;")));
        QCOMPARE(document->codeText(0), QStringLiteral("a = 1;\n").repeated(5000).trimmed());
        QVERIFY(document->codeRect(0).height() > 100'000);
    }

    void linksAreFoundUnderTheirText()
    {
        const auto document = set(QStringLiteral("<p><a href=\"a b.md#节\">链接</a> 文字</p>"));
        QCOMPARE(document->spotAt(QPointF(8, 14)).link, QStringLiteral("a b.md#节"));
        QCOMPARE(document->spotAt(QPointF(300, 14)), TypesetDocument::Spot());
    }

    void qtIsGivenNoFile()
    {
        const auto document = set(QStringLiteral("<p>x</p>"));
        const QVariant answer = document->resource(QTextDocument::ImageResource, QUrl::fromLocalFile("/etc/hostname"));
        QVERIFY(answer.isValid());
        QVERIFY(!answer.value<QImage>().isNull());
    }
};

QTEST_MAIN(TypesetTest)
#include "typeset_test.moc"
