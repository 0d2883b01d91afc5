#pragma once

#include <QObject>

#include <memory>

namespace Wenda {

// What speaks, a sentence at a time.
class Voice : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Voice)

public:
    using QObject::QObject;

    virtual bool canSay(const QString &sentence) = 0; // there is a voice for its language
    virtual void say(const QString &sentence) = 0;
    virtual void pause() = 0;
    virtual void resume() = 0;
    virtual void stop() = 0; // ended does not follow

Q_SIGNALS:
    void ended();  // the sentence was said to its end
    void failed(); // it was not
};

bool isSpeechInstalled();             // asks no engine to start: that can take a while
std::unique_ptr<Voice> systemVoice(); // null where no engine works

} // namespace Wenda
