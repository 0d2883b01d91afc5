#include "paper/pagestyle.h"
#include "window/theme.h"
#include "window/themestyle.h"

#include <QApplication>
#include <QPainter>
#include <QStyleOption>
#include <QTest>

#include <algorithm>

using namespace Wenda;

// A colour that lets through what is under it.
static QColor over(const QColor &colour, const QColor &under)
{
    const float part = colour.alphaF();
    return QColor::fromRgbF(colour.redF() * part + under.redF() * (1 - part),
                            colour.greenF() * part + under.greenF() * (1 - part),
                            colour.blueF() * part + under.blueF() * (1 - part));
}

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
            const auto row = [&](const char *what, const QColor &ink, const QColor &surface) {
                QTest::addRow("%s %s", qPrintable(name), what) << ink << surface;
            };
            row("text on mark", theme->text, theme->mark); // the passage's, too
            row("text on the accent's tint", theme->text, theme->accentTint);
            row("soft text on a card", theme->softText, theme->card);
            row("text under the mouse", theme->text, over(theme->hover(), theme->window));
            row("soft text under the mouse", theme->softText, over(theme->hover(), theme->window));
            const QPalette palette = theme->palette();
            const auto ofPalette = [&](const char *what, QPalette::ColorRole ink, QPalette::ColorRole surface) {
                row(what, palette.color(ink), palette.color(surface));
            };
            ofPalette("window text", QPalette::WindowText, QPalette::Window);
            ofPalette("field text", QPalette::Text, QPalette::Base);
            ofPalette("text of every other row", QPalette::Text, QPalette::AlternateBase);
            ofPalette("placeholder", QPalette::PlaceholderText, QPalette::Base);
            ofPalette("status line", QPalette::PlaceholderText, QPalette::Window);
            ofPalette("button", QPalette::ButtonText, QPalette::Button);
            ofPalette("link in a field", QPalette::Link, QPalette::Base);
            ofPalette("link in the window", QPalette::Link, QPalette::Window);
            ofPalette("visited link", QPalette::LinkVisited, QPalette::Base);
            ofPalette("selected text", QPalette::HighlightedText, QPalette::Highlight);
            ofPalette("tooltip", QPalette::ToolTipText, QPalette::ToolTipBase);
            const PageStyle page = theme->isDark ? PageStyle::dark() : PageStyle::light();
            for (const auto &[surface, colour] : {std::pair{"page", page.page},
                                                  {"tip", page.tip},
                                                  {"caution", page.caution},
                                                  {"code", page.code},
                                                  {"card", page.card}}) {
                row(qPrintable(QStringLiteral("answer on its %1").arg(QLatin1String(surface))), page.text, colour);
                row(qPrintable(QStringLiteral("soft answer on its %1").arg(QLatin1String(surface))), page.softText,
                    colour);
                row(qPrintable(QStringLiteral("link on its %1").arg(QLatin1String(surface))), page.accent, colour);
            }
            row("answer on a mark", page.text, page.mark); // links, too
            row("answer on the mark at hand", page.text, page.currentMark);
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

    void aSpinBox_hasAFrameOfItsOwn_andArrows()
    {
        for (const Theme *theme : {&Theme::light(), &Theme::dark()}) {
            const ThemeStyle style;
            QImage image(120, 32, QImage::Format_RGB32);
            image.fill(theme->window);
            QStyleOptionSpinBox option;
            option.palette = theme->palette();
            option.rect = image.rect();
            option.state = QStyle::State_Enabled;
            option.stepEnabled = QAbstractSpinBox::StepUpEnabled | QAbstractSpinBox::StepDownEnabled;
            option.subControls = QStyle::SC_All;
            option.frame = true;
            {
                QPainter painter(&image);
                style.drawComplexControl(QStyle::CC_SpinBox, &option, &painter, nullptr);
            }
            QCOMPARE(image.pixelColor(0, 16), theme->hairline);
            QCOMPARE(image.pixelColor(60, 0), theme->hairline);
            QCOMPARE(image.pixelColor(60, 16), theme->page);
            for (const QStyle::SubControl part : {QStyle::SC_SpinBoxUp, QStyle::SC_SpinBoxDown}) {
                const QRect arrow = style.subControlRect(QStyle::CC_SpinBox, &option, part, nullptr);
                qreal most = 0;
                for (int x = arrow.left(); x <= arrow.right(); ++x) {
                    for (int y = arrow.top(); y <= arrow.bottom(); ++y)
                        most = std::max(most, contrast(image.pixelColor(x, y), theme->page));
                }
                QVERIFY2(most >= 3, qPrintable(QString::number(most)));
            }
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
