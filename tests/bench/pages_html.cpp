// Writes each page of a folder as compare.mjs wants it: bench_pages_html CORPUS OUT
#include "markdown/readpage.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>

namespace {

QStringList titlesOf(const Wenda::Page &page)
{
    QStringList titles;
    for (const Wenda::Heading &heading : page.headings)
        titles.append(QString::number(heading.level) + heading.anchor + heading.title);
    return titles;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 2) {
        std::fputs("usage: bench_pages_html CORPUS [OUT]\n", stderr);
        return 2;
    }
    const QDir corpus(QFileInfo(QString::fromLocal8Bit(argv[1])).canonicalFilePath());
    const QString out = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QString();
    QList<double> milliseconds;
    QString slowest;
    qint64 outlines = 0;
    QDirIterator files(corpus.path(), {QStringLiteral("*.md")}, QDir::Files | QDir::Hidden,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = corpus.relativeFilePath(files.next());
        QFile file(corpus.filePath(path));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        QElapsedTimer timer;
        timer.start();
        const Wenda::Page page = Wenda::readPage(bytes, {path, {}});
        const double taken = double(timer.nsecsElapsed()) / 1e6;
        if (milliseconds.isEmpty() || taken > std::ranges::max(milliseconds))
            slowest = path;
        milliseconds.append(taken);
        timer.restart();
        const Wenda::Page outline = Wenda::readOutline(bytes, {path, {}});
        outlines += timer.nsecsElapsed();
        if (outline.title != page.title || titlesOf(outline) != titlesOf(page))
            std::printf("another outline: %s\n", qPrintable(path));
        if (out.isEmpty())
            continue;
        const QString target = out + u'/' + path.chopped(3) + QStringLiteral(".html");
        QDir().mkpath(QFileInfo(target).path());
        QFile html(target);
        if (html.open(QIODevice::WriteOnly))
            html.write("<article>" + page.html.toUtf8() + "</article>\n");
    }
    std::ranges::sort(milliseconds);
    const auto at = [&milliseconds](double share) {
        return milliseconds.value(qsizetype(share * double(milliseconds.size() - 1)));
    };
    std::printf("pages %lld  median %.2f ms  99th %.2f ms  worst %.1f ms (%s)  outlines together %.0f ms\n",
                static_cast<long long>(milliseconds.size()), at(0.5), at(0.99), at(1), qPrintable(slowest),
                double(outlines) / 1e6);
    return 0;
}
