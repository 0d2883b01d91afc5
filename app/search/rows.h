#pragma once

#include "search/index.h"
#include "search/kepttext.h"

#include <vector>

namespace Wenda {

// What becomes of a topic in the index's tables.
struct TopicRow
{
    QByteArray headingWords; // as FTS5 is told them; it must be told the same again to forget them
    QByteArray textWords;
    KeptText text;
};

// A page ready to be written. To make it is more than half of the work of indexing, needs no connection, and may be
// done on any thread.
struct PageRows
{
    QString path;
    qint64 size = 0;
    qint64 modified = 0;
    QByteArray outline; // packed
    std::vector<TopicRow> topics;
};

PageRows rowsOf(const IndexPage &page);

QByteArray headingWordsOf(const QString &heading);
QByteArray textWordsOf(const QByteArray &folded, QStringView shown);

} // namespace Wenda
