#include "search/pinyin.h"

#include "search/tables.h"

#include <QStringList>
#include <QTest>

using namespace Wenda;

namespace {

// Whether one of the ways to read the letters is this word.
bool spells(const char *letters, const char32_t *word)
{
    const std::u32string_view characters(word);
    for (const TypedWord &typed : readPinyin(letters)) {
        bool isSame = typed.size() == characters.size();
        for (std::size_t i = 0; isSame && i < typed.size(); ++i)
            isSame = typed[i].matches(characters[i]);
        if (isSame)
            return true;
    }
    return false;
}

} // namespace

class PinyinTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCharacter_hasAllItsReadings()
    {
        const auto readings = [](char32_t character) {
            QStringList all;
            for (const Syllable syllable : readingsOf(character))
                all += QString::fromLatin1(pinyinSyllables[syllable]);
            return all.join(u' ');
        };
        QCOMPARE(readings(U'重'), QStringLiteral("chong zhong"));
        QCOMPARE(readings(U'绿'), QStringLiteral("lu lv"));
        QVERIFY(readings(U'行').contains(QLatin1String("hang")));
        QCOMPARE(readings(U'a'), QString());
        QCOMPARE(readings(U'。'), QString());
    }

    void letters_spellWords_data()
    {
        QTest::addColumn<QString>("letters");
        QTest::addColumn<QString>("word");
        QTest::addColumn<bool>("expected");
        QTest::newRow("in one") << "yumingbaohu"
                                << "域名保护" << true;
        QTest::newRow("one reading") << "chongqing"
                                     << "重庆" << true;
        QTest::newRow("and the other") << "zhongyao"
                                       << "重要" << true;
        QTest::newRow("two ways to part") << "xian"
                                          << "西安" << true;
        QTest::newRow("one syllable") << "xian"
                                      << "线" << true;
        QTest::newRow("apostrophe") << "xi'an"
                                    << "西安" << true;
        QTest::newRow("v") << "lvping"
                           << "绿屏" << true;
        QTest::newRow("u with dots") << "lüping"
                                     << "绿屏" << true;
        QTest::newRow("half typed") << "yumingb"
                                    << "域名保" << true;
        QTest::newRow("half typed, more") << "yumingbao"
                                          << "域名保" << true;
        QTest::newRow("mixed") << "yuming保护"
                               << "域名保护" << true;
        QTest::newRow("another word") << "yuming"
                                      << "保护" << false;
        QTest::newRow("no syllable within") << "yumqing"
                                            << "域清" << false;
    }
    void letters_spellWords()
    {
        QFETCH(QString, letters);
        QFETCH(QString, word);
        QFETCH(bool, expected);
        const QList<uint> points = word.toUcs4();
        const std::u32string characters(points.begin(), points.end());
        QCOMPARE(spells(letters.toUtf8().constData(), characters.c_str()), expected);
    }

    void whatIsNoPinyin_hasNoReading()
    {
        QCOMPARE(readPinyin("keepalived").size(), 0u);
        QCOMPARE(readPinyin("c++").size(), 0u);
        QCOMPARE(readPinyin("备案").size(), 0u);
        QCOMPARE(readPinyin("").size(), 0u);
        QVERIFY(readPinyin(std::string(300, 'a')).size() < 100);
    }

    void soundsThatManyConfuse_areAlike()
    {
        QVERIFY(soundAlike(U'受', U'授'));
        QVERIFY(soundAlike(U'祖', U'组'));
        QVERIFY(soundAlike(U'是', U'四'));
        QVERIFY(soundAlike(U'因', U'英'));
        QVERIFY(!soundAlike(U'备', U'案'));
    }
};

QTEST_APPLESS_MAIN(PinyinTest)
#include "pinyin_test.moc"
