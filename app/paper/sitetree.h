#pragma once

#include "paper/sitepage.h"

#include <QByteArray>
#include <QStringList>

namespace Wenda {

// A page as the tree of a site shows it; its number is its place in the list.
struct SiteEntry
{
    QString path; // relative to the library's root
    QString title;
};

// The tree for site.js: a folder is [name, [children]], a page [file, title, number].
QByteArray siteTreeJson(const QList<SiteEntry> &entries, const SitePlaces &places);

// The tree for a reader: nested <details>, folders with their path as id. For the page with the tree.
QString siteTreeHtml(const QList<SiteEntry> &entries, const SitePlaces &places);

} // namespace Wenda
