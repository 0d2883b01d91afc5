#include "cli/sentences.h"

#include "paper/picturereason.h"

#include <QLocale>

namespace Wenda {

QString Sentences::help()
{
    return tr(
        "Usage: wenda [--topic ID] [--search TEXT] [LIBRARY]\n"
        "       wenda COMMAND [OPTIONS]\n"
        "\n"
        "LIBRARY is a folder of Markdown pages or one page; without it, the last one opens, or the built-in FAQ.\n"
        "Without a command a window opens. The commands need none:\n"
        "\n"
        "  topics [--json]                   list the pages and their questions\n"
        "  search [--limit N] [--json] [--batch FILE|-] QUERY...\n"
        "                                    find answers, best first (10 unless told, 0 for all)\n"
        "  show TOPIC                        print an answer as text\n"
        "  export [--to PATH] [--format pdf|html|txt|md] [--whole-page] TOPIC\n"
        "  export --all --to DIR [--format html|pdf|txt|md]\n"
        "                                    write an answer, or the whole library, to files\n"
        "  index [--rebuild]                 bring the search index up to date\n"
        "  fetch [--into DIR]                copy all pictures for offline reading\n"
        "  check [--json]                    find dead links, missing pictures, repeated questions\n"
        "\n"
        "Each takes --library LIBRARY. TOPIC is what topics and search print: page.md or page.md#question.\n"
        "Exit codes: 0 done, 1 nothing found or problems found, 2 wrong usage, 3 could not read or write.");
}

QString Sentences::version()
{
    return QStringLiteral("Wenda " WENDA_VERSION);
}

QString Sentences::of(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::NotFound:
        return tr("%1 does not exist.").arg(error.subject);
    case Error::Kind::NotReadable:
        return tr("%1 cannot be read.").arg(error.subject);
    case Error::Kind::NotWritable:
        return tr("%1 cannot be written.").arg(error.subject);
    case Error::Kind::DiskFull:
        return tr("%1 cannot be written: the disk is full.").arg(error.subject);
    case Error::Kind::NotAPage:
        return tr("%1 is not a page of Markdown text.").arg(error.subject);
    case Error::Kind::EmptyLibrary:
        return tr("%1 holds no page of Markdown.").arg(error.subject);
    case Error::Kind::Damaged:
        return tr("%1 is damaged.").arg(error.subject);
    case Error::Kind::NoPrinter:
        return tr("There is no printer %1.").arg(error.subject);
    case Error::Kind::Cancelled:
        break;
    }
    return tr("Cancelled.");
}

QString Sentences::of(const Misuse &misuse)
{
    switch (misuse.kind) {
    case Misuse::Kind::UnknownCommand:
        return tr("%1 is no command; wenda --help lists them.").arg(misuse.subject);
    case Misuse::Kind::UnknownOption:
        return tr("%1 is no option here; wenda --help lists them.").arg(misuse.subject);
    case Misuse::Kind::MissingValue:
        return tr("%1 needs a value.").arg(misuse.subject);
    case Misuse::Kind::BadNumber:
        return tr("%1 is not a number of hits.").arg(misuse.subject);
    case Misuse::Kind::BadFormat:
        return tr("%1 is no format; there are pdf, html, txt and md.").arg(misuse.subject);
    case Misuse::Kind::MissingQuery:
        return tr("There is nothing to search for.");
    case Misuse::Kind::MissingTopic:
        return tr("Say which topic to %1.").arg(misuse.subject);
    case Misuse::Kind::MissingTarget:
        return tr("Say with --to DIR where the library goes.");
    case Misuse::Kind::TooManyWords:
        return tr("%1 is one word too many.").arg(misuse.subject);
    case Misuse::Kind::NotTogether:
        break;
    }
    return tr("%1 does not go together with the rest.").arg(misuse.subject);
}

QString Sentences::of(const Picture &failed)
{
    return tr("%1: %2.").arg(failed.address, pictureReason(failed));
}

QString Sentences::nothingFound(const QString &query)
{
    return tr("Nothing found for %1.").arg(query);
}

QString Sentences::indexProgress(qsizetype done, qsizetype total)
{
    return tr("%1 of %2 pages indexed").arg(QLocale().toString(done), QLocale().toString(total));
}

QString Sentences::indexed(qsizetype pages, const QString &library)
{
    return tr("%n page(s) of %1 are indexed.", nullptr, int(pages)).arg(library);
}

QString Sentences::copyProgress(int done, int total, qint64 bytes)
{
    return tr("%1 of %2 pictures, %3")
        .arg(QLocale().toString(done), QLocale().toString(total), QLocale().formattedDataSize(bytes));
}

QString Sentences::copied(int pictures, int failed, qint64 bytes)
{
    const QString kept = tr("%n picture(s) are kept for offline reading, %1.", nullptr, pictures)
                             .arg(QLocale().formattedDataSize(bytes));
    return failed == 0 ? kept : QString(kept + u' ' + tr("%n picture(s) could not be had.", nullptr, failed));
}

QString Sentences::pictureProgress(int done, int total)
{
    return tr("%1 of %2 pictures").arg(QLocale().toString(done), QLocale().toString(total));
}

QString Sentences::exportProgress(qsizetype done, qsizetype total)
{
    return tr("%1 of %2 pages written").arg(QLocale().toString(done), QLocale().toString(total));
}

QString Sentences::checkProgress(qsizetype done, qsizetype total)
{
    return tr("%1 of %2 pages checked").arg(QLocale().toString(done), QLocale().toString(total));
}

QString Sentences::exported(const QString &path)
{
    return tr("Written: %1").arg(path);
}

QString Sentences::exportedPages(qsizetype pages, const QString &folder)
{
    return tr("%n page(s) written to %1.", nullptr, int(pages)).arg(folder);
}

QString Sentences::missingPicture(const QString &address)
{
    return tr("The picture %1 could not be had; its address stands in its place.").arg(address);
}

QString Sentences::moreMissingPictures(qsizetype count)
{
    return tr("%n more picture(s) could not be had; \"wenda fetch\" names all with the reasons.", nullptr, int(count));
}

QString Sentences::deadLink(const QString &page, const QString &target)
{
    return tr("%1: the link to %2 leads nowhere.").arg(page, target);
}

QString Sentences::deadPicture(const QString &page, const QString &address)
{
    return tr("%1: the picture %2 is missing.").arg(page, address);
}

QString Sentences::repeatedQuestion(const QString &topicId, const QString &question, const QString &firstId)
{
    return tr("%1: \u201c%2\u201d is asked and answered at %3 already.").arg(topicId, question, firstId);
}

QString Sentences::noProblems(qsizetype pages)
{
    return tr("%n page(s) checked, no problem found.", nullptr, int(pages));
}

QString Sentences::problems(qsizetype count)
{
    return tr("%n problem(s) found.", nullptr, int(count));
}

} // namespace Wenda
