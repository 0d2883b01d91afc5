#include "reader/testprinting.h"

#include "reader/previewsheets.h"
#include "reader/printdialog.h"
#include "reader/printpreview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Wenda;

// The dialog and the preview.
class PrintWindowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<TestPrinting>(); }

    void dialog_offersTheAnswerFirst()
    {
        PrintMaterial material{answerOf(QStringLiteral("一"), 1), answerOf(QStringLiteral("页"), 3), {}, {}};
        PrintDialog dialog(material);
        auto *what = dialog.findChild<QComboBox *>();
        QCOMPARE(what->count(), 2);
        QCOMPARE(dialog.choice().answers, Answers{material.answer});
        what->setCurrentIndex(1);
        QCOMPARE(dialog.choice().answers, Answers{*material.page});
    }

    void dialog_offersChosenAnswersBeforeAll()
    {
        const Answers chosen{answerOf(QStringLiteral("一"), 1), answerOf(QStringLiteral("二"), 1)};
        PrintDialog dialog({chosen.first(), {}, {}, chosen});
        QCOMPARE(dialog.choice().answers, chosen);
    }

    void everyKeyOfTheDialogs_isOfOneThingAlone()
    {
        const PrintMaterial material{answerOf(QStringLiteral("一"), 1), {}, {}, {}, true};
        m_test->printing.print(material);
        QCOMPARE(keysTwice(visible<PrintDialog>()), QStringList());
        visible<PrintDialog>()->close();
        m_test->printing.preview(material);
        QCOMPARE(keysTwice(visible<PrintPreview>()), QStringList());
    }

    void otherAnswers_canBeAskedForInTheDialog()
    {
        QSignalSpy wanted(&m_test->printing, &Printing::severalWanted);
        m_test->printing.print({answerOf(QStringLiteral("一"), 1), {}, {}, {}, true});
        auto *dialog = visible<PrintDialog>();
        QVERIFY(dialog);
        severalButton(dialog)->click();
        QCOMPARE(wanted.size(), 1);
        QVERIFY(!dialog->isVisible());
    }

    void otherAnswers_canBeAskedForInThePreview_andTakeItsPlace()
    {
        QSignalSpy wanted(&m_test->printing, &Printing::severalWanted);
        m_test->printing.preview({answerOf(QStringLiteral("一"), 1), {}, {}, {}, true});
        auto *preview = visible<PrintPreview>();
        QVERIFY(preview);
        severalButton(preview)->click();
        QCOMPARE(wanted.size(), 1);
        QVERIFY(preview->isVisible());
        const Answers chosen{answerOf(QStringLiteral("一"), 1), answerOf(QStringLiteral("二"), 1)};
        m_test->printing.preview({chosen.first(), {}, {}, chosen, true});
        QCOMPARE(m_test->window.findChildren<PrintPreview *>().size(), 1);
        QTRY_VERIFY(shownCount(visible<PrintPreview>()).startsWith(u'3')); // contents and two answers
    }

    void preview_showsThePagesOfTheJob()
    {
        m_test->printing.preview({answerOf(QStringLiteral("一"), 100), {}, {}, {}});
        auto *preview = visible<PrintPreview>();
        QVERIFY(preview);
        QVERIFY(QTest::qWaitForWindowExposed(preview));
        auto *sheets = preview->findChild<PreviewSheets *>();
        QVERIFY(sheets->sheetAt(sheets->viewport()->rect().center()) >= 0);
        const QImage image = sheets->viewport()->grab().toImage();
        QVERIFY(image.pixelColor(image.rect().center()).isValid());
    }

    void preview_fitsASmallScreen()
    {
        m_test->printing.preview({answerOf(QStringLiteral("一"), 3), {}, {}, {}, true});
        QVERIFY(visible<PrintPreview>()->minimumSizeHint().width() <= 800);
    }

    void preview_turnsWithThePaper()
    {
        m_test->printing.preview({answerOf(QStringLiteral("一"), 3), {}, {}, {}});
        auto *preview = visible<PrintPreview>();
        QVERIFY(preview);
        for (QComboBox *box : preview->findChildren<QComboBox *>()) {
            if (box->accessibleName() == QLatin1String("Orientation"))
                box->setCurrentIndex(1);
        }
        QCOMPARE(preview->layout().orientation(), QPageLayout::Landscape);
    }

    void preview_saysWhatBecameOfIt_untilSomethingElseIsChosen()
    {
        m_test->printing.say(QStringLiteral("Nobody hears this."));
        m_test->printing.preview({answerOf(QStringLiteral("一"), 3), {}, {}, {}});
        auto *preview = visible<PrintPreview>();
        const auto says = [preview](const QString &sentence) {
            const QList<QLabel *> labels = preview->findChildren<QLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(),
                               [&](const QLabel *label) { return label->isVisible() && label->text() == sentence; });
        };
        const QString sentence = QStringLiteral("The disk is full.");
        m_test->printing.say(sentence);
        QVERIFY(says(sentence));
        for (QComboBox *box : preview->findChildren<QComboBox *>()) {
            if (box->accessibleName() == QLatin1String("Orientation"))
                box->setCurrentIndex(1);
        }
        QVERIFY(!says(sentence));
    }

private:
    static QStringList keysTwice(const QWidget *window)
    {
        QStringList seen, twice;
        const auto note = [&](const QString &text) {
            const QString key = QKeySequence::mnemonic(text).toString();
            if (!key.isEmpty() && seen.contains(key))
                twice.append(key);
            seen.append(key);
        };
        for (const auto *button : window->findChildren<QAbstractButton *>())
            note(button->text());
        for (const auto *label : window->findChildren<QLabel *>())
            note(label->text());
        return twice;
    }

    static QString shownCount(QWidget *preview)
    {
        const auto labels = preview->findChildren<QLabel *>();
        for (QLabel *label : labels) {
            if (label->text().contains(QLatin1String("page(s)")))
                return label->text();
        }
        return {};
    }

    static QPushButton *severalButton(QWidget *window) { return buttonOf(window, QStringLiteral("Several answers…")); }

    std::unique_ptr<TestPrinting> m_test;
};

QTEST_MAIN(PrintWindowsTest)
#include "printwindows_test.moc"
