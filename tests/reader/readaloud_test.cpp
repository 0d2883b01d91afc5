#include "reader/readaloud.h"
#include "reader/testpane.h"

#include "paper/typeset.h"

#include <QSignalSpy>

using namespace Wenda;

namespace {

// Says nothing; keeps what it was asked to.
class QuietVoice final : public Voice
{
public:
    bool canSay(const QString &sentence) override { return isPolyglot || sentence.contains(u'a'); }
    void say(const QString &sentence) override { said.append(sentence); }
    void pause() override { said.append(QStringLiteral("<pause>")); }
    void resume() override { said.append(QStringLiteral("<resume>")); }
    void stop() override { isStopped = true; }
    void finish() { Q_EMIT ended(); }

    QStringList said;
    bool isPolyglot = true;
    bool isStopped = false;
};

QString markedText(const TestPane &test)
{
    for (const QTextEdit::ExtraSelection &selection : test.pane->extraSelections()) {
        if (selection.format.background().color() == PageStyle::light().tip)
            return selection.cursor.selectedText();
    }
    return {};
}

} // namespace

class ReadAloudTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTopic_isReadSentenceBySentence_upToTheNext()
    {
        TestPane test;
        test.show("# Page\n\n## How?\n\nFirst this. Then that!\n\n- 打开设置。关闭保护。\n\n## Other\n\nNo.\n", "how");
        QuietVoice voice;
        ReadAloud reading(voice);
        reading.start(test.pane);
        for (int i = 0; i < 4; ++i)
            voice.finish();
        QCOMPARE(voice.said, QStringList({"How?", "First this.", "Then that!", "打开设置。", "关闭保护。"}));
        QVERIFY(reading.isReading());
        voice.finish();
        QVERIFY(!reading.isReading());
    }

    void thePage_isReadToItsEnd_withoutItsCode()
    {
        TestPane test;
        test.show("# Page\n\nWords.\n\n```\ncode();\n```\n\n![A switch](a.png)\n\n### Last\n");
        QuietVoice voice;
        ReadAloud reading(voice);
        reading.start(test.pane);
        while (reading.isReading())
            voice.finish();
        QCOMPARE(voice.said, QStringList({"Page", "Words.", "Last"}));
    }

    void theSentenceThatIsSaid_isMarked()
    {
        TestPane test;
        test.show("# Page\n\nFirst this. Then that!\n");
        QuietVoice voice;
        ReadAloud reading(voice);
        reading.start(test.pane);
        voice.finish();
        QCOMPARE(markedText(test).trimmed(), "First this.");
        voice.finish();
        QCOMPARE(markedText(test), "Then that!");
        voice.finish();
        QCOMPARE(markedText(test), "");
    }

    void theView_followsTheReading()
    {
        TestPane test;
        test.show(longText());
        QuietVoice voice;
        ReadAloud reading(voice);
        reading.start(test.pane);
        for (int i = 0; i < 30; ++i)
            voice.finish();
        QVERIFY(test.top() > 0);
    }

    void aPause_keepsThePlace()
    {
        TestPane test;
        test.show("# Page\n\nWords.\n");
        QuietVoice voice;
        ReadAloud reading(voice);
        reading.start(test.pane);
        reading.setPaused(true);
        QVERIFY(reading.isPaused());
        reading.setPaused(false);
        voice.finish();
        QCOMPARE(voice.said, QStringList({"Page", "<pause>", "<resume>", "Words."}));
    }

    void stop_endsIt()
    {
        TestPane test;
        test.show("# Page\n\nWords.\n");
        QuietVoice voice;
        ReadAloud reading(voice);
        QSignalSpy changed(&reading, &ReadAloud::changed);
        reading.start(test.pane);
        reading.stop();
        QVERIFY(voice.isStopped);
        QVERIFY(!reading.isReading());
        QCOMPARE(markedText(test), "");
        QCOMPARE(changed.size(), 2);
    }

    void anotherPage_endsIt()
    {
        TestPane test;
        test.show("# Page\n\nWords.\n");
        QuietVoice voice;
        ReadAloud reading(voice);
        reading.start(test.pane);
        test.show("# Other\n\nText.\n");
        voice.finish();
        QVERIFY(!reading.isReading());
        QCOMPARE(voice.said, QStringList("Page"));
    }

    void aLanguageWithoutAVoice_isTold()
    {
        TestPane test;
        test.show("# 备案\n\n打开设置。\n");
        QuietVoice voice;
        voice.isPolyglot = false;
        ReadAloud reading(voice);
        QSignalSpy lacked(&reading, &ReadAloud::languageLacked);
        reading.start(test.pane);
        QCOMPARE(lacked.size(), 1);
        QVERIFY(!reading.isReading());
        QVERIFY(voice.said.isEmpty());
    }
};

QTEST_MAIN(ReadAloudTest)
#include "readaloud_test.moc"
