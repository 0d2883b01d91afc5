#pragma once

#include "reader/printchoice.h"

#include <QDialog>

namespace Wenda {

// Ctrl+P: what to print and where to: a printer (the system's dialog follows), a look at it first, or a file.
class PrintDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PrintDialog)

public:
    explicit PrintDialog(const PrintMaterial &material, QWidget *parent = nullptr);

    PrintChoice choice() const;
    void setChoice(const PrintChoice &choice);

Q_SIGNALS:
    void printWanted(const Wenda::PrintChoice &choice);
    void previewWanted(const Wenda::PrintChoice &choice);
    void severalWanted();
    void pdfWanted(const Wenda::PrintChoice &choice);

private:
    PrintChoiceForm *m_form;
};

} // namespace Wenda
