#include "window/messages.h"

#include <QTest>

using namespace Wenda;

class MessagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void connectionThatFails_isSaidToBeRefusedOrBrokenOff()
    {
        Picture failed;
        failed.fault = PictureFault::Refused;
        QCOMPARE(Messages::sentence(failed), QStringLiteral("The server refused or broke off the connection"));
    }
};

QTEST_GUILESS_MAIN(MessagesTest)
#include "messages_test.moc"
