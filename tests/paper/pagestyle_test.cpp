#include "paper/pagestyle.h"

#include <QTest>

#include <cmath>

using namespace Wenda;

// WCAG 2: relative luminance, and the contrast of two colours.
static double luminance(const QColor &colour)
{
    const auto part = [](double value) {
        return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

static double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (qMax(first, second) + 0.05) / (qMin(first, second) + 0.05);
}

class PageStyleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTextHasContrast_data()
    {
        QTest::addColumn<PageStyle>("style");
        QTest::newRow("light") << PageStyle::light();
        QTest::newRow("dark") << PageStyle::dark();
        QTest::newRow("paper") << PageStyle::paper();
    }

    void everyTextHasContrast()
    {
        QFETCH(PageStyle, style);
        for (const QColor &ground : {style.page, style.code, style.card, style.tip, style.caution, style.mark})
            QVERIFY2(contrast(style.text, ground) >= 4.5, qPrintable(ground.name()));
        QVERIFY(contrast(style.text, style.currentMark) >= 4.5);
        for (const QColor &ground : {style.page, style.card, style.code})
            QVERIFY2(contrast(style.softText, ground) >= 4.5, qPrintable(ground.name()));
        for (const QColor &ground : {style.page, style.card, style.code, style.tip, style.caution})
            QVERIFY2(contrast(style.accent, ground) >= 4.5, qPrintable(ground.name()));
    }

    void scalingChangesTheTextSizeOnly()
    {
        PageStyle style = PageStyle::dark().scaled(1.5);
        QCOMPARE(style.textSize, 24.0);
        style.textSize = 16;
        QCOMPARE(style, PageStyle::dark());
    }
};

QTEST_APPLESS_MAIN(PageStyleTest)
#include "pagestyle_test.moc"
