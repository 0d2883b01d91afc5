#pragma once

#include "markdown/page.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Wenda {

// What goes onto paper or into a file: one topic as a page of its own (topicPage's), and where it stands.
struct Answer
{
    Page page;
    QString libraryRoot; // relative pictures are taken from here
    QString libraryTitle;
    QStringList trail; // the way to it, without its own title
    QString topicId;
    QString language; // the library's, "zh_CN"; empty: told by the text

    bool operator==(const Answer &) const = default;
};

using Answers = QList<Answer>;

// The addresses of its pictures as the picture store knows them, each once, in reading order.
QStringList pictureAddresses(const Answer &answer);
QStringList pictureAddresses(const Answers &answers);

// Plain lines (a selection) as a page: a paragraph a line, blank lines part them.
Page pageOfLines(const QString &title, const QString &lines);

} // namespace Wenda
