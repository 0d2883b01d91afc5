#include "reader/printing.h"

#include "pictures/picturestore.h"
#include "reader/previewsheets.h"
#include "reader/printdialog.h"
#include "reader/printpreview.h"
#include "reader/printprogress.h"
#include "support/fulldisk.h"
#include "support/pictureserver.h"
#include "support/temporaryfiles.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QProcess>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Wenda;

static Answer answerOf(const QString &title, int paragraphs)
{
    Answer answer;
    answer.page.title = title;
    answer.page.html = u"<h3>" + title + u"</h3>";
    for (int i = 0; i < paragraphs; ++i)
        answer.page.html += QStringLiteral("<p>会影响备案。</p>");
    answer.libraryTitle = QStringLiteral("备案");
    return answer;
}

static QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput());
}

template <class T>
static T *visible()
{
    const QWidgetList widgets = QApplication::topLevelWidgets();
    for (QWidget *widget : widgets) {
        if (auto *found = qobject_cast<T *>(widget); found && found->isVisible())
            return found;
    }
    return nullptr;
}

class PrintingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_files = std::make_unique<TemporaryFiles>();
        m_store = std::make_unique<PictureStore>(m_files->path(QStringLiteral("cache")),
                                                 m_files->path(QStringLiteral("kept")));
        m_window = std::make_unique<QWidget>();
        m_window->show();
        m_printing = std::make_unique<Printing>(*m_store, m_window.get());
    }

    void cleanup()
    {
        m_printing.reset();
        m_window.reset();
        m_store.reset();
        m_files.reset();
    }

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
        m_printing->print(material);
        QCOMPARE(keysTwice(visible<PrintDialog>()), QStringList());
        visible<PrintDialog>()->close();
        m_printing->preview(material);
        QCOMPARE(keysTwice(visible<PrintPreview>()), QStringList());
    }

    void otherAnswers_canBeAskedForInTheDialog()
    {
        QSignalSpy wanted(m_printing.get(), &Printing::severalWanted);
        m_printing->print({answerOf(QStringLiteral("一"), 1), {}, {}, {}, true});
        auto *dialog = visible<PrintDialog>();
        QVERIFY(dialog);
        severalButton(dialog)->click();
        QCOMPARE(wanted.size(), 1);
        QVERIFY(!dialog->isVisible());
    }

    void otherAnswers_canBeAskedForInThePreview_andTakeItsPlace()
    {
        QSignalSpy wanted(m_printing.get(), &Printing::severalWanted);
        m_printing->preview({answerOf(QStringLiteral("一"), 1), {}, {}, {}, true});
        auto *preview = visible<PrintPreview>();
        QVERIFY(preview);
        severalButton(preview)->click();
        QCOMPARE(wanted.size(), 1);
        QVERIFY(preview->isVisible());
        const Answers chosen{answerOf(QStringLiteral("一"), 1), answerOf(QStringLiteral("二"), 1)};
        m_printing->preview({chosen.first(), {}, {}, chosen, true});
        QCOMPARE(m_window->findChildren<PrintPreview *>().size(), 1);
        QTRY_VERIFY(shownCount(visible<PrintPreview>()).startsWith(u'3')); // contents and two answers
    }

    void preview_showsThePagesOfTheJob()
    {
        m_printing->preview({answerOf(QStringLiteral("一"), 100), {}, {}, {}});
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
        m_printing->preview({answerOf(QStringLiteral("一"), 3), {}, {}, {}, true});
        QVERIFY(visible<PrintPreview>()->minimumSizeHint().width() <= 800);
    }

    void preview_turnsWithThePaper()
    {
        m_printing->preview({answerOf(QStringLiteral("一"), 3), {}, {}, {}});
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
        m_printing->say(QStringLiteral("Nobody hears this."));
        m_printing->preview({answerOf(QStringLiteral("一"), 3), {}, {}, {}});
        auto *preview = visible<PrintPreview>();
        const auto says = [preview](const QString &sentence) {
            const QList<QLabel *> labels = preview->findChildren<QLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(),
                               [&](const QLabel *label) { return label->isVisible() && label->text() == sentence; });
        };
        const QString sentence = QStringLiteral("The disk is full.");
        m_printing->say(sentence);
        QVERIFY(says(sentence));
        for (QComboBox *box : preview->findChildren<QComboBox *>()) {
            if (box->accessibleName() == QLatin1String("Orientation"))
                box->setCurrentIndex(1);
        }
        QVERIFY(!says(sentence));
    }

    void pdf_isSavedWhereThePersonSays()
    {
        QSignalSpy saved(m_printing.get(), &Printing::saved);
        m_printing->saveAsPdf({answerOf(QStringLiteral("更换服务器影响备案吗？"), 1), {}, {}, {}});
        auto *dialog = visible<QFileDialog>();
        QVERIFY(dialog);
        QVERIFY(dialog->selectedFiles().value(0).endsWith(QStringLiteral("更换服务器影响备案吗？.pdf")));
        accept(dialog, m_files->path(QStringLiteral("a.pdf")));
        QTRY_COMPARE(saved.size(), 1);
        QProcess text;
        text.start(QStringLiteral("pdftotext"), {m_files->path(QStringLiteral("a.pdf")), QStringLiteral("-")});
        QVERIFY(text.waitForFinished());
        QVERIFY(QString::fromUtf8(text.readAllStandardOutput()).contains(QStringLiteral("会影响备案。")));
    }

    void pdfOfTheSystemsDialog_isAsThatAsksFor()
    {
        QSignalSpy saved(m_printing.get(), &Printing::saved);
        Answer answer = answerOf(QStringLiteral("一"), 100);
        answer.page.html += QStringLiteral("<p><a href=\"https://a.b\">红</a></p>");
        m_printing->print({answer, {}, {}, {}, false});
        buttonOf(visible<PrintDialog>(), QStringLiteral("Print…"))->click();
        auto *dialog = visible<QPrintDialog>();
        const QString path = m_files->path(QStringLiteral("a.pdf"));
        dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
        dialog->printer()->setOutputFileName(path);
        dialog->printer()->setPageOrientation(QPageLayout::Landscape);
        dialog->printer()->setColorMode(QPrinter::GrayScale);
        dialog->printer()->setPrintRange(QPrinter::PageRange);
        dialog->printer()->setFromTo(2, 3);
        dialog->done(QDialog::Accepted);
        QTRY_COMPARE(saved.size(), 1);
        const QString facts = outputOf(QStringLiteral("pdfinfo"), {path});
        QVERIFY2(facts.contains(QRegularExpression(QStringLiteral("Pages: +2\n"))), qPrintable(facts));
        QVERIFY2(facts.contains(QRegularExpression(QStringLiteral("Page size: +842 x 595"))), qPrintable(facts));
        QVERIFY2(facts.contains(QRegularExpression(QStringLiteral("Title: +一"))), qPrintable(facts));
        const QString text = outputOf(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
        QVERIFY(text.contains(QStringLiteral("page 2 of")));
        QVERIFY(!text.contains(QStringLiteral("page 1 of")));
        QVERIFY(text.contains(QStringLiteral("会影响备案。")));
    }

    void pdfOfTheSystemsDialog_hasTheColoursThatItAsksFor_data()
    {
        QTest::addColumn<QPrinter::ColorMode>("mode");
        QTest::addColumn<bool>("isGrey");
        QTest::newRow("in colour") << QPrinter::Color << false;
        QTest::newRow("in grey") << QPrinter::GrayScale << true;
    }

    void pdfOfTheSystemsDialog_hasTheColoursThatItAsksFor()
    {
        QFETCH(QPrinter::ColorMode, mode);
        QFETCH(bool, isGrey);
        QSignalSpy saved(m_printing.get(), &Printing::saved);
        m_printing->print({colourfulAnswer(), {}, {}, {}, false});
        buttonOf(visible<PrintDialog>(), QStringLiteral("Print…"))->click();
        auto *dialog = visible<QPrintDialog>();
        const QString path = m_files->path(QStringLiteral("a.pdf"));
        dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
        dialog->printer()->setOutputFileName(path);
        dialog->printer()->setColorMode(mode);
        dialog->done(QDialog::Accepted);
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(outputOf(QStringLiteral("pdfimages"), {"-list", path}).count(QRegularExpression("\\d +\\d+ image ")),
                 2);
        const QString page = m_files->path(QStringLiteral("page"));
        outputOf(QStringLiteral("pdftoppm"), {"-r", "50", "-png", "-singlefile", path, page});
        const QImage seen(page + QStringLiteral(".png"));
        QVERIFY(!seen.isNull());
        QCOMPARE(seen.allGray(), isGrey);
    }

    void pdf_thatCannotBeWritten_isToldOnce()
    {
        QSignalSpy failed(m_printing.get(), &Printing::failed);
        m_printing->saveAsPdf({answerOf(QStringLiteral("一"), 1), {}, {}, {}});
        auto *dialog = visible<QFileDialog>();
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(m_files->write(QStringLiteral("file"), "x") + QStringLiteral("/a.pdf"));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Error>().kind, Error::Kind::NotWritable);
    }

    void pdf_onAFullDisk_isToldOnce_andLeavesNothing()
    {
        QSignalSpy failed(m_printing.get(), &Printing::failed);
        saveAs(m_files->path(QStringLiteral("out/a.pdf")), answerOf(QStringLiteral("一"), 1));
        const FullDisk full(1000);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Error>(),
                 (Error{Error::Kind::DiskFull, m_files->path(QStringLiteral("out/a.pdf"))}));
        QCOMPARE(QDir(m_files->path(QStringLiteral("out"))).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void pdf_cancelledHalfWay_leavesNothing_andTellsNothing()
    {
        QSignalSpy failed(m_printing.get(), &Printing::failed), saved(m_printing.get(), &Printing::saved);
        saveAs(m_files->path(QStringLiteral("out/a.pdf")), answerOf(QStringLiteral("一"), 400));
        auto *progress = m_window->findChild<PrintProgress *>();
        auto *bar = progress->findChild<QProgressBar *>();
        connect(bar, &QProgressBar::valueChanged, progress, [=] {
            if (bar->maximum() > 1)
                QMetaObject::invokeMethod(progress, "reject", Qt::QueuedConnection);
        });
        QSignalSpy gone(progress, &QObject::destroyed);
        QTRY_COMPARE(gone.size(), 1);
        saveAs(m_files->path(QStringLiteral("b.pdf")), answerOf(QStringLiteral("二"), 1));
        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(saved.first().first().toString().endsWith(QStringLiteral("b.pdf")));
        QCOMPARE(failed.size(), 0);
        QVERIFY(!QFile::exists(m_files->path(QStringLiteral("out"))));
    }

    void pictureThatDoesNotCome_isWaitedFor_untilThePersonDoesWithout()
    {
        PictureServer server;
        server.serveRest([](const PictureServer::Request &) { return PictureServer::Reply{.isSilent = true}; });
        Answer answer = answerOf(QStringLiteral("一"), 1);
        answer.page.html += u"<p><img src=\"" + server.address("/a.png") + u"\" alt=\"\" /></p>";
        answer.page.pictures.emplaceBack().address = server.address("/a.png");
        QSignalSpy saved(m_printing.get(), &Printing::saved);
        const QString path = m_files->path(QStringLiteral("a.pdf"));
        saveAs(path, answer);
        QTRY_COMPARE(server.requestCount(), 1);
        auto *progress = m_window->findChild<PrintProgress *>();
        QTRY_VERIFY(progress->isVisible());
        QVERIFY(!QFile::exists(path));
        buttonOf(progress, QStringLiteral("Print without the missing"))->click();
        QTRY_COMPARE(saved.size(), 1);
        QProcess text;
        text.start(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
        QVERIFY(text.waitForFinished());
        const QByteArray said = text.readAllStandardOutput();
        QVERIFY2(said.contains("/a.png"), said.constData()); // a card with its address
    }

    void secondCall_bringsTheFirstToTheFront()
    {
        const PrintMaterial material{answerOf(QStringLiteral("一"), 1), {}, {}, {}};
        m_printing->print(material);
        m_printing->print(material);
        QCOMPARE(m_window->findChildren<PrintDialog *>().size(), 1);
    }

private:
    // A link, code and two pictures: Qt's PDF has photographs as JPEG, the others as they are.
    Answer colourfulAnswer()
    {
        QImage drawn(200, 100, QImage::Format_RGB32), photograph(drawn);
        drawn.fill(Qt::red);
        for (int y = 0; y < photograph.height(); ++y) {
            for (int x = 0; x < photograph.width(); ++x)
                photograph.setPixelColor(x, y, QColor::fromHsv((x * 7 + y * 13) % 360, 255, 200));
        }
        drawn.save(m_files->write(QStringLiteral("drawn.png"), {}));
        photograph.save(m_files->write(QStringLiteral("photograph.jpg"), {}));
        Answer answer = answerOf(QStringLiteral("一"), 1);
        answer.libraryRoot = m_files->path();
        m_store->setLibraryRoots({m_files->path()});
        answer.page.html += QStringLiteral("<p><a href=\"https://a.b\">红</a> <code>code</code></p>"
                                           "<p><img src=\"drawn.png\" /></p><p><img src=\"photograph.jpg\" /></p>");
        answer.page.pictures = {{QStringLiteral("drawn.png"), {}, 0, 0}, {QStringLiteral("photograph.jpg"), {}, 0, 0}};
        return answer;
    }

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

    static QPushButton *buttonOf(QWidget *window, const QString &text)
    {
        const auto buttons = window->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->text().remove(u'&') == text)
                return button;
        }
        return nullptr;
    }

    static QPushButton *severalButton(QWidget *window) { return buttonOf(window, QStringLiteral("Several answers…")); }

    void saveAs(const QString &path, const Answer &answer)
    {
        m_printing->saveAsPdf({answer, {}, {}, {}});
        auto *dialog = visible<QFileDialog>();
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
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

    static void accept(QFileDialog *dialog, const QString &path)
    {
        auto *name = dialog->findChild<QLineEdit *>();
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
    }

    std::unique_ptr<TemporaryFiles> m_files;
    std::unique_ptr<PictureStore> m_store;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<Printing> m_printing;
};

QTEST_MAIN(PrintingTest)
#include "printing_test.moc"
