#pragma once

#include "base/textrange.h"

#include <QString>
#include <QStringList>

#include <cstdint>

namespace Wenda {

// One search result.
struct Hit
{
    // Why it was found, best rung first.
    enum class Reason : std::uint8_t {
        HeadingExact,
        HeadingBegins,
        HeadingContains,
        HeadingAndTrail,
        Phrase,
        AllWords,
        MostWords,
        Pinyin,
        Initials,
        Spelling
    };

    QString id;   // the topic's
    QString path; // its page
    QString heading;
    QStringList trail;
    Reason reason = Reason::AllWords;
    QString reading; // for Pinyin, Initials, Spelling: what was found instead ("备案" for "备按", "花屏 绿屏")
    QString typed;   // for Spelling: what was typed for it ("备按")
    QString passage; // a piece of the topic's text around what was found, "…" where cut
    TextRanges passageMarks; // in passage
    TextRanges headingMarks; // in heading
    QStringList also;        // ids of the same question with the same answer elsewhere
    QString libraryRoot;     // which library it stands in; an index leaves it empty

    bool operator==(const Hit &) const = default;
};

struct Results
{
    QString query;
    QList<Hit> hits;     // best first
    qsizetype total = 0; // how many there are without the limit
    double milliseconds = 0;
    QStringList words; // the folded words and readings to mark in the opened answer
    // Where nothing was found: what would match with words dropped, and the nearest questions.
    QStringList narrowerQueries;
    QList<Hit> nearest;
    bool isIndexComplete = true; // false while the index is still being brought up to date

    bool operator==(const Results &) const = default;
};

} // namespace Wenda
