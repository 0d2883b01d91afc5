#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Wenda {

// One question with its answer, or a page as a whole.
struct Topic
{
    QString id; // "relative/path.md#anchor"; "relative/path.md" for the page
    QString title;
    int level = 0;     // 0: the page; 1 to 6: a heading of that level
    QStringList trail; // the way to it: folders, page title, headings above it; without its own title

    bool operator==(const Topic &) const = default;
};

// A page's topics, in reading order, the page itself first.
using Outline = QList<Topic>;

// "a/b.md#c" -> "a/b.md" and "c".
QString pageOf(const QString &topicId);
QString anchorOf(const QString &topicId);
QString topicId(const QString &pagePath, const QString &anchor);

} // namespace Wenda
