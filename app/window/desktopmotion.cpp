#include "window/desktopmotion.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace Wenda {

using namespace Qt::StringLiterals;

constexpr auto service = "org.freedesktop.portal.Desktop"_L1;
constexpr auto path = "/org/freedesktop/portal/desktop"_L1;
constexpr auto settings = "org.freedesktop.portal.Settings"_L1;

// The one that all desktops are to share, GNOME's and Xfce's, KDE's.
struct Setting
{
    QString group;
    QString key;
    bool (*isStill)(const QVariant &value);
};

static const QList<Setting> &settingsOfMotion()
{
    static const QList<Setting> list{{u"org.freedesktop.appearance"_s, u"reduced-motion"_s,
                                      [](const QVariant &value) { return value.toInt() == 1; }},
                                     {u"org.gnome.desktop.interface"_s, u"enable-animations"_s,
                                      [](const QVariant &value) { return !value.toBool(); }},
                                     {u"org.kde.kdeglobals.KDE"_s, u"AnimationDurationFactor"_s,
                                      [](const QVariant &value) { return value.toDouble() == 0; }}};
    return list;
}

DesktopMotion::DesktopMotion(QObject *parent)
    : QObject(parent)
{
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")) // without it, a bus would be started
        return;
    // Of whatever service: to ask who owns the name would wait for the bus.
    QDBusConnection::sessionBus().connect({}, path, settings, u"SettingChanged"_s, this,
                                          SLOT(take(QString, QString, QDBusVariant)));
    for (const Setting &setting : settingsOfMotion())
        ask(setting.group, setting.key);
}

// What a desktop does not know, it answers by an error.
void DesktopMotion::ask(const QString &group, const QString &key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, settings, u"Read"_s);
    call.setArguments({group, key});
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, group, key] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            take(group, key, reply.value());
        watcher->deleteLater();
    });
}

void DesktopMotion::take(const QString &group, const QString &key, const QDBusVariant &value)
{
    QVariant plain = value.variant();
    while (plain.canConvert<QDBusVariant>()) // Read wraps it twice
        plain = plain.value<QDBusVariant>().variant();
    const bool wasStill = isStill();
    for (const Setting &setting : settingsOfMotion()) {
        if (setting.group != group || setting.key != key)
            continue;
        if (setting.isStill(plain))
            m_stillBy.insert(group);
        else
            m_stillBy.remove(group);
    }
    if (isStill() != wasStill)
        Q_EMIT changed(isStill());
}

} // namespace Wenda
