#pragma once

#include "search/catalog.h"
#include "search/hit.h"

namespace Wenda {

class Store;

// The piece of text (length characters at most, more only where a word is longer) that shows most of what was found;
// marks are on its own characters. words are folded.
struct Excerpt
{
    QString passage;
    TextRanges marks;
    bool operator==(const Excerpt &) const = default;
};

Excerpt excerpt(const struct ShownText &text, const QStringList &words, int length);

// A topic as a hit, with heading, trail and passage as they are shown.
Hit hitOf(Store &store, const Catalog &catalog, TopicNumber topic, Hit::Reason reason, const QStringList &words,
          int passageLength);
QString topicId(Store &store, const Catalog &catalog, TopicNumber topic);

} // namespace Wenda
