#include "paper/testprint.h"

#include "support/pictureserver.h"

#include <QPainter>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Wenda;

class PrintedPicturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<TestPrint>(); }

    void missingPicture_printsAsACard()
    {
        Answer answer = answerOf(QStringLiteral("<p><img src=\"none.png\" alt=\"第二步\" /></p>"));
        answer.page.pictures = {{QStringLiteral("none.png"), QStringLiteral("第二步"), 0, 0}};
        answer.libraryRoot = m_test->files.path();
        PrintJob job({answer}, {}, m_test->store);
        QSignalSpy ready(&job, &PrintJob::ready);
        job.start();
        QVERIFY(ready.wait());
        QCOMPARE(job.missingPictures().size(), 1);
        const QString path = m_test->files.path(QStringLiteral("a.pdf"));
        QVERIFY(job.writePdf(path, defaultPageLayout()));
        QVERIFY(textOf(path).contains(QStringLiteral("第二步")));
    }

    void pictureThatIsNotWaitedFor_printsAsACard()
    {
        PictureServer server;
        server.serveRest([](const PictureServer::Request &) { return PictureServer::Reply{.isSilent = true}; });
        const QString address = server.address("/a.png");
        Answer answer = answerOf(u"<p><img src=\"" + address + u"\" alt=\"第二步\" /></p>");
        answer.page.pictures = {{address, QStringLiteral("第二步"), 0, 0}};
        PrintJob job({answer}, {}, m_test->store);
        QSignalSpy ready(&job, &PrintJob::ready);
        job.start();
        QTRY_COMPARE(server.requestCount(), 1);
        job.printWithoutMissing();
        QCOMPARE(ready.size(), 1);
        const QString path = m_test->files.path(QStringLiteral("a.pdf"));
        QVERIFY(job.writePdf(path, defaultPageLayout()));
        QVERIFY2(withoutBlanks(textOf(path)).contains(u"第二步" + address), qPrintable(textOf(path)));
    }

    void picture_printsWithAllItsPixels()
    {
        QImage image(1400, 700, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter(&image).fillRect(0, 0, 700, 700, Qt::darkGreen);
        QVERIFY(image.save(m_test->files.write(QStringLiteral("a.png"), {})));
        Answer answer = answerOf(QStringLiteral("<p>图</p><p><img src=\"a.png\" alt=\"\" /></p>"));
        answer.page.pictures = {{QStringLiteral("a.png"), {}, 0, 0}};
        answer.libraryRoot = m_test->files.path();
        PrintJob job({answer}, {}, m_test->store);
        QSignalSpy ready(&job, &PrintJob::ready);
        job.start();
        QVERIFY(ready.wait());
        QCOMPARE(job.missingPictures(), QStringList());
        const QString path = m_test->files.path(QStringLiteral("a.pdf"));
        QVERIFY(job.writePdf(path, defaultPageLayout()));
        const QString list = outputOf(QStringLiteral("pdfimages"), {QStringLiteral("-list"), path});
        QVERIFY2(list.contains(QRegularExpression(QStringLiteral("image +1400 +700"))), qPrintable(list));
    }

private:
    std::unique_ptr<TestPrint> m_test;
};

QTEST_MAIN(PrintedPicturesTest)
#include "printedpictures_test.moc"
