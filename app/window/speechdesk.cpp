#include "window/speechdesk.h"

#include "window/actions.h"
#include "window/readingtab.h"
#include "window/readingtabs.h"
#include "window/statusline.h"

namespace Wenda {

SpeechDesk::SpeechDesk(Actions &actions, ReadingTabs &tabs, StatusLine &status, QObject *parent,
                       const VoiceMaker &makeVoice)
    : QObject(parent)
    , m_actions(actions)
    , m_tabs(tabs)
    , m_status(status)
    , m_makeVoice(makeVoice)
{
    setOffered(isSpeechInstalled());
    connect(m_actions[Act::ReadAloud], &QAction::triggered, this, &SpeechDesk::toggle);
    connect(m_actions[Act::PauseReading], &QAction::toggled, this, [this](bool isPaused) {
        if (m_reading)
            m_reading->setPaused(isPaused);
    });
    connect(&m_tabs, &ReadingTabs::moved, this, [this] {
        if (std::exchange(m_isWanted, false) && std::exchange(m_isTold, false))
            m_status.unsay();
        if (m_reading)
            m_reading->stop();
    });
    retranslate();
}

SpeechDesk::~SpeechDesk() = default;

void SpeechDesk::setOffered(bool isOffered)
{
    m_actions[Act::ReadAloud]->setVisible(isOffered);
    m_actions[Act::PauseReading]->setVisible(isOffered);
}

// The first time, an engine takes seconds to start.
void SpeechDesk::start()
{
    m_voice = m_makeVoice();
    if (!m_voice)
        return withdraw();
    m_reading = std::make_unique<ReadAloud>(*m_voice);
    connect(m_reading.get(), &ReadAloud::changed, this, &SpeechDesk::show);
    connect(m_voice.get(), &Voice::failed, this, &SpeechDesk::withdraw);
    connect(m_voice.get(), &Voice::ready, this, [this] {
        m_isReady = true;
        begin();
    });
    connect(m_reading.get(), &ReadAloud::languageLacked, this,
            [this] { m_status.say(tr("No voice of this computer speaks the language of this answer.")); });
}

void SpeechDesk::begin()
{
    if (!std::exchange(m_isWanted, false))
        return;
    if (std::exchange(m_isTold, false))
        m_status.unsay();
    m_reading->start(m_tabs.current()->pane());
}

void SpeechDesk::toggle()
{
    if (m_reading && m_reading->isReading())
        return m_reading->stop();
    m_isWanted = !m_isWanted;
    if (m_isReady)
        return begin();
    if (m_isWanted)
        m_status.say(tr("Starting to read aloud…"));
    else
        m_status.unsay();
    m_isTold = m_isWanted;
    if (!m_voice)
        start();
}

void SpeechDesk::withdraw()
{
    m_isWanted = false;
    m_isTold = false;
    setOffered(false);
    m_status.say(tr("Reading aloud does not work on this computer."));
}

void SpeechDesk::show()
{
    const bool isReading = m_reading->isReading();
    if (isReading)
        m_status.say(m_reading->isPaused() ? tr("Reading aloud: paused") : tr("Reading aloud"), tr("Stop"),
                     [this] { m_reading->stop(); });
    else if (m_isTold)
        m_status.unsay();
    m_isTold = isReading;
    retranslate();
}

void SpeechDesk::retranslate()
{
    const bool isReading = m_reading && m_reading->isReading();
    m_actions[Act::ReadAloud]->setText(isReading ? tr("Stop reading aloud") : tr("Read aloud"));
    m_actions[Act::PauseReading]->setEnabled(isReading);
    m_actions[Act::PauseReading]->setChecked(isReading && m_reading->isPaused());
}

} // namespace Wenda
