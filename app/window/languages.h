#pragma once

#include <QObject>
#include <QTranslator>

namespace Wenda {

// The language of the interface: chosen, or the system's; changed without a restart.
class Languages final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Languages)

public:
    explicit Languages(QObject *parent = nullptr);

    void speak(const QString &language);            // "zh_CN", "zh_TW", "en"; empty: the system's
    QString language() const { return m_language; } // the one that is spoken

private:
    QTranslator m_ours;
    QTranslator m_qts; // the words of Qt's own dialogs
    QString m_language;
};

} // namespace Wenda
