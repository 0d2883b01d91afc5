#include "reader/printing.h"

#include "reader/printdialog.h"
#include "reader/printingdesk.h"

#include <QFileDialog>
#include <QPrintDialog>
#include <QStandardPaths>

namespace Wenda {

void Printing::Desk::ask(const PrintMaterial &material)
{
    auto *dialog = new PrintDialog(material, front());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    PrintChoice choice = dialog->choice();
    choice.options.hasLinkList = hasLinkList;
    dialog->setChoice(choice);
    connect(dialog, &PrintDialog::printWanted, owner, [this](const PrintChoice &what) { askPrinter(what); });
    connect(dialog, &PrintDialog::pdfWanted, owner, [this](const PrintChoice &what) { askPath(what); });
    connect(dialog, &PrintDialog::previewWanted, owner,
            [this, material](const PrintChoice &what) { preview(material, what); });
    connect(dialog, &PrintDialog::severalWanted, owner, &Printing::severalWanted);
    asking = dialog;
    dialog->open();
}

void Printing::Desk::preview(const PrintMaterial &material, const PrintChoice &choice)
{
    delete previewWindow;
    hasLinkList = choice.options.hasLinkList;
    previewWindow = new PrintPreview(material, choice, layout, pictures, window);
    previewWindow->setAttribute(Qt::WA_DeleteOnClose);
    connect(previewWindow, &PrintPreview::printWanted, owner, [this](const PrintChoice &what) { askPrinter(what); });
    connect(previewWindow, &PrintPreview::pdfWanted, owner, [this](const PrintChoice &what) { askPath(what); });
    connect(previewWindow, &PrintPreview::severalWanted, owner, &Printing::severalWanted);
    previewWindow->show();
}

void Printing::Desk::askPrinter(const PrintChoice &choice)
{
    if (previewWindow)
        layout = previewWindow->layout();
    hasLinkList = choice.options.hasLinkList;
    printer = std::make_unique<QPrinter>(QPrinter::ScreenResolution);
    printer->setDocName(choice.answers.value(0).page.title);
    printer->setPageLayout(layout);
    auto *dialog = new QPrintDialog(printer.get(), front());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, owner, [this, choice] {
        // The system's dialog offers a file too: drawn as all it asks for, then finished as ours.
        isToFile = printer->outputFormat() == QPrinter::PdfFormat;
        path = printer->outputFileName();
        layout = printer->pageLayout();
        start(choice);
    });
    asking = dialog;
    dialog->open();
}

void Printing::Desk::askPath(const PrintChoice &choice)
{
    if (previewWindow)
        layout = previewWindow->layout();
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(front(), Printing::tr("Save as PDF"), folder, Printing::tr("PDF files (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(pdfNameOf(choice.answers));
    connect(dialog, &QFileDialog::fileSelected, owner, [this, choice](const QString &chosen) {
        end(); // a job that still paints goes before its printer
        printer.reset();
        isToFile = true;
        path = chosen;
        start(choice);
    });
    asking = dialog;
    dialog->open();
}

Printing::Printing(PictureStore &pictures, QWidget *window)
    : QObject(window)
    , m_desk(new Desk(this, pictures, window))
{
}

Printing::~Printing()
{
    m_desk->end();
}

void Printing::print(const PrintMaterial &material)
{
    if (m_desk->asking)
        m_desk->asking->raise();
    else if (m_desk->progress)
        m_desk->progress->raise();
    else
        m_desk->ask(material);
}

void Printing::preview(const PrintMaterial &material)
{
    const Answers answers = material.chosen.isEmpty() ? Answers{material.answer} : material.chosen;
    m_desk->preview(material, {answers, {.hasLinkList = m_desk->hasLinkList, .date = QDate::currentDate()}});
}

void Printing::say(const QString &sentence)
{
    if (m_desk->previewWindow)
        m_desk->previewWindow->say(sentence);
}

void Printing::saveAsPdf(const PrintMaterial &material)
{
    const Answers answers = material.chosen.isEmpty() ? Answers{material.answer} : material.chosen;
    if (m_desk->asking)
        m_desk->asking->raise();
    else if (m_desk->progress)
        m_desk->progress->raise();
    else // links are live in a file: their list is for paper
        m_desk->askPath({answers, {.hasLinkList = false, .date = QDate::currentDate()}});
}

} // namespace Wenda
