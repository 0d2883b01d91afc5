#include "library/topic.h"

namespace Wenda {

namespace {

// A file name may hold a '#' itself: the anchor begins after the last ".md#" or ".markdown#".
qsizetype anchorStart(const QString &topicId)
{
    for (const QLatin1String ending : {QLatin1String(".md#"), QLatin1String(".markdown#")}) {
        const qsizetype at = topicId.lastIndexOf(ending, -1, Qt::CaseInsensitive);
        if (at >= 0)
            return at + ending.size();
    }
    return topicId.size() + 1;
}

} // namespace

QString pageOf(const QString &topicId)
{
    return topicId.left(anchorStart(topicId) - 1);
}

QString anchorOf(const QString &topicId)
{
    return topicId.mid(anchorStart(topicId));
}

QString topicId(const QString &pagePath, const QString &anchor)
{
    return anchor.isEmpty() ? pagePath : QString(pagePath + u'#' + anchor);
}

} // namespace Wenda
