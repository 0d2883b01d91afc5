// bench_site LIBRARY FOLDER: a whole library as a site, with the time it takes.
#include "paper/site.h"
#include "markdown/readpage.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>

#include <cstdio>

using namespace Wenda;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 3)
        return 2;
    const QString root = arguments.at(1);
    Site site;
    site.libraryTitle = QStringLiteral("bench");
    site.libraryRoot = root;
    site.language = QStringLiteral("zh_CN");
    QDirIterator files(root, {QStringLiteral("*.md")}, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        site.pagePaths.append(files.next().mid(root.size() + 1));
    site.pagePaths.sort();
    site.readPage = [root](const QString &path) -> Result<Page> {
        QFile file(root + u'/' + path);
        if (!file.open(QIODevice::ReadOnly))
            return std::unexpected(Error{Error::Kind::NotReadable, path});
        return readPage(file.readAll(), {path, {}});
    };
    QElapsedTimer timer;
    timer.start();
    const auto report = writeSite(site, arguments.at(2), [](qsizetype done, qsizetype total) {
        std::fprintf(stderr, "\r%d / %d", int(done), int(total));
        return true;
    });
    if (!report)
        return 1;
    std::printf("\n%d pages, %d pictures, %d missing: %.1f s\n", report->pages, report->pictures,
                int(report->missingPictures.size()), double(timer.elapsed()) / 1000);
    return 0;
}
