#include "base/settings.h"
#include "support/temporaryfiles.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace Wenda;

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstStart_hasTheDefaults()
    {
        TemporaryFiles files;
        const Settings settings(files.path("wenda.conf"));
        QVERIFY(settings.preferences() == Preferences());
        QVERIFY(!settings.wasDamaged());
    }

    void aChange_isToldAndIsThereAtTheNextStart()
    {
        TemporaryFiles files;
        Preferences changed;
        changed.appearance = Preferences::Appearance::Dark;
        changed.language = "zh_TW";
        changed.textScale = 1.25;
        changed.lineWidth = 40;
        changed.textFont = "Noto Serif CJK SC";
        changed.pictureLoading = Preferences::PictureLoading::Never;
        changed.cacheMegabytes = 512;
        changed.isOffline = true;
        {
            Settings settings(files.path("wenda.conf"));
            QSignalSpy told(&settings, &Settings::preferencesChanged);
            settings.setPreferences(changed);
            settings.setPreferences(changed);
            QCOMPARE(told.size(), 1);
        }
        const Settings settings(files.path("wenda.conf"));
        QVERIFY(settings.preferences() == changed);
    }

    void nonsenseValues_becomeSensibleOnes()
    {
        TemporaryFiles files;
        const QString path = files.write("wenda.conf", "appearance=pink\n[text]\nscale=-3\nlineWidth=99999\n"
                                                       "[pictures]\ncacheMegabytes=x\nload=sometimes\n");
        const Settings settings(path);
        QCOMPARE(settings.preferences().appearance, Preferences::Appearance::System);
        QCOMPARE(settings.preferences().textScale, 0.5);
        QCOMPARE(settings.preferences().lineWidth, 120);
        QCOMPARE(settings.preferences().cacheMegabytes, 16);
        QCOMPARE(settings.preferences().pictureLoading, Preferences::PictureLoading::Always);
    }

    void aDamagedFile_isSetAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("zero bytes") << QByteArray("\x00\x01\x02garbage\x00", 11);
        QTest::newRow("no text") << QByteArray("g\xd9-\xc7\x8bs\x12\xd4\xa8=e/\xdd");
    }

    void aDamagedFile_isSetAside()
    {
        QFETCH(QByteArray, bytes);
        TemporaryFiles files;
        const QString path = files.write("wenda.conf", bytes);
        const Settings settings(path);
        QVERIFY(settings.wasDamaged());
        QVERIFY(settings.preferences() == Preferences());
        QVERIFY(!QFile::exists(path));
        QVERIFY(QFile::exists(path + ".broken"));
    }
};

QTEST_GUILESS_MAIN(SettingsTest)
#include "settings_test.moc"
