#include "window/desktopmotion.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
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

    ~Portal() override { m_bus.unregisterService("org.freedesktop.portal.Desktop"); }

    bool open()
    {
        return m_bus.registerService("org.freedesktop.portal.Desktop") &&
               m_bus.registerObject(path, this, QDBusConnection::ExportAllSlots);
    }

    void setAnimated(bool isIt)
    {
        isAnimated = isIt;
        tell("org.gnome.desktop.interface", "enable-animations", isIt);
    }

    void tell(const QString &group, const QString &key, const QVariant &value)
    {
        QDBusMessage changed = QDBusMessage::createSignal(path, "org.freedesktop.portal.Settings", "SettingChanged");
        changed.setArguments({group, key, QVariant::fromValue(QDBusVariant(value))});
        m_bus.send(changed);
    }

public Q_SLOTS:
    QDBusVariant Read(const QString &group, const QString &key)
    {
        if (group == "org.gnome.desktop.interface" && key == "enable-animations")
            return QDBusVariant(QVariant::fromValue(QDBusVariant(isAnimated)));
        sendErrorReply("org.freedesktop.portal.Error.NotFound");
        return {};
    }

private:
    QDBusConnection m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, "portal");
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
        QVERIFY(portal.open());
        const DesktopMotion motion;
        QTRY_VERIFY(motion.isStill());
    }

    void desktopsWish_isFollowedWhenItChanges()
    {
        Portal portal;
        QVERIFY(portal.open());
        const DesktopMotion motion;
        QSignalSpy changed(&motion, &DesktopMotion::changed);
        portal.setAnimated(false);
        QTRY_VERIFY(motion.isStill());
        portal.setAnimated(true);
        QTRY_VERIFY(!motion.isStill());
        QCOMPARE(changed.size(), 2);
    }

    void otherSettingOfTheDesktop_changesNothing()
    {
        Portal portal;
        QVERIFY(portal.open());
        const DesktopMotion motion;
        QSignalSpy changed(&motion, &DesktopMotion::changed);
        portal.tell("org.gnome.desktop.interface", "clock-show-date", false);
        portal.setAnimated(false);
        QTRY_VERIFY(motion.isStill());
        QCOMPARE(changed.size(), 1);
    }

private:
    QProcess m_bus;
};

QTEST_GUILESS_MAIN(DesktopMotionTest)
#include "desktopmotion_test.moc"
