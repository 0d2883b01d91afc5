#include "reader/testprinting.h"

#include "reader/printdialog.h"
#include "reader/printprogress.h"
#include "support/fulldisk.h"
#include "support/output.h"
#include "support/pictureserver.h"

#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Wenda;

class PrintingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_test = std::make_unique<TestPrinting>(); }

    void pdf_isSavedWhereThePersonSays()
    {
        QSignalSpy saved(&m_test->printing, &Printing::saved);
        m_test->printing.saveAsPdf({answerOf(QStringLiteral("更换服务器影响备案吗？"), 1), {}, {}, {}});
        auto *dialog = visible<QFileDialog>();
        QVERIFY(dialog);
        QVERIFY(dialog->selectedFiles().value(0).endsWith(QStringLiteral("更换服务器影响备案吗？.pdf")));
        accept(dialog, m_test->files.path(QStringLiteral("a.pdf")));
        QTRY_COMPARE(saved.size(), 1);
        QProcess text;
        text.start(QStringLiteral("pdftotext"), {m_test->files.path(QStringLiteral("a.pdf")), QStringLiteral("-")});
        QVERIFY(text.waitForFinished());
        QVERIFY(QString::fromUtf8(text.readAllStandardOutput()).contains(QStringLiteral("会影响备案。")));
    }

    void pdfOfTheSystemsDialog_isAsThatAsksFor()
    {
        QSignalSpy saved(&m_test->printing, &Printing::saved);
        Answer answer = answerOf(QStringLiteral("一"), 100);
        answer.page.html += QStringLiteral("<p><a href=\"https://a.b\">红</a></p>");
        m_test->printing.print({answer, {}, {}, {}, false});
        buttonOf(visible<PrintDialog>(), QStringLiteral("Print…"))->click();
        auto *dialog = visible<QPrintDialog>();
        const QString path = m_test->files.path(QStringLiteral("a.pdf"));
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
        QSignalSpy saved(&m_test->printing, &Printing::saved);
        m_test->printing.print({colourfulAnswer(), {}, {}, {}, false});
        buttonOf(visible<PrintDialog>(), QStringLiteral("Print…"))->click();
        auto *dialog = visible<QPrintDialog>();
        const QString path = m_test->files.path(QStringLiteral("a.pdf"));
        dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
        dialog->printer()->setOutputFileName(path);
        dialog->printer()->setColorMode(mode);
        dialog->done(QDialog::Accepted);
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(outputOf(QStringLiteral("pdfimages"), {"-list", path}).count(QRegularExpression("\\d +\\d+ image ")),
                 2);
        const QString page = m_test->files.path(QStringLiteral("page"));
        outputOf(QStringLiteral("pdftoppm"), {"-r", "50", "-png", "-singlefile", path, page});
        const QImage seen(page + QStringLiteral(".png"));
        QVERIFY(!seen.isNull());
        QCOMPARE(seen.allGray(), isGrey);
    }

    void pdf_thatCannotBeWritten_isToldOnce()
    {
        QSignalSpy failed(&m_test->printing, &Printing::failed);
        m_test->printing.saveAsPdf({answerOf(QStringLiteral("一"), 1), {}, {}, {}});
        auto *dialog = visible<QFileDialog>();
        QVERIFY(dialog);
        Q_EMIT dialog->fileSelected(m_test->files.write(QStringLiteral("file"), "x") + QStringLiteral("/a.pdf"));
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Error>().kind, Error::Kind::NotWritable);
    }

    void pdf_onAFullDisk_isToldOnce_andLeavesNothing()
    {
        QSignalSpy failed(&m_test->printing, &Printing::failed);
        saveAs(m_test->files.path(QStringLiteral("out/a.pdf")), answerOf(QStringLiteral("一"), 1));
        const FullDisk full(1000);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Error>(),
                 (Error{Error::Kind::DiskFull, m_test->files.path(QStringLiteral("out/a.pdf"))}));
        QCOMPARE(QDir(m_test->files.path(QStringLiteral("out"))).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void pdf_cancelledHalfWay_leavesNothing_andTellsNothing()
    {
        QSignalSpy failed(&m_test->printing, &Printing::failed), saved(&m_test->printing, &Printing::saved);
        saveAs(m_test->files.path(QStringLiteral("out/a.pdf")), answerOf(QStringLiteral("一"), 400));
        auto *progress = m_test->window.findChild<PrintProgress *>();
        auto *bar = progress->findChild<QProgressBar *>();
        connect(bar, &QProgressBar::valueChanged, progress, [=] {
            if (bar->maximum() > 1)
                QMetaObject::invokeMethod(progress, "reject", Qt::QueuedConnection);
        });
        QSignalSpy gone(progress, &QObject::destroyed);
        QTRY_COMPARE(gone.size(), 1);
        saveAs(m_test->files.path(QStringLiteral("b.pdf")), answerOf(QStringLiteral("二"), 1));
        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(saved.first().first().toString().endsWith(QStringLiteral("b.pdf")));
        QCOMPARE(failed.size(), 0);
        QVERIFY(!QFile::exists(m_test->files.path(QStringLiteral("out"))));
    }

    void pictureThatDoesNotCome_isWaitedFor_untilThePersonDoesWithout()
    {
        PictureServer server;
        server.serveRest([](const PictureServer::Request &) { return PictureServer::Reply{.isSilent = true}; });
        Answer answer = answerOf(QStringLiteral("一"), 1);
        answer.page.html += u"<p><img src=\"" + server.address("/a.png") + u"\" alt=\"\" /></p>";
        answer.page.pictures.emplaceBack().address = server.address("/a.png");
        QSignalSpy saved(&m_test->printing, &Printing::saved);
        const QString path = m_test->files.path(QStringLiteral("a.pdf"));
        saveAs(path, answer);
        QTRY_COMPARE(server.requestCount(), 1);
        auto *progress = m_test->window.findChild<PrintProgress *>();
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
        m_test->printing.print(material);
        m_test->printing.print(material);
        QCOMPARE(m_test->window.findChildren<PrintDialog *>().size(), 1);
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
        drawn.save(m_test->files.write(QStringLiteral("drawn.png"), {}));
        photograph.save(m_test->files.write(QStringLiteral("photograph.jpg"), {}));
        Answer answer = answerOf(QStringLiteral("一"), 1);
        answer.libraryRoot = m_test->files.path();
        m_test->store.setLibraryRoots({m_test->files.path()});
        answer.page.html += QStringLiteral("<p><a href=\"https://a.b\">红</a> <code>code</code></p>"
                                           "<p><img src=\"drawn.png\" /></p><p><img src=\"photograph.jpg\" /></p>");
        answer.page.pictures = {{QStringLiteral("drawn.png"), {}, 0, 0}, {QStringLiteral("photograph.jpg"), {}, 0, 0}};
        return answer;
    }

    void saveAs(const QString &path, const Answer &answer)
    {
        m_test->printing.saveAsPdf({answer, {}, {}, {}});
        auto *dialog = visible<QFileDialog>();
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
    }

    static void accept(QFileDialog *dialog, const QString &path)
    {
        auto *name = dialog->findChild<QLineEdit *>();
        name->setText(path);
        QTest::keyClick(name, Qt::Key_Return);
    }

    std::unique_ptr<TestPrinting> m_test;
};

QTEST_MAIN(PrintingTest)
#include "printing_test.moc"
