#include "paper/picturereason.h"

#include <QTest>

using namespace Wenda;

class PictureReasonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fault_isSaid_data()
    {
        QTest::addColumn<PictureFault>("fault");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("sentence");
        using Fault = PictureFault;
        const auto row = [](Fault fault, const char *sentence, int status = 0) {
            QTest::newRow(sentence) << fault << status << QString::fromLatin1(sentence);
        };
        row(Fault::None, "The picture could not be loaded");
        row(Fault::Offline, "No copy is kept for offline reading");
        row(Fault::NotAsked, "Pictures load only when you ask for them");
        row(Fault::HostNotFound, "The server was not found (pictures.test)");
        row(Fault::NotReached, "The server cannot be reached (pictures.test)");
        row(Fault::Refused, "The server refused the connection (pictures.test)");
        row(Fault::BrokenOff, "The server broke off the connection (pictures.test)");
        row(Fault::NoAnswer, "The server did not answer in time (pictures.test)");
        row(Fault::TooSlow, "The picture came too slowly (pictures.test)");
        row(Fault::BadCertificate, "The server's certificate is not valid (pictures.test)");
        row(Fault::TooManyRedirects, "The address leads from one place to the next without end");
        row(Fault::BadRedirect, "The address leads to an unsafe place");
        row(Fault::NotFound, "The picture is no longer there", 404);
        row(Fault::Forbidden, "The server does not give the picture to everybody", 403);
        row(Fault::ServerError, "The server does not give the picture (400)", 400);
        row(Fault::ServerError, "The server is too busy now (429)", 429);
        row(Fault::ServerError, "The server has trouble (500)", 500);
        row(Fault::ServerError, "The server is too busy now (503)", 503);
        row(Fault::Truncated, "The picture did not come whole");
        row(Fault::TooLarge, "The picture is too large to be shown");
        row(Fault::NotAPicture, "What is at the address is no picture");
        row(Fault::Broken, "The picture is damaged");
        row(Fault::BadAddress, "The address is not one that a picture can have");
        row(Fault::NotStored, "The picture came, but could not be kept on disk");
    }

    void fault_isSaid()
    {
        QFETCH(PictureFault, fault);
        Picture failed;
        failed.address = QStringLiteral("//pictures.test/a.png");
        failed.fault = fault;
        QFETCH(int, status);
        failed.status = status;
        QTEST(pictureReason(failed), "sentence");
    }
};

QTEST_GUILESS_MAIN(PictureReasonTest)
#include "picturereason_test.moc"
