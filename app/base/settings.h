#pragma once

#include <QObject>
#include <QString>

namespace Wenda {

// What a person may choose. The defaults are those of a first start.
struct Preferences
{
    enum class Appearance { System, Light, Dark };
    enum class PictureLoading { Always, WhenClicked, Never };

    Appearance appearance = Appearance::System;
    QString language;    // "zh_CN", "zh_TW", "en"; empty: the system's
    qreal textScale = 1; // of the answer: 1 is 16 px
    int lineWidth = 46;  // of the answer, in Han characters
    QString textFont;    // of the answer; empty: chosen by the page style
    PictureLoading pictureLoading = PictureLoading::Always;
    int cacheMegabytes = 256; // pictures that are not kept on purpose
    bool isOffline = false;

    bool operator==(const Preferences &) const = default;
};

// The preferences and their file. A file that cannot be read as one is set aside as "<file>.broken".
class Settings final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Settings)

public:
    explicit Settings(const QString &file, QObject *parent = nullptr);

    const Preferences &preferences() const { return m_preferences; }
    void setPreferences(const Preferences &preferences); // written at once
    bool wasDamaged() const { return m_wasDamaged; }

Q_SIGNALS:
    void preferencesChanged(const Wenda::Preferences &preferences);

private:
    void read();
    void write() const;

    QString m_file;
    Preferences m_preferences;
    bool m_wasDamaged = false;
};

} // namespace Wenda
