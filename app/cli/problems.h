#pragma once

#include "library/library.h"
#include "library/topic.h"
#include "markdown/page.h"

#include <QHash>
#include <QSet>

namespace Wenda {

// What is wrong with a page of a library.
struct Problem
{
    enum class Kind { DeadLink, MissingPicture, RepeatedQuestion, Unreadable };

    Kind kind = Kind::DeadLink;
    QString topicId; // where: the page, or the repeated topic; the file for Unreadable
    QString subject; // the link's target, the picture's address, the topic that was first, the file
    QString title;   // of a repeated question
    Error error{Error::Kind::NotFound, {}}; // why it is unreadable

    bool operator==(const Problem &) const = default;
};

// Finds the problems of a library: is given every page in the order of the tree, then tells all. Asks the disk whether
// files are there, and the network for nothing.
class ProblemSearch final
{
public:
    explicit ProblemSearch(const Library &library);

    void add(const PageFile &file, const Result<Page> &page);
    // In the order of the pages; links can only be judged when all pages are known.
    QList<Problem> problems() const;

private:
    void addQuestions(const QString &path, const Page &page);
    bool leadsSomewhere(const QString &path, const QString &target) const;

    struct Link
    {
        QString path;
        QString target;
        qsizetype place; // among the problems
    };

    const Library &m_library;
    QList<Problem> m_problems; // but dead links
    QList<Link> m_links;
    QHash<QString, QSet<QString>> m_anchors; // of every page
    QHash<QByteArray, QString> m_questions;  // heading and answer, hashed, to the first topic that has both
};

} // namespace Wenda
