// bench_paper_open LIBRARY PAGE...: how long each page of LIBRARY takes as a PDF, whole, and how long the preview of
// every answer in it takes from the call to painted sheets. Run with QT_QPA_PLATFORM=offscreen.
#include "markdown/readpage.h"
#include "paper/printjob.h"
#include "pictures/picturestore.h"
#include "reader/previewsheets.h"
#include "reader/printing.h"
#include "reader/printpreview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QPainter>
#include <QScrollBar>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace Wenda;

static double pdfMilliseconds(const Answer &answer, PictureStore &store, const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    PrintJob job({answer}, {}, store);
    return job.writePdf(path, defaultPageLayout()) ? double(timer.nsecsElapsed()) / 1e6 : -1;
}

static double previewMilliseconds(const Answer &answer, PictureStore &store)
{
    QWidget window;
    window.show();
    Printing printing(store, &window);
    QElapsedTimer timer;
    timer.start();
    printing.preview({answer, {}, {}, {}, true});
    auto *preview = window.findChild<PrintPreview *>();
    auto *sheets = preview->findChild<PreviewSheets *>();
    while (sheets->sheetAt(QPoint(sheets->viewport()->width() / 2, 60)) < 0 && timer.elapsed() < 60000)
        QApplication::processEvents();
    preview->grab();
    return double(timer.nsecsElapsed()) / 1e6;
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 3)
        return 2;
    QTemporaryDir temporary;
    PictureStore store(temporary.filePath(QStringLiteral("cache")), temporary.filePath(QStringLiteral("kept")));
    store.setOffline(true);
    for (const QString &path : arguments.mid(2)) {
        QFile file(arguments.at(1) + u'/' + path);
        if (!file.open(QIODevice::ReadOnly))
            return 2;
        const QByteArray bytes = file.readAll();
        const Page page = readPage(bytes, {path, {}});
        const Answer whole{page, arguments.at(1), QStringLiteral("bench"), {}, path, {}};
        const double pdf = pdfMilliseconds(whole, store, temporary.filePath(QStringLiteral("a.pdf")));
        std::printf("%s: %lld bytes, as PDF %.0f ms, its preview %.0f ms\n", qPrintable(path), qint64(bytes.size()),
                    pdf, previewMilliseconds(whole, store));
        QList<double> times;
        for (const Heading &heading : page.headings) {
            Answer answer = whole;
            answer.page = topicPage(page, heading.anchor);
            times.append(previewMilliseconds(answer, store));
        }
        std::sort(times.begin(), times.end());
        if (!times.isEmpty())
            std::printf("  %d answers: preview median %.0f ms, worst %.0f ms\n", int(times.size()),
                        times.at(times.size() / 2), times.last());
    }
    return 0;
}
