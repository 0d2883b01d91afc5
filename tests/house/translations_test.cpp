#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

// A copy of the .ts file is brought up to date by lupdate: a sentence that app/ has and the file lacks shows up in it
// as unfinished, as does one that was left so.
class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySentenceIsTranslated_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("onlyPlurals");
        QTest::newRow("en") << "en" << true;
        QTest::newRow("zh_CN") << "zh_CN" << false;
        QTest::newRow("zh_TW") << "zh_TW" << false;
    }

    void everySentenceIsTranslated()
    {
        QFETCH(QString, language);
        QFETCH(bool, onlyPlurals);
        QTemporaryDir folder;
        const QString copy = folder.filePath("wenda_" + language + ".ts");
        QVERIFY(QFile::copy(QStringLiteral(SOURCE_ROOT "/translations/wenda_%1.ts").arg(language), copy));
        QStringList arguments = {"-silent", "-no-obsolete", "-locations", "none"};
        if (onlyPlurals)
            arguments << "-pluralonly";
        arguments << SOURCE_ROOT "/app"
                  << "-ts" << copy;
        QCOMPARE(QProcess::execute(LUPDATE, arguments), 0);

        QFile file(copy);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        static const QRegularExpression message("<source>([^<]*)</source>(?:(?!</message>).)*type=\"unfinished\"",
                                                QRegularExpression::DotMatchesEverythingOption);
        QStringList unfinished;
        for (auto found = message.globalMatch(text); found.hasNext();)
            unfinished << found.next().captured(1);
        QVERIFY2(unfinished.isEmpty(), qPrintable(unfinished.join("\n")));
    }
};

QTEST_APPLESS_MAIN(TranslationsTest)
#include "translations_test.moc"
