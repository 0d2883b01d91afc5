// How long a page takes from its file to a painted pane, beside a stock QTextBrowser that is given md4c's own HTML, in
// the same run, both in the application's style. Usage: bench_page_open CORPUS [LIMIT] [WIDTH HEIGHT]; run with
// QT_QPA_PLATFORM=offscreen.
#include "markdown/readpage.h"
#include "pictures/picturestore.h"
#include "reader/pane.h"
#include "window/themestyle.h"

#include <QApplication>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTextBrowser>

#include <md4c-html.h>

#include <algorithm>
#include <cstdio>

namespace {

struct Timing
{
    double milliseconds = 0;
    QString path;
};

class StockBrowser final : public QTextBrowser
{
public:
    // The stock browser would look for pictures on disk; neither side has any.
    QVariant loadResource(int, const QUrl &) override { return QImage(1, 1, QImage::Format_RGB32); }
};

void append(const MD_CHAR *text, MD_SIZE size, void *out)
{
    static_cast<QByteArray *>(out)->append(text, qsizetype(size));
}

double sinceMilliseconds(const QElapsedTimer &clock)
{
    return double(clock.nsecsElapsed()) / 1e6;
}

double openStock(StockBrowser &browser, const QByteArray &bytes, QImage &canvas)
{
    QElapsedTimer clock;
    clock.start();
    QByteArray html;
    md_html(bytes.data(), MD_SIZE(bytes.size()), append, &html, MD_DIALECT_GITHUB, 0);
    browser.setHtml(QString::fromUtf8(html));
    browser.render(&canvas);
    return sinceMilliseconds(clock);
}

double openOurs(Wenda::Pane &pane, const QByteArray &bytes, const QString &path, const QString &root, QImage &canvas)
{
    QElapsedTimer clock;
    clock.start();
    pane.showPage(Wenda::readPage(bytes, {path, {}}), root, {}, {path});
    pane.render(&canvas);
    return sinceMilliseconds(clock);
}

double at(const QList<Timing> &sorted, double share)
{
    return sorted[qMin(sorted.size() - 1, qsizetype(share * double(sorted.size())))].milliseconds;
}

void report(const char *name, QList<Timing> timings, int worst)
{
    std::ranges::sort(timings, {}, &Timing::milliseconds);
    std::printf("%-6s median %.2f ms, 99th percentile %.2f ms, worst %.2f ms\n", name, at(timings, 0.5),
                at(timings, 0.99), timings.last().milliseconds);
    for (qsizetype i = timings.size() - 1; i >= 0 && worst-- > 0; --i)
        std::printf("       %8.2f ms %s\n", timings[i].milliseconds, qPrintable(timings[i].path));
}

double median(QList<Timing> timings)
{
    std::ranges::sort(timings, {}, &Timing::milliseconds);
    return at(timings, 0.5);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(new Wenda::ThemeStyle); // the application owns it
    const QStringList arguments = application.arguments();
    if (arguments.size() < 2) {
        std::fprintf(stderr, "usage: bench_page_open CORPUS [LIMIT] [WIDTH HEIGHT]\n");
        return 2;
    }
    const QString root = arguments[1];
    const int limit = arguments.size() > 2 ? arguments[2].toInt() : 0;
    const QSize size(arguments.value(3, "900").toInt(), arguments.value(4, "750").toInt());

    QTemporaryDir folder;
    Wenda::PictureStore store(folder.filePath("cache"), folder.filePath("kept"));
    store.setOffline(true);
    Wenda::Pane pane(store, {});
    StockBrowser stock;
    QImage canvas(size, QImage::Format_RGB32);
    for (QWidget *widget : {static_cast<QWidget *>(&pane), static_cast<QWidget *>(&stock)}) {
        widget->resize(size);
        widget->show();
    }
    QList<Timing> ours, theirs;
    QDirIterator files(root, {"*.md"}, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    QStringList paths;
    while (files.hasNext())
        paths.append(files.next());
    paths.sort();
    const qsizetype step = limit > 0 ? qMax(qsizetype(1), paths.size() / limit) : 1;
    for (qsizetype i = 0; i < paths.size(); i += step) {
        QFile file(paths[i]);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        const QString path = paths[i].mid(root.size() + 1);
        theirs.append({openStock(stock, bytes, canvas), path});
        ours.append({openOurs(pane, bytes, path, root, canvas), path});
        QApplication::processEvents();
    }
    std::printf("%lld pages at %dx%d\n", static_cast<long long>(ours.size()), size.width(), size.height());
    report("stock", theirs, 3);
    report("wenda", ours, 12);
    std::printf("ratio at the median %.2f\n", median(ours) / median(theirs));
    const auto slow = std::ranges::count_if(ours, [](const Timing &timing) { return timing.milliseconds >= 150; });
    std::printf("%lld pages of 150 ms or more\n", static_cast<long long>(slow));
    return 0;
}
