#include "reader/voice.h"

#ifdef WENDA_HAS_SPEECH

#include <QLocale>
#include <QTextToSpeech>

#include <algorithm>
#include <optional>

namespace Wenda {

namespace {

// A sentence with a Chinese name in it is not Chinese yet: a third of its letters are.
bool isChineseText(const QString &sentence)
{
    const auto letters = std::count_if(sentence.cbegin(), sentence.cend(), [](QChar c) { return c.isLetter(); });
    const auto han =
        std::count_if(sentence.cbegin(), sentence.cend(), [](QChar c) { return c.script() == QChar::Script_Han; });
    return han * 3 > letters;
}

// The engine "mock" is Qt's own tests'. Qt 6.4's "flite" crashes in its own audio sink, where it cannot play.
QStringList usableEngines()
{
    QStringList engines = QTextToSpeech::availableEngines();
    engines.removeAll(QStringLiteral("mock"));
    engines.removeAll(QStringLiteral("flite"));
    return engines;
}

class SystemVoice final : public Voice
{
public:
    explicit SystemVoice(const QString &engine)
        : m_speech(engine)
    {
        connect(&m_speech, &QTextToSpeech::stateChanged, this, &SystemVoice::follow);
    }

    bool works() const { return m_speech.state() == QTextToSpeech::Ready && !m_speech.availableLocales().isEmpty(); }

    bool canSay(const QString &sentence) override { return localeFor(sentence).has_value(); }

    void say(const QString &sentence) override
    {
        const auto locale = localeFor(sentence);
        if (locale && m_speech.locale() != *locale)
            m_speech.setLocale(*locale);
        m_isSaying = true;
        m_speech.say(sentence);
    }

    void pause() override { m_speech.pause(); }
    void resume() override { m_speech.resume(); }

    void stop() override
    {
        m_isSaying = false;
        m_speech.stop();
    }

private:
    // The voice for a sentence: Chinese, else the system's language, else English.
    std::optional<QLocale> localeFor(const QString &sentence) const
    {
        const bool isChinese = isChineseText(sentence);
        const QLocale wished = isChinese ? QLocale(QLocale::Chinese) : QLocale::system();
        const QList<QLocale> known = m_speech.availableLocales();
        const auto fits = [&](const QLocale &each) {
            return (each.language() == QLocale::Chinese) == isChinese &&
                   (isChinese || each.language() == wished.language());
        };
        auto found = std::find_if(known.cbegin(), known.cend(), fits);
        if (found == known.cend() && !isChinese)
            found = std::find_if(known.cbegin(), known.cend(),
                                 [](const QLocale &each) { return each.language() == QLocale::English; });
        return found == known.cend() ? std::nullopt : std::optional(*found);
    }

    void follow(QTextToSpeech::State state)
    {
        if (state == QTextToSpeech::Ready && std::exchange(m_isSaying, false))
            Q_EMIT ended();
        else if (state == QTextToSpeech::Error && std::exchange(m_isSaying, false))
            Q_EMIT failed();
    }

    QTextToSpeech m_speech;
    bool m_isSaying = false;
};

} // namespace

bool isSpeechInstalled()
{
    return !usableEngines().isEmpty();
}

std::unique_ptr<Voice> systemVoice()
{
    const QString engine = usableEngines().value(0);
    if (engine.isEmpty())
        return {};
    auto voice = std::make_unique<SystemVoice>(engine);
    if (!voice->works())
        return {};
    return voice;
}

} // namespace Wenda

#else

namespace Wenda {

bool isSpeechInstalled()
{
    return false;
}

std::unique_ptr<Voice> systemVoice()
{
    return {};
}

} // namespace Wenda

#endif
