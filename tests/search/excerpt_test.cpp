#include "search/excerpt.h"

#include "search/kepttext.h"

#include <QTest>

using namespace Wenda;

namespace {

Excerpt excerptOf(const QString &shown, const QStringList &words, int length)
{
    const KeptText kept = keep(shown);
    return excerpt(
        shownAgain({kept.folded.data(), size_t(kept.folded.size())}, {kept.losses.data(), size_t(kept.losses.size())}),
        words, length);
}

// "前面[备案]后面": the passage with its marks.
QString picture(const Excerpt &excerpt)
{
    QString text = excerpt.passage;
    for (qsizetype i = excerpt.marks.size() - 1; i >= 0; --i) {
        text.insert(excerpt.marks[i].start + excerpt.marks[i].length, u']');
        text.insert(excerpt.marks[i].start, u'[');
    }
    return text;
}

} // namespace

class ExcerptTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePassage_showsWhatWasFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("expected");
        const QString filling = QStringLiteral("其他的话").repeated(12);
        QTest::newRow("short") << "先备案再用。" << QStringList{"备案"} << "先[备案]再用。";
        QTest::newRow("from its sentence on")
            << QString(filling + "。先备案再用。") << QStringList{"备案"} << "…先[备案]再用。";
        QTest::newRow("where most of it is") << QString("备案。" + filling + "。备案授权码在邮件里。")
                                             << QStringList{"备案", "授权码"} << "…[备案授权码]在邮件里。";
        QTest::newRow("where the best of it stands close by")
            << QString("域名保护。" + filling + "。保护，而在别处写着的域名保护。") << QStringList{"域名保护", "保护"}
            << QString("[域名保护]。" + filling.left(15) + "…");
        QTest::newRow("as it is written")
            << "用 ＣＤＮ 與備案。" << QStringList{"cdn", "备案"} << "用 [ＣＤＮ] 與[備案]。";
        QTest::newRow("overlapping words") << "域名保护" << QStringList{"域名保", "保护"} << "[域名保护]";
        QTest::newRow("lines are one") << "第一行备案\n第二行" << QStringList{"备案"} << "第一行[备案] 第二行";
        QTest::newRow("blanks of code are one")
            << "if (a)\n\t\t\treturn    备案;" << QStringList{"return", "备案"} << "…[return] [备案];";
        QTest::newRow("blanks at the ends go") << "  备案  \n" << QStringList{"备案"} << "[备案]";
        QTest::newRow("nothing found: the beginning") << "先备案。" << QStringList{"域名"} << "先备案。";
        QTest::newRow("no text") << "" << QStringList{"域名"} << "";
    }
    void thePassage_showsWhatWasFound()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, words);
        QFETCH(QString, expected);
        QCOMPARE(picture(excerptOf(text, words, 20)), expected);
    }

    void aWordThatIsLongerThanThePassage_standsWhole()
    {
        const Excerpt found = excerptOf(QStringLiteral("先备案再用"), {QStringLiteral("备案再用")}, 2);
        QVERIFY(picture(found).contains(QStringLiteral("[备案再用]")));
    }

    void aPassage_isAboutAsLongAsAsked()
    {
        const Excerpt found = excerptOf(QStringLiteral("备案很长，").repeated(100), {QStringLiteral("备案")}, 30);
        QVERIFY(found.passage.size() <= 32);
        QVERIFY(found.passage.endsWith(u'…'));
    }
};

QTEST_APPLESS_MAIN(ExcerptTest)
#include "excerpt_test.moc"
