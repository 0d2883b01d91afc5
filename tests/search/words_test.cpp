#include "search/words.h"

#include <QStringList>
#include <QTest>

using namespace Wenda;

class WordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aText_isTakenApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("Han") << "备案号"
                             << "备 备案 案 案号 号";
        QTest::newRow("a lone character") << "a 的 b"
                                          << "a 的 b";
        QTest::newRow("a mark parts pairs") << "备，案"
                                            << "备 案";
        QTest::newRow("words") << "describe instances2"
                               << "describe instances2";
        QTest::newRow("words and Han") << "用mysql建库"
                                       << "用 mysql 建 建库 库";
        QTest::newRow("identifier") << "ap-guangzhou"
                                    << "ap guangzhou";
        QTest::newRow("underscores") << "icmp_echo"
                                     << "icmp echo";
        QTest::newRow("numbers") << "80/443 4009-100-100"
                                 << "80 443 4009 100 100";
        QTest::newRow("address") << "www.qq.com"
                                 << "www qq com";
        QTest::newRow("kana and Hangul") << "アプ 한글"
                                         << "ア アプ プ 한 한글 글";
        QTest::newRow("beyond the first plane") << "𠮷野"
                                                << "𠮷 𠮷野 野";
        QTest::newRow("other letters") << "größe ёж"
                                       << "größe ёж";
        QTest::newRow("signs only") << "*/+ —"
                                    << "";
        QTest::newRow("nothing") << ""
                                 << "";
    }
    void aText_isTakenApart()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QStringList words;
        forEachWord(text.toStdString(), [&](std::string_view word, WordKind) {
            words += QString::fromUtf8(word.data(), qsizetype(word.size()));
        });
        QCOMPARE(words.join(u' '), expected);
    }

    void aLongWord_isCut()
    {
        const std::string text(100, 'x');
        forEachWord(text, [](std::string_view word, WordKind) { QCOMPARE(word.size(), longestWord); });
    }

    void brokenBytes_areReadAsNoCharacter()
    {
        const std::string text = "a\xE5\xA4";
        std::size_t at = 1;
        QCOMPARE(char32_t(0xFFFD), nextPoint(text, at));
        QVERIFY(at <= text.size());
        QStringList words;
        forEachWord("\xFF"
                    "b",
                    [&](std::string_view word, WordKind) { words += QString::fromStdString(std::string(word)); });
        QCOMPARE(words, QStringList("b"));
    }
};

QTEST_APPLESS_MAIN(WordsTest)
#include "words_test.moc"
