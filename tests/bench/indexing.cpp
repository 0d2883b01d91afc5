// How long a library takes to be opened, read and rendered, indexed, and changed: bench_indexing LIBRARY [FOLDER]
// The index is made in FOLDER (a temporary one unless told), anew each time.
#include "librarian/librarian.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>

using namespace Wenda;

static double secondsOf(const auto &work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return double(clock.nsecsElapsed()) / 1e9;
}

static double peakMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray peak = status.readAll();
    const qsizetype at = peak.indexOf("VmHWM:");
    return peak.mid(at + 6, peak.indexOf("kB", at) - at - 6).trimmed().toDouble() / 1024;
}

// One page beside the library, both in a library of their own, so that nothing of the reader's is written.
static void printChange(Librarian &librarian, const QString &folder, const QString &libraryRoot)
{
    const QString root = folder + QStringLiteral("/changing");
    QDir().mkpath(root);
    QFile::link(libraryRoot, root + QStringLiteral("/library"));
    const auto write = [&root](const QByteArray &bytes) {
        QFile page(root + QStringLiteral("/page.md"));
        if (page.open(QIODevice::WriteOnly))
            page.write(bytes);
    };
    write("before");
    librarian.openNow(root).value();
    librarian.indexNow(false).value();
    Question question;
    question.text = QStringLiteral("thenewword");
    (void)librarian.searchNow(question);
    write("thenewword stands here");
    const double scanned = secondsOf([&] { librarian.openNow(root).value(); });
    Results results;
    const double found = secondsOf([&] {
        librarian.indexNow(false).value();
        results = librarian.searchNow(question);
    });
    std::printf("one page changed %7.3f s to index and find it (%lld found), %.3f s to notice\n", found,
                (long long)results.total, scanned);
}

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc < 2)
        return std::fputs("bench_indexing LIBRARY [FOLDER]\n", stderr), 2;
    const QTemporaryDir temporary;
    const QString folder = argc > 2 ? QString::fromLocal8Bit(argv[2]) : temporary.path();
    Librarian librarian(folder);
    LibraryPtr library;
    const double opened = secondsOf([&] { library = librarian.openNow(QString::fromLocal8Bit(argv[1])).value(); });
    std::printf("scan             %7.3f s, %lld pages\n", opened, (long long)library->pageCount);
    const double outlined = secondsOf(
        [&] { librarian.readOutlines(library->root, [](const PageFile &, const Result<Outline> &) { return true; }); });
    std::printf("read outlines    %7.3f s\n", outlined);
    const double read = secondsOf(
        [&] { librarian.readPages(library->root, [](const PageFile &, const Result<Page> &) { return true; }); });
    std::printf("read and render  %7.3f s\n", read);
    std::fflush(stdout);
    const double indexed = secondsOf([&] { librarian.indexNow(true).value(); });
    std::printf("index            %7.3f s, %.2f x reading and rendering\n", indexed, indexed / read);
    const double again = secondsOf([&] { librarian.indexNow(false).value(); });
    std::printf("nothing changed  %7.3f s\n", again);
    printChange(librarian, temporary.path(), library->root);
    std::printf("peak memory      %7.1f MB\n", peakMegabytes());
    return 0;
}
