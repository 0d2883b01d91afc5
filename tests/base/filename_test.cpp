#include "base/filename.h"

#include <QTest>

using namespace Wenda;

class FileNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void name_isOneThatEveryFileSystemTakes_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("name");
        QTest::newRow("a question") << "如何关闭域名保护？"
                                    << "如何关闭域名保护？";
        QTest::newRow("signs of paths") << "A/B: \"c\" <d>|e*?"
                                        << "A B c d e";
        QTest::newRow("lines") << " a\nb\tc "
                               << "a b c";
        QTest::newRow("a dot before it") << ".NET"
                                         << "NET";
        QTest::newRow("long") << QString(100, u'字') << QString(60, u'字');
        QTest::newRow("nothing left") << "???"
                                      << "wenda";
        QTest::newRow("empty") << ""
                               << "wenda";
    }

    void name_isOneThatEveryFileSystemTakes()
    {
        QFETCH(QString, title);
        QTEST(fileNameOf(title), "name");
    }
};

QTEST_APPLESS_MAIN(FileNameTest)
#include "filename_test.moc"
