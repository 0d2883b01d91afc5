#pragma once

#include "cli/call.h"
#include "paper/answer.h"

namespace Wenda {

// A topic as it goes to paper or into a file; the whole page where the id names no heading. Errors: as
// Librarian::page; NotFound (subject: the id) where the page has no such heading or anchor.
Result<Answer> answerOf(const Call &call, const QString &topicId);

// A whole page.
Answer answerOf(const Call &call, const PageFile &file, const Page &page);

// The id with the anchor of the heading that is meant: people also type a heading's title, or copy an encoded address.
QString knownTopic(const Page &page, const QString &topicId);

} // namespace Wenda
