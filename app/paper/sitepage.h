#pragma once

#include "markdown/page.h"
#include "paper/rewritehtml.h"

#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace Wenda {

class SiteWords;

// Where each page of a library stands in its site: a/b.md becomes a/b.html.
class SitePlaces final
{
public:
    explicit SitePlaces(const QStringList &pagePaths);

    QString fileOf(const QString &pagePath) const; // relative to the site; empty where there is no such page
    QString overview() const;                      // the page with the tree: index.html, where no index.md took it

    // Where a link of a page leads in the site: network links as they are, pages and folders of the library as a
    // relative address; empty where it leads nowhere.
    QString linkFrom(const QString &pagePath, const QString &target) const;

private:
    QHash<QString, QString> m_files;
    QSet<QString> m_folders;
    QString m_overview;
};

// "../" as often as the file stands deep; empty at the top.
QString wayUp(const QString &file);
// Percent-encoded for an href or src, '/' kept.
QString siteAddress(const QString &file);

// What stands around every page's own content.
struct SiteFrame
{
    QString libraryTitle;
    QString language; // BCP 47: "zh-CN"
    QString overview;
    const SiteWords &words;
};

// A page of the site as a whole file. pageNumber: -1 for the overview. file: where it will stand.
QString siteHtml(const SiteFrame &frame, const QString &file, int pageNumber, const QString &title,
                 const QStringList &trail, const QString &article);

} // namespace Wenda
