#include "base/settings.h"

#include "base/setaside.h"

#include <QFile>
#include <QSettings>
#include <QStringDecoder>

#include <algorithm>

namespace Wenda {

namespace {

// Choices are kept as words, so that a new choice in the middle changes no one's file.
const QStringList appearanceWords{QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")};
const QStringList loadingWords{QStringLiteral("always"), QStringLiteral("clicked"), QStringLiteral("never")};

template <class Choice>
Choice choice(const QStringList &words, const QVariant &word)
{
    return Choice(std::max(qsizetype(0), words.indexOf(word.toString())));
}

// QSettings takes bytes that are no text for a key.
bool isText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return true;
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(file.readAll());
    return !utf8.hasError() && !text.contains(u'\0');
}

} // namespace

Settings::Settings(const QString &file, QObject *parent)
    : QObject(parent)
    , m_file(file)
{
    read();
}

void Settings::setPreferences(const Preferences &preferences)
{
    if (preferences == m_preferences)
        return;
    m_preferences = preferences;
    write();
    Q_EMIT preferencesChanged(m_preferences);
}

void Settings::read()
{
    m_wasDamaged = !isText(m_file) || QSettings(m_file, QSettings::IniFormat).status() == QSettings::FormatError;
    if (m_wasDamaged) {
        setAside(m_file);
        return;
    }
    const QSettings file(m_file, QSettings::IniFormat);
    Preferences read;
    read.appearance = choice<Preferences::Appearance>(appearanceWords, file.value(QStringLiteral("appearance")));
    read.language = file.value(QStringLiteral("language")).toString();
    const qreal scale = file.value(QStringLiteral("text/scale"), read.textScale).toReal();
    read.textScale = std::clamp(scale, 0.5, 4.0);
    read.lineWidth = std::clamp(file.value(QStringLiteral("text/lineWidth"), read.lineWidth).toInt(), 20, 120);
    read.textFont = file.value(QStringLiteral("text/font")).toString();
    read.pictureLoading =
        choice<Preferences::PictureLoading>(loadingWords, file.value(QStringLiteral("pictures/load")));
    const int megabytes = file.value(QStringLiteral("pictures/cacheMegabytes"), read.cacheMegabytes).toInt();
    read.cacheMegabytes = std::clamp(megabytes, 16, 65536);
    read.isOffline = file.value(QStringLiteral("pictures/offline"), false).toBool();
    m_preferences = read;
}

void Settings::write() const
{
    QSettings file(m_file, QSettings::IniFormat);
    file.setValue(QStringLiteral("appearance"), appearanceWords.at(int(m_preferences.appearance)));
    file.setValue(QStringLiteral("language"), m_preferences.language);
    file.setValue(QStringLiteral("text/scale"), m_preferences.textScale);
    file.setValue(QStringLiteral("text/lineWidth"), m_preferences.lineWidth);
    file.setValue(QStringLiteral("text/font"), m_preferences.textFont);
    file.setValue(QStringLiteral("pictures/load"), loadingWords.at(int(m_preferences.pictureLoading)));
    file.setValue(QStringLiteral("pictures/cacheMegabytes"), m_preferences.cacheMegabytes);
    file.setValue(QStringLiteral("pictures/offline"), m_preferences.isOffline);
}

} // namespace Wenda
