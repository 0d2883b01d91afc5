#include "cli/answers.h"
#include "paper/export.h"

namespace Wenda {

ExitCode showTopic(const Call &call)
{
    const Result<Answer> answer = answerOf(call, call.request.words.first());
    if (!answer)
        return call.fail(answer.error());
    call.out << QString::fromUtf8(answerAsText(*answer)) << Qt::flush;
    return Done;
}

} // namespace Wenda
