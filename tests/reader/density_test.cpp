#include "paper/typeset.h"
#include "reader/testpane.h"

using namespace Wenda;

// Black and white columns of one pixel: any scaling makes them grey.
static QByteArray finePicture(int width)
{
    QImage image(width, 300, QImage::Format_RGB32);
    for (int x = 0; x < width; ++x)
        for (int y = 0; y < image.height(); ++y)
            image.setPixelColor(x, y, x % 2 == 0 ? Qt::black : Qt::white);
    QBuffer buffer;
    image.save(&buffer, "PNG");
    return buffer.data();
}

// On a screen with two pixels for each of the window's.
class DensityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pictureOfTheScreensOwnPixels_isShownPixelForPixel()
    {
        TestPane test;
        QCOMPARE(test.pane->devicePixelRatioF(), 2.0);
        test.files.write(QStringLiteral("broad.png"), finePicture(4000));
        test.show("![](broad.png)\n");
        QTRY_VERIFY(isDrawn(test));
        const int pixels = qRound(test.pane->typeset()->pictureRect(0).width() * 2);
        test.files.write(QStringLiteral("fine.png"), finePicture(pixels));
        test.show("![](fine.png)\n");
        QTRY_VERIFY(isDrawn(test));
        const QRectF rect = test.pane->typeset()->pictureRect(0).translated(0, -test.top());
        QCOMPARE(qRound(rect.width() * 2), pixels);
        const QImage shown = test.pane->viewport()->grab().toImage();
        QCOMPARE(shown.devicePixelRatio(), 2.0);
        const QPoint middle = (rect.center() * 2).toPoint();
        for (int x = middle.x() - 50; x < middle.x() + 50; ++x)
            QVERIFY(qAbs(qGray(shown.pixel(x, middle.y())) - qGray(shown.pixel(x + 1, middle.y()))) > 200);
    }

private:
    static bool isDrawn(TestPane &test)
    {
        test.settle();
        const TypesetDocument &document = *test.pane->typeset();
        return !test.store.image(document.pictureAddress(0), qCeil(document.pictureWidth(0) * 2)).isNull();
    }
};

int main(int argc, char *argv[])
{
    qputenv("QT_SCALE_FACTOR", "2"); // read when the application starts
    QApplication app(argc, argv);
    DensityTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "density_test.moc"
