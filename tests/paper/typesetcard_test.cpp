#include "paper/typesetcard.h"

#include <QTest>

using namespace Wenda;

class TypesetCardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connectionThatFails_isSaidToBeRefusedOrBrokenOff()
    {
        // A closed port and a connection that was reset are one fault.
        Picture failed;
        failed.address = QStringLiteral("http://pictures.test/a.png");
        failed.fault = PictureFault::Refused;
        QCOMPARE(cardReason(failed), QStringLiteral("The server refused or broke off the connection (pictures.test)"));
    }
};

QTEST_GUILESS_MAIN(TypesetCardTest)
#include "typesetcard_test.moc"
