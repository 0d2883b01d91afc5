#include "search/parse.h"

#include <QTest>

using namespace Wenda;

namespace {

// 'term' "phrase" -'excluded', in that order.
QString picture(const ParsedQuery &query)
{
    QStringList parts;
    for (const auto &term : query.terms)
        parts += term.isPhrase ? u'"' + term.text + u'"' : u'\'' + term.text + u'\'';
    for (const auto &term : query.excluded)
        parts += u"-'" + term.text + u'\'';
    return parts.join(u' ');
}

} // namespace

class ParseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyText_isAQuery_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("expected");
        QTest::newRow("blanks part words") << "证书 \t吊销"
                                           << "'证书' '吊销'";
        QTest::newRow("the wide blank too") << "ＴＣＰ　２５"
                                            << "'tcp' '25'";
        QTest::newRow("phrase") << "\"Access Key\" 创建"
                                << "\"access key\" '创建'";
        QTest::newRow("Chinese quotes") << "“安全 组”"
                                        << "\"安全 组\"";
        QTest::newRow("excluded") << "备案 -注销"
                                  << "'备案' -'注销'";
        QTest::newRow("excluded phrase") << "备案 -\"个人 备案\""
                                         << "'备案' -'个人 备案'";
        QTest::newRow("signs") << "C++ 80/443 a:b *"
                               << "'c++' '80/443' 'a:b' '*'";
        QTest::newRow("quote left open") << "\"备案"
                                         << "'\"备案'";
        QTest::newRow("quote within") << "5\"盘 备\"案"
                                      << "'5\"盘' '备\"案'";
        QTest::newRow("empty quotes") << "\"\""
                                      << "'\"\"'";
        QTest::newRow("minus alone") << "a - b"
                                     << "'a' '-' 'b'";
        QTest::newRow("minus within") << "ap-guangzhou"
                                      << "'ap-guangzhou'";
        QTest::newRow("only exclusions are text") << "--help"
                                                  << "'--help'";
        QTest::newRow("blanks only") << " 　"
                                     << "";
    }
    void everyText_isAQuery()
    {
        QFETCH(QString, typed);
        QFETCH(QString, expected);
        QCOMPARE(picture(parse(typed)), expected);
    }

    void asText_aMinusIsASign()
    {
        QCOMPARE(picture(parseAsText(u"LD:　not  found -lFoo")), "'ld:' 'not' 'found' '-lfoo'");
    }
};

QTEST_APPLESS_MAIN(ParseTest)
#include "parse_test.moc"
