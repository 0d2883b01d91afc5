#include "reader/voice.h"

#ifdef WENDA_HAS_SPEECH

#include <QLocale>
#include <QTextToSpeech>
#include <QThread>

#include <algorithm>
#include <functional>
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

// The voice for a sentence: Chinese, else the system's language, else English.
std::optional<QLocale> localeFor(const QString &sentence, const QList<QLocale> &known)
{
    const bool isChinese = isChineseText(sentence);
    const QLocale::Language system = QLocale::system().language();
    const auto speaks = [&](QLocale::Language language) {
        return std::find_if(known.cbegin(), known.cend(),
                            [language](const QLocale &each) { return each.language() == language; });
    };
    auto found = isChinese ? speaks(QLocale::Chinese) : system == QLocale::Chinese ? known.cend() : speaks(system);
    if (found == known.cend() && !isChinese)
        found = speaks(QLocale::English);
    return found == known.cend() ? std::nullopt : std::optional(*found);
}

} // namespace

// The engine, on a thread of its own: starting it and asking it for its voices waits for another process.
class Speaker final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Speaker)

public:
    Speaker() = default;

    void start(const QString &engine)
    {
        m_speech = std::make_unique<QTextToSpeech>(engine);
        const QList<QLocale> known = m_speech->availableLocales();
        if (m_speech->state() != QTextToSpeech::Ready || known.isEmpty()) {
            Q_EMIT failed();
            return;
        }
        connect(m_speech.get(), &QTextToSpeech::stateChanged, this, &Speaker::follow);
        Q_EMIT started(known);
    }

    void say(const QString &sentence, const QLocale &locale, int number)
    {
        if (m_speech->locale() != locale)
            m_speech->setLocale(locale);
        m_saying = number;
        m_speech->say(sentence);
    }

    void pause() { m_speech->pause(); }
    void resume() { m_speech->resume(); }

    void stop()
    {
        m_saying = 0;
        if (m_speech)
            m_speech->stop();
    }

Q_SIGNALS:
    void started(const QList<QLocale> &known);
    void said(int number);
    void failed();

private:
    void follow(QTextToSpeech::State state)
    {
        if (state == QTextToSpeech::Ready && m_saying != 0)
            Q_EMIT said(std::exchange(m_saying, 0));
        else if (state == QTextToSpeech::Error && std::exchange(m_saying, 0) != 0)
            Q_EMIT failed();
    }

    std::unique_ptr<QTextToSpeech> m_speech;
    int m_saying = 0; // 0: nothing
};

namespace {

class SystemVoice final : public Voice
{
public:
    explicit SystemVoice(const QString &engine)
        : m_speaker(new Speaker)
    {
        m_speaker->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_speaker, &QObject::deleteLater);
        connect(m_speaker, &Speaker::failed, this, &Voice::failed);
        connect(m_speaker, &Speaker::started, this, [this](const QList<QLocale> &known) {
            m_known = known;
            Q_EMIT ready();
        });
        connect(m_speaker, &Speaker::said, this, [this](int number) {
            if (number == m_number)
                Q_EMIT ended();
        });
        m_thread.start();
        there([engine](Speaker &speaker) { speaker.start(engine); });
    }

    ~SystemVoice() override
    {
        m_thread.quit();
        m_thread.wait();
    }

    bool canSay(const QString &sentence) override { return localeFor(sentence, m_known).has_value(); }

    void say(const QString &sentence) override
    {
        if (const auto locale = localeFor(sentence, m_known))
            there([sentence, locale = *locale, number = ++m_number](Speaker &speaker) {
                speaker.say(sentence, locale, number);
            });
    }

    void pause() override { there(&Speaker::pause); }
    void resume() override { there(&Speaker::resume); }

    void stop() override
    {
        ++m_number; // what has ended meanwhile is not told any longer
        there(&Speaker::stop);
    }

private:
    template <typename Work>
    void there(Work work)
    {
        QMetaObject::invokeMethod(m_speaker, [speaker = m_speaker, work] { std::invoke(work, *speaker); });
    }

    QThread m_thread;
    Speaker *m_speaker; // the thread deletes it at its end
    QList<QLocale> m_known;
    int m_number = 0; // of the sentence that is said
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
    return std::make_unique<SystemVoice>(engine);
}

} // namespace Wenda

#include "systemvoice.moc"

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
