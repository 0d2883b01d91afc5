#pragma once

#include "base/result.h"
#include "markdown/page.h"
#include "paper/sitefold.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace Wenda {

// One topic of a page as the site's search knows it, its terms counted.
struct SiteTopic
{
    QString anchor; // empty: the page, above its first heading
    QString title;
    QString text;                // its own, without the topics under it
    QHash<QString, int> weights; // 1 to 15 a term: how much the topic is about it
};

QList<SiteTopic> siteTopicsOf(const Page &page, const QString &trail, const SiteFold &fold);

// The search's files: which topics hold a term (search/0.js to 255.js), and what to show of a topic (topics/0.js ...).
class SiteIndex final
{
public:
    // Pages come in the order of their numbers.
    void add(int pageNumber, const QList<SiteTopic> &topics);

    int topicCount() const;

    // Writes the files below folder. Errors: NotWritable, DiskFull.
    Result<void> write(const QString &folder);

private:
    struct Postings
    {
        QByteArray coded;
        int last = -1;
    };

    QHash<QString, Postings> m_postings;
    QList<QByteArray> m_topics; // one line of JSON each
};

} // namespace Wenda
