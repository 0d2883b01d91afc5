#include "window/textblock.h"

#include <QImage>
#include <QTest>

using namespace Wenda;

class TextBlockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shortText_isOneLine()
    {
        const TextBlock block(QStringLiteral("short"), {}, 500, 2);
        QCOMPARE(block.lineCount(), 1);
        QVERIFY(!block.isCut());
    }

    void longText_takesASecondLineBeforeItIsCut()
    {
        const QString words = QStringLiteral("word ").repeated(8);
        const int width = QFontMetrics(QFont()).horizontalAdvance(words) * 2 / 3;
        const TextBlock block(words, {}, width, 2);
        QCOMPARE(block.lineCount(), 2);
        QVERIFY(!block.isCut());
        QVERIFY(block.height() > TextBlock(QStringLiteral("word"), {}, width, 2).height());
    }

    void veryLongText_isCutAfterItsLines()
    {
        const TextBlock one(QStringLiteral("word"), {}, 100, 2);
        const TextBlock block(QStringLiteral("word ").repeated(200), {}, 100, 2);
        QVERIFY(block.isCut());
        QCOMPARE(block.lineCount(), 2);
        QVERIFY(block.height() <= one.height() * 2 + 1);
    }

    void whatIsCut_endsInAnEllipsis_andFillsItsLine_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("words") << QStringLiteral("word ").repeated(200);
        QTest::newRow("Han") << QStringLiteral("域名备案").repeated(50);
        QTest::newRow("one word") << QStringLiteral("a").repeated(300);
        QTest::newRow("full width") << QStringLiteral("，").repeated(300);
    }

    void whatIsCut_endsInAnEllipsis_andFillsItsLine()
    {
        QFETCH(QString, text);
        for (const int width : {100, 101, 113, 127}) {
            const TextBlock block(text, {}, width, 2);
            QVERIFY(block.isCut());
            QVERIFY(block.text().endsWith(u'…') && !block.text().chopped(1).back().isSpace());
            QVERIFY(block.lastLineWidth() <= width);
            QVERIFY(block.lastLineWidth() > width * 0.6);
        }
    }

    void marks_arePaintedBehindTheirCharactersOnly()
    {
        QFont font;
        font.setPixelSize(20);
        const TextBlock block(QStringLiteral("aaaaabbbbb"), font, 1000, 1, {{5, 5}});
        QImage image(400, 40, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        block.draw(painter, {0, 0}, Qt::black, Qt::red);
        painter.end();
        const int split = QFontMetrics(font).horizontalAdvance(QStringLiteral("aaaaa"));
        const auto isRed = [&](int from, int to) {
            for (int x = from; x < to; ++x) {
                for (int y = 0; y < block.height(); ++y) {
                    if (image.pixelColor(x, y) == QColor(Qt::red))
                        return true;
                }
            }
            return false;
        };
        QVERIFY(!isRed(0, split - 2));
        QVERIFY(isRed(split + 2, split + 20));
    }

    void markedText_hasAnInkOfItsOwn()
    {
        QFont font;
        font.setPixelSize(20);
        const TextBlock block(QStringLiteral("aaaaabbbbb"), font, 1000, 1, {{5, 5}});
        QImage image(400, 40, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        block.draw(painter, {0, 0}, Qt::red, Qt::white, Qt::blue);
        painter.end();
        const int split = QFontMetrics(font).horizontalAdvance(QStringLiteral("aaaaa"));
        const auto has = [&](int from, int to, auto isInk) {
            for (int x = from; x < to; ++x) {
                for (int y = 0; y < block.height(); ++y) {
                    if (isInk(image.pixelColor(x, y)))
                        return true;
                }
            }
            return false;
        };
        const auto isRed = [](const QColor &colour) { return colour.red() > colour.blue() + 60; };
        const auto isBlue = [](const QColor &colour) { return colour.blue() > colour.red() + 60; };
        QVERIFY(has(0, split - 2, isRed) && !has(0, split - 2, isBlue));
        QVERIFY(has(split + 2, 2 * split, isBlue) && !has(split + 2, 2 * split, isRed));
    }

    void marksInWhatIsCut_harmNothing()
    {
        const TextBlock block(QStringLiteral("word ").repeated(200), {}, 100, 1, {{0, 4}, {900, 50}, {990, 500}});
        QImage image(120, 40, QImage::Format_RGB32);
        QPainter painter(&image);
        block.draw(painter, {0, 0}, Qt::black, Qt::red);
        QVERIFY(block.isCut());
    }

    void theEllipsis_hasNoMark()
    {
        QFont font;
        font.setPixelSize(20);
        const TextBlock block(QStringLiteral("a").repeated(100), font, 200, 1, {{0, 100}});
        QImage image(220, 40, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        block.draw(painter, {0, 0}, Qt::red, Qt::red);
        painter.end();
        const int end = int(block.lastLineWidth()) - QFontMetrics(font).horizontalAdvance(u'…');
        QCOMPARE(image.pixelColor(end - 4, 4), QColor(Qt::red));
        QCOMPARE(image.pixelColor(end + 4, 4), QColor(Qt::white));
    }
};

QTEST_MAIN(TextBlockTest)
#include "textblock_test.moc"
