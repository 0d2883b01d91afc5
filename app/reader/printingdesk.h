#pragma once

#include "paper/printjob.h"
#include "reader/printing.h"
#include "reader/printpreview.h"
#include "reader/printprogress.h"

#include <QPointer>
#include <QPrinter>
#include <QTemporaryDir>
#include <QTimer>

namespace Wenda {

// One thing that is printed, and the windows around it.
struct Printing::Desk
{
    Desk(Printing *theOwner, PictureStore &store, QWidget *parent)
        : owner(theOwner)
        , pictures(store)
        , window(parent)
    {
        turn.setInterval(0);
        QObject::connect(&turn, &QTimer::timeout, owner, [this] { step(); });
    }

    // dialogs (printing.cpp)
    void ask(const PrintMaterial &material);
    void preview(const PrintMaterial &material, const PrintChoice &choice);
    void askPrinter(const PrintChoice &choice);
    void askPath(const PrintChoice &choice);

    // the job (printingdesk.cpp)
    void start(const PrintChoice &choice);
    void begin();
    Result<void> beginPrint();
    Result<void> findPrinter() const;
    void step();
    void send();
    void end();
    void fail(const Error &error);
    QWidget *front() const { return previewWindow ? previewWindow.data() : window; }

    Printing *owner;
    PictureStore &pictures;
    QWidget *window;
    QPointer<QDialog> asking; // the dialog that is open; a second call brings it to the front
    QPointer<PrintPreview> previewWindow;
    QPageLayout layout = defaultPageLayout();
    bool hasLinkList = true;

    std::unique_ptr<QPrinter> printer; // as the system's dialog set it up; none: a file, without that dialog
    bool isToFile = false;
    bool isBegun = false; // all answers are laid out, the first page is next
    int answers = 0;
    QString path; // of that file
    // The printer draws into a file here, which it gets when it is whole: Qt's engine for CUPS cannot drop a job.
    std::shared_ptr<QTemporaryDir> beside;
    std::unique_ptr<PrintJob> job; // goes before the printer that it paints on
    std::unique_ptr<PrintProgress> progress;
    QTimer turn; // a page an event-loop turn: the window lives on
};

} // namespace Wenda
