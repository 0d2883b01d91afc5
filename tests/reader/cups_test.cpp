#include "pictures/picturestore.h"
#include "reader/printdialog.h"
#include "reader/printing.h"
#include "reader/printprogress.h"
#include "reader/printspool.h"
#include "support/printserver.h"
#include "support/temporaryfiles.h"

#include <QApplication>
#include <QImage>
#include <QPrintDialog>
#include <QPrintEngine>
#include <QPrinter>
#include <QProcess>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Wenda;

static Answer answerOf(int paragraphs)
{
    Answer answer;
    answer.page.title = QStringLiteral("一");
    answer.page.html = QStringLiteral("<p>会影响备案。</p>").repeated(paragraphs);
    answer.libraryTitle = QStringLiteral("备案");
    return answer;
}

// With a real print server, where one is installed.
class CupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!PrintServer::isInstalled())
            QSKIP("cupsd is not installed");
        m_files = std::make_unique<TemporaryFiles>();
        m_server = std::make_unique<PrintServer>(m_files->path(QStringLiteral("cups")));
        if (!m_server->isRunning())
            QSKIP("cupsd does not run here");
        QVERIFY(m_server->addPrinter(QStringLiteral("paper")));
    }

    void init()
    {
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
    }

    void aPrintedAnswer_reachesTheServerWhole()
    {
        QSignalSpy printed(m_printing.get(), &Printing::printed);
        printTo(QStringLiteral("paper"), answerOf(200));
        QTRY_COMPARE(printed.size(), 1);
        QProcess text;
        text.start(QStringLiteral("pdftotext"), {m_server->lastDocument(), QStringLiteral("-")});
        QVERIFY(text.waitForFinished());
        QCOMPARE(QString::fromUtf8(text.readAllStandardOutput()).count(QStringLiteral("备案。")), 200);
    }

    void paperColoursAndPagesOfTheDialog_areThoseOfTheSheets()
    {
        QSignalSpy printed(m_printing.get(), &Printing::printed);
        Answer answer = answerOf(200);
        answer.page.html.prepend(QStringLiteral("<p><a href=\"https://a.b\">蓝</a></p>").repeated(60));
        QPrintDialog *dialog = dialogFor(QStringLiteral("paper"), answer);
        dialog->printer()->setPageOrientation(QPageLayout::Landscape);
        dialog->printer()->setColorMode(QPrinter::GrayScale);
        dialog->printer()->setPrintRange(QPrinter::PageRange);
        dialog->printer()->setFromTo(2, 3);
        dialog->done(QDialog::Accepted);
        QTRY_COMPARE(printed.size(), 1);
        QProcess facts;
        facts.start(QStringLiteral("pdfinfo"), {m_server->lastDocument()});
        QVERIFY(facts.waitForFinished());
        const QByteArray said = facts.readAllStandardOutput().simplified();
        QVERIFY2(said.contains("Pages: 2 ") && said.contains("Page size: 842 x 595 "), said.constData());
        const QString sheet = m_files->path(QStringLiteral("sheet"));
        QCOMPARE(QProcess::execute(QStringLiteral("pdftoppm"),
                                   {"-r", "50", "-png", "-singlefile", m_server->lastDocument(), sheet}),
                 0);
        const QImage image(sheet + QStringLiteral(".png"));
        QVERIFY(!image.isNull());
        QVERIFY(image.allGray());
    }

    void thePdfPrinter_printsTheSheets()
    {
        if (!m_server->canHavePdfPrinter())
            QSKIP("cups-pdf is not installed or this is not root");
        QVERIFY(m_server->addPdfPrinter(QStringLiteral("pdf")));
        QSignalSpy printed(m_printing.get(), &Printing::printed);
        QPrintDialog *dialog = dialogFor(QStringLiteral("pdf"), answerOf(200));
        dialog->printer()->setPrintRange(QPrinter::PageRange);
        dialog->printer()->setFromTo(1, 2);
        dialog->printer()->setCopyCount(2);
        dialog->printer()->setPageOrientation(QPageLayout::Landscape);
        dialog->done(QDialog::Accepted);
        QTRY_COMPARE(printed.size(), 1);
        const auto pages = [this] {
            const QString file = m_server->printedFiles().value(0);
            QProcess facts;
            facts.start(QStringLiteral("pdfinfo"), {file});
            facts.waitForFinished();
            const QByteArray said = facts.readAllStandardOutput().simplified();
            return said.mid(said.indexOf("Pages: "), 8);
        };
        QTRY_COMPARE_WITH_TIMEOUT(pages(), QByteArray("Pages: 4"), 20000); // two copies of two
    }

    void aPrinterThatIsGone_isToldOnce_andNothingIsSent()
    {
        QVERIFY(m_server->addPrinter(QStringLiteral("gone")));
        const int before = m_server->jobsSent();
        QSignalSpy failed(m_printing.get(), &Printing::failed), printed(m_printing.get(), &Printing::printed);
        QPrintDialog *dialog = dialogFor(QStringLiteral("gone"), answerOf(3));
        QVERIFY(m_server->removePrinter(QStringLiteral("gone")));
        dialog->done(QDialog::Accepted);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Error>().kind, Error::Kind::NoPrinter);
        QCOMPARE(failed.first().first().value<Error>().subject, QStringLiteral("gone"));
        QCOMPARE(printed.size(), 0);
        QCOMPARE(m_server->jobsSent(), before);
    }

    void aJobCancelledHalfWay_isNotSent()
    {
        const int before = m_server->jobsSent();
        QSignalSpy printed(m_printing.get(), &Printing::printed);
        printTo(QStringLiteral("paper"), answerOf(400));
        auto *progress = m_window->findChild<PrintProgress *>();
        auto *bar = progress->findChild<QProgressBar *>();
        connect(bar, &QProgressBar::valueChanged, progress, [=] {
            if (bar->maximum() > 1)
                QMetaObject::invokeMethod(progress, "reject", Qt::QueuedConnection);
        });
        QSignalSpy cancelled(progress, &PrintProgress::cancelled);
        QTRY_COMPARE(cancelled.size(), 1);
        printTo(QStringLiteral("paper"), answerOf(1));
        QTRY_COMPARE(printed.size(), 1);
        QCOMPARE(m_server->jobsSent(), before + 1); // the second alone
    }

    void whatWasChosenInTheDialog_goesWithTheJob()
    {
        QPrinter printer;
        printer.setPrinterName(QStringLiteral("paper"));
        printer.setOutputFormat(QPrinter::NativeFormat);
        printer.setDocName(QStringLiteral("一"));
        printer.setCopyCount(3);
        printer.setPageOrder(QPrinter::LastPageFirst);
        printer.setPageSize(QPageSize(QPageSize::A5));
        printer.printEngine()->setProperty(QPrintEngine::PrintEnginePropertyKey(0xfe00),
                                           QStringList{QStringLiteral("number-up"), QStringLiteral("2")});
        const SpoolJob wanted{QStringLiteral("paper"),
                              QStringLiteral("一"),
                              QStringLiteral("/a"),
                              {{"media", "A5"},
                               {"sides", "one-sided"},
                               {"copies", "3"},
                               {"Collate", "True"},
                               {"outputorder", "reverse"},
                               {"number-up", "2"}}};
        QCOMPARE(spoolJobOf(printer, QStringLiteral("/a")), wanted);
    }

    void aFileThatIsCutOff_isNotSent()
    {
        const int before = m_server->jobsSent();
        const QString file = m_files->write(QStringLiteral("cut"), "%PDF-1.4\n");
        const auto sent = spool({QStringLiteral("paper"), QStringLiteral("a"), file, {}});
        QCOMPARE(sent.error(), (Error{Error::Kind::DiskFull, file}));
        QCOMPARE(m_server->jobsSent(), before);
    }

private:
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

    QPrintDialog *dialogFor(const QString &printer, const Answer &answer)
    {
        m_printing->print({answer, {}, {}, {}, false});
        const auto buttons = visible<PrintDialog>()->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            if (button->isDefault())
                button->click();
        }
        auto *dialog = visible<QPrintDialog>();
        dialog->printer()->setPrinterName(printer);
        dialog->printer()->setOutputFormat(QPrinter::NativeFormat);
        return dialog;
    }

    void printTo(const QString &printer, const Answer &answer) { dialogFor(printer, answer)->done(QDialog::Accepted); }

    std::unique_ptr<TemporaryFiles> m_files;
    std::unique_ptr<PrintServer> m_server;
    std::unique_ptr<PictureStore> m_store;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<Printing> m_printing;
};

QTEST_MAIN(CupsTest)
#include "cups_test.moc"
