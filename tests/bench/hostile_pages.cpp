// How long pages that were made to hurt take, from their bytes to a painted pane, at any size. Usage:
// bench_hostile_pages [MEGABYTES [PIECE]], PIECE being what the only page to be timed is made of, as it is printed; run
// with QT_QPA_PLATFORM=offscreen. Prints each page as it is done, then the slowest, and ends with 1 where one took five
// seconds or more.
#include "markdown/readpage.h"
#include "pictures/picturestore.h"
#include "reader/pane.h"
#include "support/hostilepages.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>

namespace {

struct Timing
{
    double read = 0; // seconds
    double painted = 0;
    QByteArray name;

    double whole() const { return read + painted; }
};

void print(const char *what, const Timing &timing)
{
    std::printf("%s%6.2f s: read %.2f, painted %.2f  %s\n", what, timing.whole(), timing.read, timing.painted,
                timing.name.constData());
    std::fflush(stdout);
}

QByteArray nameOf(const char *piece)
{
    return QByteArray(piece).replace('\n', "\\n").replace('\t', "\\t");
}

Timing timed(Wenda::Pane &pane, const QString &root, const QByteArray &name, const QByteArray &bytes)
{
    Timing timing;
    timing.name = name;
    QElapsedTimer clock;
    clock.start();
    const Wenda::Page page = Wenda::readPage(bytes, {QStringLiteral("page.md"), {}});
    timing.read = double(clock.nsecsElapsed()) / 1e9;
    clock.restart();
    pane.showPage(page, root, {}, {});
    pane.viewport()->repaint();
    timing.painted = double(clock.nsecsElapsed()) / 1e9;
    return timing;
}

} // namespace

int main(int argc, char **argv)
{
    constexpr double limit = 5; // seconds
    QApplication application(argc, argv);
    const qsizetype size = qsizetype(application.arguments().value(1, QStringLiteral("10")).toDouble() * 1e6);
    const QByteArray only = application.arguments().value(2).toUtf8();
    QTemporaryDir folder;
    Wenda::PictureStore store(folder.filePath("cache"), folder.filePath("kept"));
    store.setOffline(true);
    Wenda::Pane pane(store, {});
    pane.resize(900, 750);
    pane.show();

    Timing slowest;
    const auto time = [&](const auto &pieces) {
        for (const char *piece : pieces) {
            if (!only.isEmpty() && nameOf(piece) != only)
                continue;
            const QByteArray page = QByteArray(piece).repeated(size / qsizetype(qstrlen(piece)));
            const Timing timing = timed(pane, folder.path(), nameOf(piece), page);
            print("", timing);
            if (timing.whole() > slowest.whole())
                slowest = timing;
        }
    };
    static constexpr const char *plain[] = {"a", "中", "\xff"};
    time(Wenda::hostileNesting);
    time(Wenda::hostileLines);
    time(Wenda::hostileRuns);
    time(Wenda::hostileTags);
    time(plain);
    print("slowest: ", slowest);
    return slowest.whole() < limit ? 0 : 1;
}
