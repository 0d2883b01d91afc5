#include "window/speechdesk.h"
#include "window/testwindow.h"

using namespace Wenda;

namespace {

// An engine that starts when the test lets it.
class SlowVoice final : public Voice
{
public:
    bool canSay(const QString &) override { return true; }
    void say(const QString &sentence) override { said.append(sentence); }
    void pause() override {}
    void resume() override {}
    void stop() override {}
    void start() { Q_EMIT ready(); }
    void breakDown() { Q_EMIT failed(); }

    QStringList said;
};

} // namespace

class SpeechDeskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_files = std::make_unique<TemporaryFiles>();
        writeLibrary(*m_files);
        m_test = std::make_unique<TestWindow>(*m_files);
        QVERIFY(m_test->open(m_files->path("library")));
        m_test->click("guide/more.md#second");
        m_actions = std::make_unique<Actions>(&m_window);
        m_desk = std::make_unique<SpeechDesk>(*m_actions, m_test->tabs, m_test->status, nullptr, [this] {
            auto voice = std::make_unique<SlowVoice>();
            m_voice = voice.get();
            return voice;
        });
        (*m_actions)[Act::ReadAloud]->setVisible(true);
    }

    void cleanup()
    {
        m_desk.reset();
        m_actions.reset();
        m_test.reset();
    }

    void theEngineIsWaitedFor_outsideTheWindow()
    {
        press();
        QVERIFY(m_voice->said.isEmpty());
        QCOMPARE(m_test->status.message(), "Starting to read aloud…");
        m_voice->start();
        QCOMPARE(m_voice->said, QStringList("Second"));
        QCOMPARE(m_test->status.message(), "Reading aloud");
    }

    void aSecondPressWhileItStarts_takesTheWishBack()
    {
        press();
        press();
        QCOMPARE(m_test->status.message(), "");
        m_voice->start();
        QVERIFY(m_voice->said.isEmpty());
        press();
        QCOMPARE(m_voice->said, QStringList("Second"));
    }

    void anotherAnswerWhileItStarts_takesTheWishBack()
    {
        press();
        m_test->click("guide/other.md");
        QCOMPARE(m_test->status.message(), "");
        m_voice->start();
        QVERIFY(m_voice->said.isEmpty());
    }

    void anEngineThatDoesNotWork_losesItsEntry()
    {
        press();
        m_voice->breakDown();
        QVERIFY(!(*m_actions)[Act::ReadAloud]->isVisible());
        QVERIFY(m_test->status.message().contains("does not work"));
    }

private:
    void press() { (*m_actions)[Act::ReadAloud]->trigger(); }

    std::unique_ptr<TemporaryFiles> m_files;
    std::unique_ptr<TestWindow> m_test;
    QWidget m_window;
    std::unique_ptr<Actions> m_actions;
    std::unique_ptr<SpeechDesk> m_desk;
    SlowVoice *m_voice = nullptr;
};

QTEST_MAIN(SpeechDeskTest)
#include "speechdesk_test.moc"
