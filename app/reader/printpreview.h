#pragma once

#include "reader/printchoice.h"

#include <QDialog>
#include <QTimer>

#include <memory>

class QComboBox;
class QLabel;

namespace Wenda {

class PictureStore;
class PreviewSheets;
class PrintJob;

// The pages as the printer will get them, side by side; they are laid out by the same PrintJob.
class PrintPreview final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PrintPreview)

public:
    PrintPreview(const PrintMaterial &material, const PrintChoice &choice, const QPageLayout &layout,
                 PictureStore &pictures, QWidget *parent = nullptr);
    ~PrintPreview() override;

    QPageLayout layout() const;
    void say(const QString &sentence); // below the pages, until something else is chosen

Q_SIGNALS:
    void printWanted(const Wenda::PrintChoice &choice);
    void severalWanted(); // the preview stays until another takes its place
    void pdfWanted(const Wenda::PrintChoice &choice);

private:
    QWidget *toolRow();
    void restart(); // another choice: another job
    void refresh(); // pictures came, or other paper: the pages anew
    void layOut();  // an answer a turn; shows the pages when all are laid out
    void zoom(qreal factor);

    PictureStore &m_pictures;
    PrintChoiceForm *m_form;
    QComboBox *m_paper;
    QComboBox *m_orientation;
    QLabel *m_count;
    QLabel *m_said;
    PreviewSheets *m_sheets;
    QPageLayout m_layout;
    std::unique_ptr<PrintJob> m_job;
    int m_answers = 0;
    QTimer m_turn;
};

} // namespace Wenda
