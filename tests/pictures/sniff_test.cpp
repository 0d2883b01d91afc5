#include "pictures/sniff.h"
#include "support/pictureserver.h"

#include <QTest>

using namespace Wenda;

class SniffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void format_isToldByTheFirstBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("format");
        for (const char *format : {"png", "jpeg", "webp", "bmp"})
            QTest::newRow(format) << testPicture(20, 10, format) << QByteArray(format);
        QTest::newRow("gif") << QByteArray("GIF89a\1\0\1\0", 10) << QByteArray("gif");
        QTest::newRow("svg") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>") << QByteArray("svg");
        QTest::newRow("svg after a prolog")
            << QByteArray("\xef\xbb\xbf<?xml version='1.0'?>\n<!-- > -->\n<!DOCTYPE svg [<!ENTITY a 'b'>]>\n<svg/>")
            << QByteArray("svg");
        QTest::newRow("html") << QByteArray("<!DOCTYPE html><html><svg/></html>") << QByteArray();
        QTest::newRow("text that begins with BM")
            << QByteArray("BMW is a maker of motor cars and more") << QByteArray();
        QTest::newRow("icns") << QByteArray("icns\0\0\0\x20", 8) << QByteArray();
        QTest::newRow("gzip") << QByteArray("\x1f\x8b\x08\0", 4) << QByteArray();
        QTest::newRow("RIFF, but sound") << QByteArray("RIFF\x24\0\0\0WAVEfmt ", 16) << QByteArray();
        QTest::newRow("a comment without end") << QByteArray("<!-- <svg/>") << QByteArray();
        QTest::newRow("empty") << QByteArray() << QByteArray();
    }

    void format_isToldByTheFirstBytes()
    {
        QFETCH(QByteArray, bytes);
        QTEST(pictureFormat(bytes), "format");
    }

    void cutFile_isNotWhole_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::addColumn<QByteArray>("bytes");
        for (const char *format : {"png", "jpeg", "webp", "bmp"})
            QTest::newRow(format) << QByteArray(format) << testPicture(200, 100, format);
        QTest::newRow("gif") << QByteArray("gif")
                             << QByteArray("GIF89a\1\0\1\0\0\0\0,\0\0\0\0\1\0\1\0\0\2\2D\1\0;", 29);
        QTest::newRow("svg") << QByteArray("svg") << QByteArray("<svg><g/></svg>");
    }

    void cutFile_isNotWhole()
    {
        QFETCH(QByteArray, format);
        QFETCH(QByteArray, bytes);
        QVERIFY(isWhole(format, bytes));
        QVERIFY(!isWhole(format, bytes.left(bytes.size() / 2)));
        QVERIFY(!isWhole(format, bytes.left(8)));
        QVERIFY(!isWhole(format, {}));
    }
};

QTEST_GUILESS_MAIN(SniffTest)
#include "sniff_test.moc"
