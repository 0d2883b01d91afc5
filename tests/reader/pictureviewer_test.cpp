#include "reader/pictureviewer.h"

#include "paper/typeset.h"
#include "reader/iconbutton.h"
#include "reader/testpane.h"
#include "support/pictureserver.h"

#include <QApplication>
#include <QClipboard>
#include <QGestureEvent>
#include <QNativeGestureEvent>
#include <QPinchGesture>
#include <QPointer>
#include <QPointingDevice>
#include <QPushButton>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace Wenda;

// With a stripe, so that one sees it move.
static QByteArray stripedFile(int width, int height)
{
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    for (int y = 0; y < height; ++y)
        image.setPixelColor(width / 2, y, Qt::white);
    QBuffer buffer;
    image.save(&buffer, "PNG");
    return buffer.data();
}

class PictureViewerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_test = std::make_unique<TestPane>();
        for (int i = 1; i <= 3; ++i)
            m_test->files.write(QStringLiteral("%1.png").arg(i), stripedFile(800 + 100 * i, 300));
        m_test->show("# 一\n\n第一步。\n\n![甲](1.png)\n\n第二步。\n\n![乙](2.png)\n\n第三步。\n\n![丙](3.png)\n\n" +
                         longText(),
                     QStringLiteral("一"));
        QTRY_VERIFY(pane().hasFocus());
        for (int i = 0; i < 3; ++i) {
            m_test->store.request(pane().typeset()->pictureAddress(i));
            QTRY_COMPARE(m_test->store.picture(pane().typeset()->pictureAddress(i)).state, Picture::State::Ready);
        }
        m_test->settle();
    }

    void cleanup() { m_test.reset(); }

    void picture_opensOverTheWholeWindow_andFits()
    {
        const auto viewer = opened(1);
        QVERIFY(viewer);
        QCOMPARE(viewer->current(), 1);
        QCOMPARE(viewer->geometry(), m_test->window.rect());
        QVERIFY(viewer->hasFocus());
        QCOMPARE(viewer->accessibleName(), QStringLiteral("乙"));
        QVERIFY(viewer->zoom() < 1);
        m_test->window.resize(900, 700);
        QTRY_COMPARE(viewer->size(), QSize(900, 700));
    }

    void click_opensThePicture()
    {
        QSignalSpy clicked(&pane(), &Pane::pictureClicked);
        const QPointF middle = pane().typeset()->pictureRect(0).center();
        QTest::mouseClick(pane().viewport(), Qt::LeftButton, Qt::NoModifier,
                          middle.toPoint() - QPoint(0, m_test->top()));
        QCOMPARE(clicked.size(), 1);
        QVERIFY(m_test->window.findChild<PictureViewer *>());
    }

    void arrows_goThroughTheAnswersPictures_andStopAtItsEnds()
    {
        const auto viewer = opened(0);
        for (const int current : {1, 2, 2}) {
            QTest::keyClick(viewer, Qt::Key_Right);
            QCOMPARE(viewer->current(), current);
        }
        QTest::keyClick(viewer, Qt::Key_Left);
        QCOMPARE(viewer->current(), 1);
        QTest::keyClick(viewer, Qt::Key_Home);
        QTest::keyClick(viewer, Qt::Key_Left);
        QCOMPARE(viewer->current(), 0);
        QTest::keyClick(viewer, Qt::Key_End);
        QCOMPARE(viewer->current(), 2);
    }

    void keys_zoom_withinBounds_andTheNextPictureFitsAgain()
    {
        const auto viewer = opened(0);
        const qreal fitting = viewer->zoom();
        QTest::keyClick(viewer, Qt::Key_Plus);
        QVERIFY(viewer->zoom() > fitting);
        QTest::keyClick(viewer, Qt::Key_Minus);
        QVERIFY(qFuzzyCompare(viewer->zoom(), fitting));
        QTest::keyClick(viewer, Qt::Key_1);
        QCOMPARE(viewer->zoom(), 1.0);
        for (int i = 0; i < 40; ++i)
            QTest::keyClick(viewer, Qt::Key_Plus);
        QCOMPARE(viewer->zoom(), 8.0);
        QTest::keyClick(viewer, Qt::Key_0);
        QCOMPARE(viewer->zoom(), fitting);
        QTest::keyClick(viewer, Qt::Key_1);
        QTest::keyClick(viewer, Qt::Key_Right);
        QVERIFY(viewer->zoom() < fitting);
    }

    void pinch_zooms_aroundTheFingers_data()
    {
        QTest::addColumn<bool>("isNative"); // a touch pad's; else a touch screen's
        QTest::newRow("touch pad") << true;
        QTest::newRow("touch screen") << false;
    }

    void pinch_zooms_aroundTheFingers()
    {
        QFETCH(bool, isNative);
        const auto viewer = opened(0);
        const qreal fitting = viewer->zoom();
        if (isNative) {
            const QPointingDevice *device = QPointingDevice::primaryPointingDevice();
            QNativeGestureEvent zoom(Qt::ZoomNativeGesture, device, 2, {400, 300}, {400, 300}, {400, 300}, 0.5, {});
            QVERIFY(QApplication::sendEvent(viewer, &zoom));
        } else {
            auto pinch = std::make_unique<QPinchGesture>();
            pinch->setScaleFactor(1.5);
            pinch->setCenterPoint(viewer->mapToGlobal(QPointF(400, 300)));
            QGestureEvent gesture({pinch.get()});
            gesture.setWidget(viewer);
            QVERIFY(QApplication::sendEvent(viewer, &gesture));
        }
        QVERIFY(qFuzzyCompare(viewer->zoom(), fitting * 1.5));
        QVERIFY(viewer->testAttribute(Qt::WA_AcceptTouchEvents));
    }

    void wheel_zooms_andADragMovesTheView_withoutLeaving()
    {
        const QPointer<PictureViewer> viewer = opened(0);
        const qreal fitting = viewer->zoom();
        QWheelEvent wheel({410, 300}, viewer->mapToGlobal(QPointF(410, 300)), {}, {0, 240}, Qt::NoButton, {},
                          Qt::NoScrollPhase, false);
        QVERIFY(QApplication::sendEvent(viewer, &wheel));
        QVERIFY(qFuzzyCompare(viewer->zoom(), fitting * 1.25 * 1.25));
        QTRY_VERIFY(!m_test->store.image(pane().typeset()->pictureAddress(0)).isNull());
        const QImage before = viewer->grab().toImage();
        QTest::mousePress(viewer, Qt::LeftButton, {}, {410, 300});
        QTest::mouseMove(viewer, {310, 300});
        QTest::mouseRelease(viewer, Qt::LeftButton, {}, {310, 300});
        QVERIFY(viewer && viewer->isVisible());
        QVERIFY(viewer->grab().toImage() != before);
    }

    void escape_givesFocusAndPlaceBack()
    {
        pane().showAnchor(QStringLiteral("topic-7"));
        m_test->settle();
        const Pane::Place place = pane().place();
        const int top = m_test->top();
        const QPointer<PictureViewer> viewer = opened(0);
        QTest::keyClick(viewer, Qt::Key_Down);
        QTest::keyClick(viewer, Qt::Key_Right);
        QTest::keyClick(viewer, Qt::Key_Escape);
        QTRY_VERIFY(!viewer);
        QVERIFY(pane().hasFocus());
        QCOMPARE(pane().place(), place);
        QCOMPARE(m_test->top(), top);
    }

    void pictureThatFailed_canBeAskedForAgain()
    {
        m_test->show("# 二\n\n![甲](1.png)\n\n![丁](4.png)\n", QStringLiteral("二"));
        const QString address = pane().typeset()->pictureAddress(1);
        QTRY_COMPARE(m_test->store.picture(address).state, Picture::State::Failed);
        const auto viewer = opened(0);
        const auto *retry = viewer->findChild<QPushButton *>();
        QVERIFY(retry && !retry->isVisible());
        QTest::keyClick(viewer, Qt::Key_Right);
        QVERIFY(retry->isVisible());
        m_test->files.write(QStringLiteral("4.png"), stripedFile(500, 300));
        QTest::keyClick(viewer, Qt::Key_Return);
        QTRY_COMPARE(m_test->store.picture(address).state, Picture::State::Ready);
        QVERIFY(!retry->isVisible());
    }

    void pictureThatOneGoesTo_isAskedFor_alsoWhereTheyLoadOnAClick()
    {
        PictureServer server;
        server.serve("/5.png", {.body = stripedFile(1500, 300)});
        m_test->store.setLoading(PictureStore::Loading::WhenClicked);
        m_test->show("# 三\n\n![甲](1.png)\n\n![戊](" + server.address("/5.png").toUtf8() + ")\n",
                     QStringLiteral("三"));
        const QString address = server.address("/5.png");
        QTRY_COMPARE(m_test->store.picture(address).fault, PictureFault::NotAsked);
        QTest::keyClick(opened(0), Qt::Key_Right);
        m_test->store.request(address, 700); // the page behind asks for it too, as wide as its column
        QTRY_COMPARE(m_test->store.picture(address).state, Picture::State::Ready);
        QTRY_COMPARE(m_test->store.image(address).width(), 1500);
    }

    void movingPicture_plays_andSpacePausesIt()
    {
        m_test->files.write(QStringLiteral("moving.gif"), movingFile());
        m_test->show("# 四\n\n![动](moving.gif)\n", QStringLiteral("四"));
        QTRY_COMPARE(m_test->store.picture(pane().typeset()->pictureAddress(0)).state, Picture::State::Ready);
        const auto viewer = opened(0);
        const auto has = [viewer](const char *name) {
            const QList<IconButton *> buttons = viewer->findChildren<IconButton *>();
            return std::any_of(buttons.begin(), buttons.end(), [name](const IconButton *button) {
                return button->isVisible() && button->accessibleName() == QLatin1String(name);
            });
        };
        QTRY_VERIFY(has("Pause"));
        QTest::keyClick(viewer, Qt::Key_Space);
        QVERIFY(has("Play"));
    }

    void copyByKey_takesThePicture()
    {
        QTest::keyClick(opened(1), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->image().size(), QSize(1000, 300));
    }

    void clickBesideThePicture_leaves()
    {
        const QPointer<PictureViewer> viewer = opened(0);
        QTest::mouseClick(viewer, Qt::LeftButton, Qt::NoModifier, {410, 300});
        QVERIFY(viewer && viewer->isVisible());
        QTest::mouseClick(viewer, Qt::LeftButton, Qt::NoModifier, {20, 300});
        QTRY_VERIFY(!viewer);
        QVERIFY(pane().hasFocus());
    }

private:
    Pane &pane() const { return *m_test->pane; }

    PictureViewer *opened(int picture) const
    {
        pane().openPicture(picture);
        return m_test->window.findChild<PictureViewer *>();
    }

    std::unique_ptr<TestPane> m_test;
};

QTEST_MAIN(PictureViewerTest)
#include "pictureviewer_test.moc"
