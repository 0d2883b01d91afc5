#include "pictures/decode.h"

#include "pictures/gzip.h"
#include "support/pictureserver.h"

#include <QFile>
#include <QTest>

#include <sys/resource.h>

using namespace Wenda;

constexpr qint64 plenty = 64 << 20;

// Two frames of one pixel.
static QByteArray animatedGif()
{
    const QByteArray frame("!\xf9\4\0\x0a\0\0\0,\0\0\0\0\1\0\1\0\0\2\2D\1\0", 23);
    return QByteArray("GIF89a\1\0\1\0\x80\0\0\xff\xff\xff\0\0\0", 19) + frame + frame + ";";
}

static QByteArray drawing(const QByteArray &inside)
{
    return "<svg xmlns='http://www.w3.org/2000/svg' width='300' height='200'>" + inside + "</svg>";
}

// Lines through the whole drawing, each across all others.
static QByteArray tangle(int lines)
{
    QByteArray path = "M0 0";
    for (int i = 0; i < lines; ++i)
        path += " L" + QByteArray::number(i * 7 % 300) + " 200 L" + QByteArray::number(i * 13 % 300) + " 0";
    return "<path fill='red' d='" + path + "'/>";
}

class DecodeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormat_isScaledToTheWish_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const char *format : {"png", "jpeg", "webp", "bmp"})
            QTest::newRow(format) << testPicture(300, 200, format);
        QTest::newRow("svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='300' height='200'>"
                                           "<rect width='300' height='200' fill='#e6f0fa'/></svg>");
        QTest::newRow("svgz") << gzip(drawing("<rect width='300' height='200' fill='#e6f0fa'/>"));
    }

    void everyFormat_isScaledToTheWish()
    {
        QFETCH(QByteArray, bytes);
        const DecodedPicture natural = decode(bytes, 0, plenty);
        QCOMPARE(natural.fault, PictureFault::None);
        QCOMPARE(natural.size, QSize(300, 200));
        QCOMPARE(natural.image.size(), QSize(300, 200));
        const DecodedPicture narrow = decode(bytes, 150, plenty);
        QCOMPARE(narrow.size, QSize(300, 200));
        QCOMPARE(narrow.image.size(), QSize(150, 100));
        QVERIFY(qAbs(qRed(narrow.image.pixel(75, 50)) - 230) < 4);
    }

    void noPicture_isScaledUp_butADrawingIsDrawnAsSharpAsTheScreen()
    {
        QCOMPARE(decode(testPicture(30, 20), 300, plenty).image.size(), QSize(30, 20));
        const QByteArray drawing = "<svg xmlns='http://www.w3.org/2000/svg' width='30' height='20'/>";
        QCOMPARE(decode(drawing, 60, plenty).image.size(), QSize(60, 40));
        QCOMPARE(decode(drawing, 60, plenty).size, QSize(30, 20));
    }

    void image_isMadeSmallerThanItsShareOfMemory()
    {
        const QImage image = decode(testPicture(1000, 500), 0, 500'000).image;
        QVERIFY(image.sizeInBytes() <= 500'000);
        QVERIFY(image.width() > 450);
        QCOMPARE(image.width(), imageSize({1000, 500}, 0, false, 500'000).width());
    }

    void pictureOfAlmostFiftyMegapixels_isShown()
    {
        const DecodedPicture picture = decode(blackPng(4'900, 10'000), 500, plenty);
        QCOMPARE(picture.fault, PictureFault::None);
        QCOMPARE(picture.image.width(), 500);
    }

    void animatedGif_isSaidToBe()
    {
        const DecodedPicture picture = decode(animatedGif(), 0, plenty);
        QCOMPARE(picture.fault, PictureFault::None);
        QVERIFY(picture.isAnimated);
        QVERIFY(!decode(testPicture(10, 10), 0, plenty).isAnimated);
    }

    void cameraPicture_isTurned()
    {
        QByteArray jpeg = testPicture(40, 20, "jpeg");
        const QByteArray exif("\xff\xe1\0\x22"
                              "Exif\0\0MM\0*\0\0\0\x08\0\1\x01\x12\0\3\0\0\0\1\0\6\0\0\0\0\0\0",
                              36);
        jpeg.insert(2, exif);
        QCOMPARE(decode(jpeg, 0, plenty).size, QSize(20, 40));
        QCOMPARE(decode(jpeg, 10, plenty).image.size(), QSize(10, 20));
    }

    void whatIsNoPicture_saysWhy_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<PictureFault>("fault");
        const QByteArray png = testPicture(300, 200);
        QByteArray broken = png;
        broken.replace(60, 40, QByteArray(40, '\x55'));
        QTest::newRow("empty") << QByteArray() << PictureFault::NotAPicture;
        QTest::newRow("html") << QByteArray("<html><body>not found</body></html>") << PictureFault::NotAPicture;
        QTest::newRow("cut") << png.left(png.size() / 2) << PictureFault::Truncated;
        QTest::newRow("broken inside") << broken << PictureFault::Broken;
        QTest::newRow("only the first bytes") << png.left(8) << PictureFault::Truncated;
        QTest::newRow("65,500 a side") << announcedPng(65'500, 65'500) << PictureFault::TooLarge;
        QTest::newRow("16,385 wide") << announcedPng(16'385, 1) << PictureFault::TooLarge;
        QTest::newRow("51 megapixels") << announcedPng(5'100, 10'000) << PictureFault::TooLarge;
        QTest::newRow("broken drawing") << QByteArray("<svg><g></svg>") << PictureFault::Broken;
        const QByteArray packed = gzip(drawing("<rect/>"));
        QTest::newRow("drawing without end in a small file")
            << gzip(drawing(QByteArray(30'000'000, ' '))) << PictureFault::TooLarge;
        QTest::newRow("gzipped text") << gzip("not a drawing") << PictureFault::NotAPicture;
        QTest::newRow("gzip by its first bytes only")
            << packed.left(10) + "\x07" + packed.mid(11) << PictureFault::NotAPicture;
        QTest::newRow("gzipped drawing, cut") << packed.left(packed.size() / 2) << PictureFault::Truncated;
        QTest::newRow("gzipped drawing, damaged") << packed.chopped(8) + QByteArray(8, '\1') << PictureFault::Broken;
        QTest::newRow("drawing of too many bytes")
            << drawing("<!--" + QByteArray(5'000'000, ' ') + "-->") << PictureFault::TooLarge;
        QTest::newRow("drawing that takes minutes") << drawing(tangle(3000).repeated(60)) << PictureFault::TooLarge;
        QTest::newRow("drawing larger than all screens")
            << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1e9 1e9'/>") << PictureFault::TooLarge;
        QTest::newRow("huge drawing") << QByteArray(
                                             "<svg xmlns='http://www.w3.org/2000/svg' width='99999' height='9'/>")
                                      << PictureFault::TooLarge;
    }

    void whatIsNoPicture_saysWhy()
    {
        QFETCH(QByteArray, bytes);
        const DecodedPicture picture = decode(bytes, 0, plenty);
        QTEST(picture.fault, "fault");
        QVERIFY(picture.image.isNull());
    }

    void gzipBomb_isGivenUpAtTheLimit_notUnpackedWhole()
    {
        const QByteArray bomb = gzipBomb("<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'>", 400);
        QCOMPARE_LT(bomb.size(), 1'000'000);
        const auto peakKilobytes = [] {
            rusage usage = {};
            getrusage(RUSAGE_SELF, &usage);
            return qint64(usage.ru_maxrss);
        };
        const qint64 before = peakKilobytes();
        QCOMPARE(decode(bomb, 0, plenty).fault, PictureFault::TooLarge);
        QCOMPARE_LT(peakKilobytes() - before, 100'000);
    }

    void jpegCutWithoutALength_isFoundOut()
    {
        const QByteArray jpeg = testPicture(300, 200, "jpeg");
        QCOMPARE(decode(jpeg, 0, plenty, true).fault, PictureFault::None);
        QCOMPARE(decode(jpeg.left(jpeg.size() * 2 / 3), 0, plenty, true).fault, PictureFault::Truncated);
        QCOMPARE(probe(jpeg.left(jpeg.size() * 2 / 3), true).fault, PictureFault::Truncated);
    }

    void drawing_readsNoLocalFile()
    {
        QVERIFY(QFile::exists(TEST_DATA "/red.png"));
        const QByteArray svg =
            "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><image width='9' height='9' "
            "href='file://" TEST_DATA "/red.png'/></svg>";
        QCOMPARE(decode(svg, 0, plenty).image.pixelColor(4, 4).alpha(), 0);
    }
};

QTEST_GUILESS_MAIN(DecodeTest)
#include "decode_test.moc"
