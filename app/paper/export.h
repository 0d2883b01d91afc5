#pragma once

#include "paper/answer.h"

#include <QByteArray>

#include <functional>

namespace Wenda {

// The file of a picture as it came, by the store's address (PictureStore::bytes); empty where it is not at hand.
using PictureBytes = std::function<QByteArray(const QString &address)>;

// One file that shows everywhere: the answer in one <article>, its pictures inside, those not at hand as a card with
// the address; light and dark by the reader's system, printable; asks for nothing. UTF-8.
QByteArray answerAsHtml(const Answer &answer, const PictureBytes &pictureBytes);

// The answer as plain text (plaintext.h), UTF-8.
QByteArray answerAsText(const Answer &answer);

// The answer's Markdown as its author wrote it: the part of source from the heading's line to the next heading of the
// same or a higher level. page is the whole page that source was read into; an empty anchor gives the whole source.
// Empty where the heading cannot be found in the source (it came out of raw HTML).
QString answerAsMarkdown(const QString &source, const Page &page, const QString &anchor);

} // namespace Wenda
