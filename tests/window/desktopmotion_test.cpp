#include "window/desktopmotion.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QProcess>
#include <QTest>

using namespace Wenda;

constexpr auto path = "/org/freedesktop/portal/desktop";

// A desktop's settings portal that knows GNOME's setting only.
class Portal final : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    bool isAnimated = true;
    QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, "portal");

public Q_SLOTS:
    QDBusVariant Read(const QString &group, const QString &key)
    {
        if (group == "org.gnome.desktop.interface" && key == "enable-animations")
            return QDBusVariant(QVariant::fromValue(QDBusVariant(isAnimated)));
        sendErrorReply("org.freedesktop.portal.Error.NotFound");
        return {};
    }
};

class DesktopMotionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_bus.start("dbus-daemon", {"--session", "--nofork", "--print-address"});
        QVERIFY(m_bus.waitForStarted());
        QVERIFY(m_bus.waitForReadyRead());
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
    }

    void cleanupTestCase()
    {
        m_bus.kill();
        m_bus.waitForFinished();
    }

    void withoutAPortal_thingsMove()
    {
        const DesktopMotion motion;
        QVERIFY(!motion.isStill());
    }

    void desktopsWish_isHeard()
    {
        Portal portal;
        portal.isAnimated = false;
        QVERIFY(portal.bus.registerService("org.freedesktop.portal.Desktop"));
        QVERIFY(portal.bus.registerObject(path, &portal, QDBusConnection::ExportAllSlots));
        const DesktopMotion motion;
        QTRY_VERIFY(motion.isStill());
    }

private:
    QProcess m_bus;
};

QTEST_GUILESS_MAIN(DesktopMotionTest)
#include "desktopmotion_test.moc"
