#include "cli/call.h"
#include "cli/sentences.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Wenda {

namespace {

QString reasonOf(const Hit &hit)
{
    switch (hit.reason) {
    case Hit::Reason::HeadingExact:
    case Hit::Reason::HeadingBegins:
    case Hit::Reason::HeadingContains:
    case Hit::Reason::HeadingAndTrail:
        return QStringLiteral("title");
    case Hit::Reason::Phrase:
    case Hit::Reason::AllWords:
    case Hit::Reason::MostWords:
        return QStringLiteral("text");
    case Hit::Reason::Pinyin:
        return QStringLiteral("pinyin");
    case Hit::Reason::Initials:
        return QStringLiteral("initials");
    case Hit::Reason::Spelling:
        break;
    }
    return QStringLiteral("spelling");
}

QJsonObject jsonOf(const Hit &hit)
{
    QJsonArray marks;
    for (const TextRange &range : hit.passageMarks)
        marks.append(QJsonArray{qint64(range.start), qint64(range.length)});
    return {{QStringLiteral("id"), hit.id},
            {QStringLiteral("path"), hit.path},
            {QStringLiteral("heading"), hit.heading},
            {QStringLiteral("trail"), QJsonArray::fromStringList(hit.trail)},
            {QStringLiteral("reason"), reasonOf(hit)},
            {QStringLiteral("reading"), hit.reading},
            {QStringLiteral("passage"), hit.passage},
            {QStringLiteral("marks"), marks},
            {QStringLiteral("also"), QJsonArray::fromStringList(hit.also)}};
}

void writeJson(QTextStream &out, const Results &results)
{
    QJsonArray hits;
    for (const Hit &hit : results.hits)
        hits.append(jsonOf(hit));
    const QJsonObject line{{QStringLiteral("query"), results.query},
                           {QStringLiteral("milliseconds"), results.milliseconds},
                           {QStringLiteral("total"), qint64(results.total)},
                           {QStringLiteral("hits"), hits}};
    out << QJsonDocument(line).toJson(QJsonDocument::Compact) << Qt::endl;
}

void writeText(QTextStream &out, const Results &results)
{
    for (const Hit &hit : results.hits) {
        out << hit.heading.simplified() << '\n' << "    " << hit.id << '\n';
        if (!hit.passage.isEmpty())
            out << "    " << hit.passage.simplified() << '\n';
    }
    out.flush();
}

bool answer(const Call &call, const QString &query)
{
    Question question;
    question.text = query;
    question.limit = call.request.limit;
    const Results results = call.librarian.searchNow(question);
    if (call.request.isJson)
        writeJson(call.out, results);
    else
        writeText(call.out, results);
    if (results.hits.isEmpty() && !call.request.isJson)
        call.complain(Sentences::nothingFound(query));
    return !results.hits.isEmpty();
}

ExitCode answerBatch(const Call &call)
{
    QFile file(call.request.batch);
    const bool isOpen = call.request.batch == u"-" ? file.open(stdin, QIODevice::ReadOnly | QIODevice::Text)
                                                   : file.open(QIODevice::ReadOnly | QIODevice::Text);
    if (!isOpen)
        return call.fail({file.exists() ? Error::Kind::NotReadable : Error::Kind::NotFound, call.request.batch});
    bool isFound = false;
    while (!file.atEnd()) {
        const QString query = QString::fromUtf8(file.readLine()).trimmed();
        if (query.isEmpty())
            continue;
        if (!call.request.isJson)
            call.out << "# " << query << '\n';
        isFound = answer(call, query) || isFound;
    }
    return isFound ? Done : Nothing;
}

Result<void> indexWithProgress(const Call &call, bool isRebuild)
{
    const Result<void> indexed = call.librarian.indexNow(isRebuild, [&call](const Librarian::IndexProgress &progress) {
        call.tellProgress(Sentences::indexProgress(progress.done, progress.total));
        return true;
    });
    call.endProgress();
    return indexed;
}

} // namespace

// Hits and their order are the window's: both ask the librarian, with the index up to date.
ExitCode search(const Call &call)
{
    if (const Result<void> indexed = indexWithProgress(call, false); !indexed)
        return call.fail(indexed.error());
    if (!call.request.batch.isEmpty())
        return answerBatch(call);
    return answer(call, call.request.words.join(u' ')) ? Done : Nothing;
}

ExitCode bringIndexUpToDate(const Call &call)
{
    if (const Result<void> indexed = indexWithProgress(call, call.request.isRebuild); !indexed)
        return call.fail(indexed.error());
    call.out << Sentences::indexed(call.library->pageCount, call.library->source) << Qt::endl;
    return Done;
}

} // namespace Wenda
