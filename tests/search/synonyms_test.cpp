#include "search/synonyms.h"

#include <QStringList>
#include <QTest>

using namespace Wenda;

namespace {

// "取消->注销,撤销 手机号->…": what is found in a text, and what may stand for it.
QString picture(const Synonyms &synonyms, const QString &text)
{
    const std::string folded = text.toStdString();
    QStringList parts;
    for (const Synonyms::Match &match : synonyms.matches(folded)) {
        QStringList others;
        for (const std::string &other : match.others)
            others += QString::fromStdString(other);
        parts +=
            QString::fromStdString(folded.substr(match.start, match.length)) + QStringLiteral("->") + others.join(u',');
    }
    return parts.join(u' ');
}

} // namespace

class SynonymsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWordOfAGroup_mayBeTheOthers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("one") << "怎么取消备案"
                             << "取消->注销,撤销";
        QTest::newRow("the longest") << "换手机号码"
                                     << "手机号码->手机号";
        QTest::newRow("two") << "取消手机号"
                             << "取消->注销,撤销 手机号->手机号码";
        QTest::newRow("in two groups") << "撤销"
                                       << "撤销->取消,注销,撤回";
        QTest::newRow("Latin") << "用 cvm 吗"
                               << "cvm->云服务器";
        QTest::newRow("Latin before Han") << "cvm怎么买"
                                          << "cvm->云服务器";
        QTest::newRow("Latin behind Han") << "丢cvm，续费"
                                          << "cvm->云服务器";
        QTest::newRow("within a Latin word") << "cvmx"
                                             << "";
        QTest::newRow("folded") << "云服务器"
                                << "云服务器->cvm";
        QTest::newRow("left of an arrow") << "掉了"
                                          << "掉了->丢失,遗失";
        QTest::newRow("right of an arrow") << "遗失"
                                           << "";
        QTest::newRow("on both sides") << "丢失"
                                       << "丢失->遗失";
        QTest::newRow("none") << "域名"
                              << "";
        QTest::newRow("nothing") << ""
                                 << "";
    }
    void aWordOfAGroup_mayBeTheOthers()
    {
        Synonyms synonyms;
        synonyms.add(u"# 取消/域名\n取消/注销/撤销\n 手机号 / 手機號碼 "
                     u"\n\n撤销/撤回\nＣＶＭ/云服务器\n一个\n/\n掉了/丢失 > 丢失 / 遗失\n > 无\n有 > \n");
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(picture(synonyms, text), expected);
    }
};

QTEST_APPLESS_MAIN(SynonymsTest)
#include "synonyms_test.moc"
