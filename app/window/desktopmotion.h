#pragma once

#include <QDBusVariant>
#include <QObject>
#include <QSet>

namespace Wenda {

// Whether the desktop is set to show as little motion as can be. Qt 6.4 does not tell; the desktop's settings portal
// does, where there is one, some time after the start and whenever it is set anew.
class DesktopMotion final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DesktopMotion)

public:
    explicit DesktopMotion(QObject *parent = nullptr);

    bool isStill() const { return !m_stillBy.isEmpty(); }

Q_SIGNALS:
    void changed(bool isStill);

private Q_SLOTS:
    void take(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &group, const QString &key);

    QSet<QString> m_stillBy; // groups of settings that say so
};

} // namespace Wenda
