#include "cli/problems.h"

#include "librarian/topics.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace Wenda {

namespace {

// "…", "见下文" under the same heading is no repeated answer.
constexpr qsizetype shortestAnswer = 20;

bool isOnNetwork(const QString &address)
{
    return address.startsWith(u"//") || QUrl(address).scheme().size() > 1;
}

QByteArray fingerprint(const IndexTopic &topic)
{
    const QString whole = topic.heading.simplified() + u'\n' + topic.text.simplified();
    return QCryptographicHash::hash(whole.toUtf8(), QCryptographicHash::Sha1);
}

} // namespace

ProblemSearch::ProblemSearch(const Library &library)
    : m_library(library)
{
    for (const Error &error : library.problems)
        m_problems.append({Problem::Kind::Unreadable, error.subject, error.subject, {}, error});
}

void ProblemSearch::add(const PageFile &file, const Result<Page> &page)
{
    QSet<QString> &anchors = m_anchors[file.path];
    if (!page) {
        m_problems.append({Problem::Kind::Unreadable, file.path, page.error().subject, {}, page.error()});
        return;
    }
    for (const Heading &heading : page->headings)
        anchors.insert(heading.anchor);
    anchors.unite(QSet<QString>(page->anchors.cbegin(), page->anchors.cend()));
    QSet<QString> seen;
    for (const PagePicture &picture : page->pictures) {
        const bool isHere = isOnNetwork(picture.address) || seen.contains(picture.address) ||
                            QFileInfo(m_library.root + u'/' + picture.address).isFile();
        seen.insert(picture.address);
        if (!isHere)
            m_problems.append({Problem::Kind::MissingPicture, file.path, picture.address, {}});
    }
    for (const PageLink &link : page->links) {
        if (!isOnNetwork(link.target) && !seen.contains(u'>' + link.target))
            m_links.append({file.path, link.target, m_problems.size()});
        seen.insert(u'>' + link.target);
    }
    addQuestions(file.path, *page);
}

void ProblemSearch::addQuestions(const QString &path, const Page &page)
{
    for (const IndexTopic &topic : indexPageOf(page, {path, 0, 0}).topics) {
        if (topic.text.size() < shortestAnswer)
            continue;
        const QByteArray print = fingerprint(topic);
        if (const auto first = m_questions.constFind(print); first != m_questions.cend())
            m_problems.append({Problem::Kind::RepeatedQuestion, topic.id, *first, topic.heading});
        else
            m_questions.insert(print, topic.id);
    }
}

bool ProblemSearch::leadsSomewhere(const QString &path, const QString &target) const
{
    const QString page = target.startsWith(u'#') ? path : pageOf(target);
    const QString anchor = target.startsWith(u'#') ? target.mid(1) : anchorOf(target);
    const auto known = m_anchors.constFind(page);
    if (known == m_anchors.cend())
        return QFileInfo::exists(m_library.root + u'/' + page);
    return anchor.isEmpty() || known->contains(anchor) || known->contains(QUrl::fromPercentEncoding(anchor.toUtf8()));
}

QList<Problem> ProblemSearch::problems() const
{
    QList<Problem> all;
    qsizetype next = 0;
    for (const Link &link : m_links) {
        while (next < link.place)
            all.append(m_problems[next++]);
        if (!leadsSomewhere(link.path, link.target))
            all.append({Problem::Kind::DeadLink, link.path, link.target, {}});
    }
    return all + m_problems.mid(next);
}

} // namespace Wenda
