#include "markdown/decode.h"

#include <QStringEncoder>
#include <QTest>

using namespace Wenda;

namespace {

QByteArray encoded(const char *charset, const QString &text)
{
    QStringEncoder encoder(charset);
    return encoder(text);
}

const QString sentence = QStringLiteral("网站备案期间，域名可以正常解析，并不会影响备案。请联系客服办理。");

} // namespace

class DecodeTest final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DecodeTest)

public:
    DecodeTest() = default;

private Q_SLOTS:
    void charset_isFoundAndTheTextRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("hint");
        QTest::addColumn<QString>("text");
        const QString line = sentence + u'\n';
        const QString traditional =
            QStringLiteral("網站備案期間，網域可以正常解析，並不會影響備案。請聯絡客服辦理。\n");
        QTest::newRow("UTF-8") << line.toUtf8() << QByteArray() << line;
        QTest::newRow("UTF-8 with BOM") << "\xEF\xBB\xBF" + line.toUtf8() << QByteArray() << line;
        QTest::newRow("UTF-16LE with BOM") << "\xFF\xFE" + encoded("UTF-16LE", line) << QByteArray() << line;
        QTest::newRow("UTF-16BE with BOM") << "\xFE\xFF" + encoded("UTF-16BE", line) << QByteArray() << line;
        QTest::newRow("UTF-16LE without BOM")
            << encoded("UTF-16LE", QStringLiteral("# FAQ 备案\n")) << QByteArray() << QStringLiteral("# FAQ 备案\n");
        const QString han = QStringLiteral("# 备案\n\n备案需要一到二十个工作日，需要一份资料。\n");
        QTest::newRow("UTF-16LE without BOM, Han that have a NUL") << encoded("UTF-16LE", han) << QByteArray() << han;
        QTest::newRow("UTF-16BE without BOM, Han that have a NUL") << encoded("UTF-16BE", han) << QByteArray() << han;
        QTest::newRow("UTF-16BE without BOM")
            << encoded("UTF-16BE", QStringLiteral("# FAQ 备案\n")) << QByteArray() << QStringLiteral("# FAQ 备案\n");
        QTest::newRow("GB18030") << encoded("GB18030", line) << QByteArray() << line;
        QTest::newRow("GB18030, a few words")
            << encoded("GB18030", QStringLiteral("备案\n")) << QByteArray() << QStringLiteral("备案\n");
        QTest::newRow("Big5") << encoded("Big5", traditional) << QByteArray() << traditional;
        QTest::newRow("Big5, a few words, as the library's others")
            << encoded("Big5", QStringLiteral("網站\n")) << QByteArray("Big5") << QStringLiteral("網站\n");
        QTest::newRow("a hint that does not fit") << encoded("GB18030", line) << QByteArray("UTF-8") << line;
        QTest::newRow("a hint that nobody knows") << encoded("GB18030", line) << QByteArray("X-NONE") << line;
    }

    void charset_isFoundAndTheTextRead()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, hint);
        QTEST(QString::fromUtf8(decode(bytes, hint)), "text");
    }

    void lineEnds_areOne_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("CRLF") << QByteArray("a\r\nb\r\n") << QByteArray("a\nb\n");
        QTest::newRow("CR") << QByteArray("a\rb\r") << QByteArray("a\nb\n");
        QTest::newRow("none at the end") << QByteArray("a") << QByteArray("a\n");
        QTest::newRow("nothing") << QByteArray() << QByteArray();
        QTest::newRow("a BOM alone") << QByteArray("\xEF\xBB\xBF") << QByteArray();
        QTest::newRow("half a UTF-16 BOM page") << QByteArray("\xFF\xFE") << QByteArray();
    }

    void lineEnds_areOne()
    {
        QFETCH(QByteArray, bytes);
        QTEST(decode(bytes), "text");
    }

    void brokenBytes_becomeReplacementCharacters()
    {
        const QByteArray text = decode(sentence.toUtf8() + "\xE4\xBD" + sentence.toUtf8());
        QVERIFY(QString::fromUtf8(text).contains(QChar::ReplacementCharacter));
        QCOMPARE(QString::fromUtf8(text).count(sentence), 2);
    }

    void nul_isShownAsWhatCannotBeRead()
    {
        QCOMPARE(decode(QByteArray("ab\0cd, and more of it", 21)), QByteArray("ab\xEF\xBF\xBD"
                                                                              "cd, and more of it\n"));
    }

    void anyBytes_giveValidText()
    {
        QByteArray bytes;
        for (int i = 0; i < 4096; ++i)
            bytes.append(char((i * 7919 + i / 3) & 0xff));
        for (qsizetype length = 0; length < bytes.size(); length += 37)
            QVERIFY(decode(bytes.last(length)).isValidUtf8());
    }
};

QTEST_APPLESS_MAIN(DecodeTest)
#include "decode_test.moc"
