#pragma once

#include "reader/readaloud.h"

#include <functional>

namespace Wenda {

class Actions;
class ReadingTabs;
class StatusLine;

// Reading aloud by menu and key. Without an engine that works there is no such entry.
class SpeechDesk final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SpeechDesk)

public:
    using VoiceMaker = std::function<std::unique_ptr<Voice>()>;

    SpeechDesk(Actions &actions, ReadingTabs &tabs, StatusLine &status, QObject *parent,
               const VoiceMaker &makeVoice = systemVoice);
    ~SpeechDesk() override;

    void retranslate();

private:
    void toggle();
    void start(); // the engine, when it is first asked for
    void begin(); // it works
    void show();
    void withdraw(); // the engine does not work
    void setOffered(bool isOffered);

    Actions &m_actions;
    ReadingTabs &m_tabs;
    StatusLine &m_status;
    VoiceMaker m_makeVoice;
    std::unique_ptr<Voice> m_voice;
    std::unique_ptr<ReadAloud> m_reading;
    bool m_isReady = false;  // the voice is
    bool m_isWanted = false; // reading is to begin once it is
    bool m_isTold = false;   // the status line says that it reads
};

} // namespace Wenda
