#include "cli/call.h"
#include "cli/problems.h"
#include "cli/sentences.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Wenda {

namespace {

QString sentenceOf(const Problem &problem)
{
    switch (problem.kind) {
    case Problem::Kind::DeadLink:
        return Sentences::deadLink(problem.topicId, problem.subject);
    case Problem::Kind::MissingPicture:
        return Sentences::deadPicture(problem.topicId, problem.subject);
    case Problem::Kind::RepeatedQuestion:
        return Sentences::repeatedQuestion(problem.topicId, problem.title, problem.subject);
    case Problem::Kind::Unreadable:
        break;
    }
    return Sentences::of(problem.error);
}

void writeJson(const Call &call, const Problem &problem)
{
    static const QStringList kinds{QStringLiteral("dead link"), QStringLiteral("missing picture"),
                                   QStringLiteral("repeated question"), QStringLiteral("unreadable")};
    const QJsonObject line{{QStringLiteral("kind"), kinds[int(problem.kind)]},
                           {QStringLiteral("id"), problem.topicId},
                           {QStringLiteral("path"), pageOf(problem.topicId)},
                           {QStringLiteral("subject"), problem.subject},
                           {QStringLiteral("sentence"), sentenceOf(problem)}};
    call.out << QJsonDocument(line).toJson(QJsonDocument::Compact) << '\n';
}

} // namespace

ExitCode checkLibrary(const Call &call)
{
    ProblemSearch search(*call.library);
    qsizetype done = 0;
    call.librarian.readPages(call.library->root, [&](const PageFile &file, const Result<Page> &page) {
        call.tellProgress(Sentences::checkProgress(++done, call.library->pageCount));
        search.add(file, page);
        return true;
    });
    call.endProgress();
    const QList<Problem> problems = search.problems();
    for (const Problem &problem : problems) {
        if (call.request.isJson)
            writeJson(call, problem);
        else
            call.out << sentenceOf(problem) << '\n';
    }
    if (!call.request.isJson)
        call.out << (problems.isEmpty() ? Sentences::noProblems(done) : Sentences::problems(problems.size())) << '\n';
    return problems.isEmpty() ? Done : Nothing;
}

} // namespace Wenda
