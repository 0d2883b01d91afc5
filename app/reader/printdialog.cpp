#include "reader/printdialog.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace Wenda {

PrintDialog::PrintDialog(const PrintMaterial &material, QWidget *parent)
    : QDialog(parent)
    , m_form(new PrintChoiceForm(material, Qt::Vertical, this))
{
    setWindowTitle(tr("Print"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *print = buttons->addButton(tr("P&rint…"), QDialogButtonBox::AcceptRole);
    QPushButton *preview = buttons->addButton(tr("Pre&view"), QDialogButtonBox::ActionRole);
    QPushButton *pdf = buttons->addButton(tr("&Save as PDF…"), QDialogButtonBox::ActionRole);
    print->setDefault(true);
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(m_form);
    rows->addSpacing(12);
    rows->addWidget(buttons);

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_form, &PrintChoiceForm::severalWanted, this, [this] {
        reject();
        Q_EMIT severalWanted();
    });
    const auto wire = [this](QPushButton *button, void (PrintDialog::*wanted)(const PrintChoice &)) {
        connect(button, &QPushButton::clicked, this, [this, wanted] {
            const PrintChoice choice = m_form->choice();
            accept();
            Q_EMIT(this->*wanted)(choice);
        });
    };
    wire(print, &PrintDialog::printWanted);
    wire(preview, &PrintDialog::previewWanted);
    wire(pdf, &PrintDialog::pdfWanted);
}

PrintChoice PrintDialog::choice() const
{
    return m_form->choice();
}

void PrintDialog::setChoice(const PrintChoice &choice)
{
    m_form->setChoice(choice);
}

} // namespace Wenda
