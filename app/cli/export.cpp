#include "base/filename.h"
#include "base/write.h"
#include "cli/answers.h"
#include "cli/sentences.h"
#include "cli/writing.h"
#include "librarian/pagefiles.h"
#include "paper/book.h"
#include "paper/site.h"
#include "paper/writebeside.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace Wenda {

namespace {

QString endingOf(const QString &path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"htm")
        return QStringLiteral("html");
    const bool isFormat = ending == u"pdf" || ending == u"html" || ending == u"txt" || ending == u"md";
    return isFormat ? ending : QString();
}

QString formatOf(const Request &request)
{
    if (!request.format.isEmpty())
        return request.format;
    const QString byName = endingOf(request.to);
    return byName.isEmpty() ? QStringLiteral("pdf") : byName;
}

QString targetOf(const Request &request, const Answer &answer, const QString &format)
{
    const QString name = fileNameOf(answer.page.title) + u'.' + format;
    if (request.to.isEmpty())
        return name;
    return QFileInfo(request.to).isDir() ? QDir(request.to).filePath(name) : request.to;
}

// A library read without the network misses thousands: the first few show which, "fetch" lists all with the reasons.
void complainOfMissing(const Call &call, const QStringList &addresses)
{
    constexpr qsizetype mostNamed = 10;
    for (const QString &address : addresses.first(std::min(mostNamed, addresses.size())))
        call.complain(Sentences::missingPicture(address));
    if (addresses.size() > mostNamed)
        call.complain(Sentences::moreMissingPictures(addresses.size() - mostNamed));
}

// Tells how far it is; false: interrupted.
bool goOn(const Call &call, qsizetype done, qsizetype total)
{
    call.tellProgress(Sentences::exportProgress(done, total));
    return !call.interruption.hasCome();
}

QStringList pagePathsOf(const Library &library)
{
    QStringList paths;
    for (const PageFile &file : library.pages())
        paths.append(file.path);
    return paths;
}

// report: a site's or a book's.
template <class Report>
ExitCode tellWritten(const Call &call, const Result<Report> &report, const QString &to)
{
    call.endProgress();
    if (!report)
        return call.fail(report.error());
    for (const Error &problem : report->problems)
        call.complain(Sentences::of(problem));
    call.out << Sentences::exportedPages(report->pages, to) << Qt::endl;
    return Done;
}

ExitCode writeWholeSite(const Call &call, const QString &folder)
{
    CallPictures pictures(call);
    complainOfMissing(call, pictures.waitFor(pictures.addresses()));
    Site site{call.library->title, call.library->root, call.library->language, pagePathsOf(*call.library), {}, {}};
    site.readPage = [library = call.library](const QString &path) { return readPageFile(*library, path); };
    site.pictureBytes = [&pictures](const QString &address) { return pictures.store().bytes(address); };
    const auto progress = [&call](qsizetype done, qsizetype total) { return goOn(call, done, total); };
    return tellWritten(call, writeSite(site, folder, progress), folder);
}

// Markdown goes with the pictures that stand beside it.
Result<void> copyPictures(const Call &call, const Page &page, const QString &folder)
{
    for (const PagePicture &picture : page.pictures) {
        const QString address = QDir::cleanPath(picture.address);
        const bool isBeside = !address.contains(u':') && !address.startsWith(u'/') && !address.startsWith(u"../");
        QFile file(call.library->root + u'/' + address);
        if (!isBeside || !file.open(QIODevice::ReadOnly))
            continue;
        if (const auto written = writeWhole(folder + u'/' + address, file.readAll()); !written)
            return written;
    }
    return {};
}

Result<void> writePages(const Call &call, const QString &folder, const QString &format, qsizetype &count)
{
    Writing writing(call, format);
    qsizetype done = 0;
    Result<void> result;
    call.librarian.readPages(call.library->root, [&](const PageFile &file, const Result<Page> &page) {
        if (!goOn(call, ++done, call.library->pageCount)) {
            result = std::unexpected(Error{Error::Kind::Cancelled, {}});
            return false;
        }
        if (!page) {
            call.complain(Sentences::of(page.error()));
            return true;
        }
        const QString target = folder + u'/' + file.path.left(file.path.lastIndexOf(u'.')) + u'.' + format;
        result = writing.write(answerOf(call, file, *page), target);
        if (result && format == u"md")
            result = copyPictures(call, *page, folder);
        count += result ? 1 : 0;
        return result.has_value();
    });
    return result;
}

ExitCode writeEveryPage(const Call &call, const QString &folder, const QString &format)
{
    qsizetype count = 0;
    const Result<void> written =
        writeBeside(folder, [&](const QString &beside) { return writePages(call, beside, format, count); });
    call.endProgress();
    if (!written)
        return call.fail(written.error());
    call.out << Sentences::exportedPages(count, folder) << Qt::endl;
    return Done;
}

// A file's name instead of a folder's: the library as one book.
bool isBook(const Request &request)
{
    return request.to.endsWith(u".pdf", Qt::CaseInsensitive) && !QFileInfo(request.to).isDir();
}

ExitCode writeWholeBook(const Call &call, const QString &path)
{
    CallPictures pictures(call);
    complainOfMissing(call, pictures.waitFor(pictures.addresses()));
    Book book{call.library->title, call.library->root, call.library->language, pagePathsOf(*call.library), {}};
    book.readPage = [library = call.library](const QString &page) { return readPageFile(*library, page); };
    const auto progress = [&call](qsizetype done, qsizetype total) { return goOn(call, done, total); };
    return tellWritten(call, writeBook(book, pictures.store(), path, defaultPageLayout(), progress), path);
}

} // namespace

ExitCode exportTopic(const Call &call)
{
    call.interruption.expect();
    const QString asked = call.request.words.first();
    const Result<Answer> answer = answerOf(call, call.request.isWholePage ? pageOf(asked) : asked);
    if (!answer)
        return call.fail(answer.error());
    const QString format = formatOf(call.request), path = targetOf(call.request, *answer, format);
    const Result<void> written = Writing(call, format).write(*answer, path);
    if (!written)
        return call.fail(written.error());
    if (path != u"-")
        call.out << Sentences::exported(path) << Qt::endl;
    return Done;
}

ExitCode exportLibrary(const Call &call)
{
    call.interruption.expect();
    if (isBook(call.request))
        return writeWholeBook(call, QFileInfo(call.request.to).absoluteFilePath());
    const QString folder = QDir(call.request.to).absolutePath();
    if (!isFolderToWriteInto(folder))
        return call.fail({Error::Kind::NotWritable, call.request.to});
    const QString format = call.request.format.isEmpty() ? QStringLiteral("html") : call.request.format;
    return format == u"html" ? writeWholeSite(call, folder) : writeEveryPage(call, folder, format);
}

} // namespace Wenda
