#include "base/paths.h"
#include "base/setaside.h"
#include "base/startlibrary.h"
#include "support/temporaryfiles.h"

#include <QFile>
#include <QLocale>
#include <QTest>

using namespace Wenda;

class StartLibraryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastLibraryOpens_whileItIsThere()
    {
        TemporaryFiles files;
        qputenv("XDG_STATE_HOME", files.path("state").toUtf8());
        QCOMPARE(startLibrary(), builtInFaq(QLocale().name()));
        const QString page = files.write("a page.md", "x");
        rememberLibrary(page);
        QCOMPARE(startLibrary(), page);
        QFile::remove(page);
        QCOMPARE(startLibrary(), builtInFaq(QLocale().name()));
    }

    void theFaqFollowsTheLanguage_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("faq");
        QTest::newRow("simplified") << "zh_CN"
                                    << ":/faq/zh_CN";
        QTest::newRow("traditional") << "zh_TW"
                                     << ":/faq/zh_CN";
        QTest::newRow("English") << "en_GB"
                                 << ":/faq/en";
        QTest::newRow("another") << "fr_FR"
                                 << ":/faq/en";
        QTest::newRow("none") << "C"
                              << ":/faq/en";
    }

    void theFaqFollowsTheLanguage()
    {
        QFETCH(QString, locale);
        QFETCH(QString, faq);
        QCOMPARE(builtInFaq(locale), faq);
    }

    void aFileIsSetAside_overAnOlderOne()
    {
        TemporaryFiles files;
        files.write("x.broken", "older");
        const QString file = files.write("x", "newer");
        QCOMPARE(setAside(file), QString(file + u".broken"));
        QVERIFY(!QFile::exists(file));
        QFile broken(file + u".broken");
        QVERIFY(broken.open(QIODevice::ReadOnly));
        QCOMPARE(broken.readAll(), QByteArray("newer"));
        QCOMPARE(setAside(files.path("none")), QString());
    }
};

QTEST_APPLESS_MAIN(StartLibraryTest)
#include "startlibrary_test.moc"
