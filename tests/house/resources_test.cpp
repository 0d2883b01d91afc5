#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QTest>

// What Wenda carries with it: the built-in FAQ, its drawn screenshots, the guide and the icons.
class ResourcesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faq_hasElevenQuestions_data() { languages(); }
    void faq_hasElevenQuestions()
    {
        QFETCH(QString, language);
        const QString page = text(QStringLiteral(":/faq/%1/beian.md").arg(language));
        QCOMPARE(page.count(QRegularExpression(QStringLiteral("^## "), QRegularExpression::MultilineOption)), 11);
    }

    void faq_keepsEveryFact_data()
    {
        QTest::addColumn<QString>("fact");
        for (const char *fact :
             {"0991-6788-039", "4009-100-100", "](https://cloud.tencent.com/document/product/243/3474)",
              "](https://cloud.tencent.com/)", "](https://cloud.tencent.com/product/cvm)", "45"})
            QTest::newRow(fact) << QString::fromLatin1(fact);
    }
    void faq_keepsEveryFact()
    {
        QFETCH(QString, fact);
        QVERIFY(text(QStringLiteral(":/faq/zh_CN/beian.md")).contains(fact));
        QVERIFY(text(QStringLiteral(":/faq/en/beian.md")).contains(fact));
    }

    void everyScreenshot_hasABundledCopy_data() { languages(); }
    void everyScreenshot_hasABundledCopy()
    {
        QFETCH(QString, language);
        static const QRegularExpression address(QStringLiteral("!\\[[^\\]]+\\]\\(//([^)]+)\\)"));
        int count = 0;
        auto found = address.globalMatch(text(QStringLiteral(":/faq/%1/beian.md").arg(language)));
        for (; found.hasNext(); ++count) {
            const QString copy = QStringLiteral(":/faq/%1/.pictures/%2").arg(language, found.next().captured(1));
            const QImage picture(copy, "PNG");
            QVERIFY2(picture.size() == QSize(1800, 840), qPrintable(copy));
        }
        QCOMPARE(count, 5);
    }

    void screenshots_speakTheirLanguage()
    {
        const QString file =
            QStringLiteral("/.pictures/bot1024-1253841380.file.myqcloud.com/3fc8e632000911e88ff25254000ab150.png");
        QVERIFY(QImage(QStringLiteral(":/faq/en") + file) != QImage(QStringLiteral(":/faq/zh_CN") + file));
    }

    void icons_areOneFamily()
    {
        int count = 0;
        for (QDirIterator icons(QStringLiteral(":/icons")); icons.hasNext();) {
            const QString path = icons.next();
            if (path.endsWith(u"/wenda.svg")) // the mark, in its own colours
                continue;
            ++count;
            const QString svg = text(path);
            QVERIFY2(svg.contains(u"viewBox=\"0 0 24 24\""), qPrintable(path));
            QVERIFY2(svg.contains(u"stroke=\"#000000\" stroke-width=\"1.5\" stroke-linecap=\"round\""),
                     qPrintable(path));
            // One colour only, for the window puts the palette's in its place.
            static const QRegularExpression colour(QStringLiteral("#(?!000000)[0-9a-fA-F]{3,6}"));
            QVERIFY2(!colour.match(svg).hasMatch(), qPrintable(path));
        }
        QVERIFY(count > 30);
    }

private:
    static void languages()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("Chinese") << QStringLiteral("zh_CN");
        QTest::newRow("English") << QStringLiteral("en");
    }

    static QString text(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }
};

QTEST_GUILESS_MAIN(ResourcesTest)
#include "resources_test.moc"
