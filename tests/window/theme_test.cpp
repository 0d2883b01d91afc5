#include "window/theme.h"
#include "window/themestyle.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOption>
#include <QTest>

#include <algorithm>

using namespace Wenda;

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textStandsOutOnBothSurfaces_data()
    {
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("surface");
        for (const Theme *theme : {&Theme::light(), &Theme::dark()}) {
            const QString name = theme->isDark ? "dark" : "light";
            const QList<std::pair<QString, QColor>> inks{
                {"text", theme->text}, {"soft text", theme->softText}, {"accent", theme->accent}};
            const QList<std::pair<QString, QColor>> surfaces{{"window", theme->window}, {"page", theme->page}};
            for (const auto &[ink, inkColour] : inks) {
                for (const auto &[surface, surfaceColour] : surfaces)
                    QTest::addRow("%s %s on %s", qPrintable(name), qPrintable(ink), qPrintable(surface))
                        << inkColour << surfaceColour;
            }
            QTest::addRow("%s text on mark", qPrintable(name)) << theme->text << theme->mark;
            QTest::addRow("%s accent on its tint", qPrintable(name)) << theme->accent << theme->accentTint;
            QTest::addRow("%s soft text on the accent's tint", qPrintable(name))
                << theme->softText << theme->accentTint;
        }
    }

    void textStandsOutOnBothSurfaces()
    {
        QFETCH(QColor, ink);
        QFETCH(QColor, surface);
        QVERIFY2(contrast(ink, surface) >= 4.5, qPrintable(QString::number(contrast(ink, surface))));
    }

    void anEmptyCheckBox_standsOutFromTheWindow()
    {
        for (const Theme *theme : {&Theme::light(), &Theme::dark()}) {
            const ThemeStyle style;
            QImage image(16, 16, QImage::Format_RGB32);
            image.fill(theme->window);
            QStyleOption option;
            option.palette = theme->palette();
            option.rect = image.rect();
            option.state = QStyle::State_Enabled | QStyle::State_Off;
            {
                QPainter painter(&image);
                style.drawPrimitive(QStyle::PE_IndicatorCheckBox, &option, &painter, nullptr);
            }
            qreal most = 0;
            for (int x = 0; x < 4; ++x)
                most = std::max(most, contrast(image.pixelColor(x, 8), theme->window));
            QVERIFY2(most >= 3, qPrintable(QString::number(most)));
        }
    }

    void contrast_isThatOfBlackOnWhite()
    {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white)), 21);
        QCOMPARE(qRound(contrast(Qt::white, Qt::white)), 1);
    }

    void theme_isTakenFromThePalettesLightness()
    {
        QVERIFY(Theme::of(QPalette(QColor(30, 30, 30))).isDark);
        QVERIFY(!Theme::of(QPalette(QColor(240, 240, 240))).isDark);
        QVERIFY(Theme::of(Theme::dark().palette()).isDark);
        QVERIFY(!Theme::of(Theme::light().palette()).isDark);
    }

    void asTheSystem_followsTheSystemsPalette()
    {
        ThemeStyle style(Preferences::Appearance::System);
        QPalette palette(QColor(30, 30, 30));
        style.polish(palette);
        QCOMPARE(palette.color(QPalette::Window), Theme::dark().window);
        palette = QPalette(QColor(240, 240, 240));
        style.polish(palette);
        QCOMPARE(palette.color(QPalette::Window), Theme::light().window);
    }

    void aChosenAppearance_reachesEveryWidgetAtOnce()
    {
        auto *style = new ThemeStyle(Preferences::Appearance::Light);
        QApplication::setStyle(style);
        QWidget widget;
        QCOMPARE(widget.palette().color(QPalette::Window), Theme::light().window);
        style->setAppearance(Preferences::Appearance::Dark);
        QTRY_COMPARE(widget.palette().color(QPalette::Window), Theme::dark().window);
        style->setAppearance(Preferences::Appearance::Light);
        QTRY_COMPARE(widget.palette().color(QPalette::Window), Theme::light().window);
    }
};

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"
