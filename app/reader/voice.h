#pragma once

#include <QObject>

#include <memory>

namespace Wenda {

// What speaks, a sentence at a time, once it is ready.
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
    void ready();  // it can be asked for all of the above
    void ended();  // the sentence was said to its end
    void failed(); // it was not, or the engine does not work
};

bool isSpeechInstalled(); // asks no engine to start: that can take a while

// Starts an engine, which takes seconds the first time, away from the window; ready() or failed() follows. Null where
// there is none.
std::unique_ptr<Voice> systemVoice();

} // namespace Wenda
