#pragma once

#include "reader/readaloud.h"

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
    SpeechDesk(Actions &actions, ReadingTabs &tabs, StatusLine &status, QObject *parent);
    ~SpeechDesk() override;

    void retranslate();

private:
    void toggle();
    bool hasVoice(); // starts the engine when it is first asked
    void show();
    void withdraw(); // the engine does not work
    void setOffered(bool isOffered);

    Actions &m_actions;
    ReadingTabs &m_tabs;
    StatusLine &m_status;
    std::unique_ptr<Voice> m_voice;
    std::unique_ptr<ReadAloud> m_reading;
    bool m_isTold = false; // the status line says that it reads
};

} // namespace Wenda
