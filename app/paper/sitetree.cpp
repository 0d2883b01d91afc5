#include "paper/sitetree.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <vector>

namespace Wenda {

namespace {

// Folders and pages in the order in which they come first.
struct Branch
{
    QString name;
    QString path;
    std::vector<qsizetype> children; // of Forest::branches; pages below zero: -1 - number
};

struct Forest
{
    std::vector<Branch> branches{Branch{}}; // the first is the root
};

Forest forestOf(const QList<SiteEntry> &entries)
{
    Forest forest;
    QHash<QString, qsizetype> known{{QString(), 0}};
    for (qsizetype number = 0; number < entries.size(); ++number) {
        const QString &path = entries.at(number).path;
        qsizetype parent = 0;
        qsizetype start = 0;
        for (qsizetype slash = path.indexOf(u'/'); slash >= 0; slash = path.indexOf(u'/', start)) {
            const QString folder = path.left(slash);
            if (!known.contains(folder)) {
                known.insert(folder, qsizetype(forest.branches.size()));
                forest.branches.at(size_t(parent)).children.push_back(qsizetype(forest.branches.size()));
                forest.branches.push_back({path.mid(start, slash - start), folder, {}});
            }
            parent = known.value(folder);
            start = slash + 1;
        }
        forest.branches.at(size_t(parent)).children.push_back(-1 - number);
    }
    return forest;
}

QJsonArray jsonOf(const Forest &forest, const Branch &branch, const QList<SiteEntry> &entries, const SitePlaces &places)
{
    QJsonArray array;
    for (const qsizetype child : branch.children) {
        if (child >= 0) {
            const Branch &folder = forest.branches.at(size_t(child));
            array.append(QJsonArray{folder.name, jsonOf(forest, folder, entries, places)});
        } else {
            const SiteEntry &entry = entries.at(-1 - child);
            array.append(QJsonArray{places.fileOf(entry.path).section(u'/', -1), entry.title, int(-1 - child)});
        }
    }
    return array;
}

void appendHtml(QString &html, const Forest &forest, const Branch &branch, const QList<SiteEntry> &entries,
                const SitePlaces &places)
{
    html += QStringLiteral("<ul class=\"tree\">\n");
    for (const qsizetype child : branch.children) {
        if (child >= 0) {
            const Branch &folder = forest.branches.at(size_t(child));
            html += u"<li><details id=\"" + folder.path.toHtmlEscaped() + u"\"><summary>" +
                    folder.name.toHtmlEscaped() + u"</summary>\n";
            appendHtml(html, forest, folder, entries, places);
            html += QStringLiteral("</details></li>\n");
        } else {
            const SiteEntry &entry = entries.at(-1 - child);
            const QString address = wayUp(places.overview()) + siteAddress(places.fileOf(entry.path));
            html += u"<li><a href=\"" + address + u"\">" + entry.title.toHtmlEscaped() + u"</a></li>\n";
        }
    }
    html += QStringLiteral("</ul>\n");
}

} // namespace

QByteArray siteTreeJson(const QList<SiteEntry> &entries, const SitePlaces &places)
{
    const Forest forest = forestOf(entries);
    return QJsonDocument(jsonOf(forest, forest.branches.front(), entries, places)).toJson(QJsonDocument::Compact);
}

QString siteTreeHtml(const QList<SiteEntry> &entries, const SitePlaces &places)
{
    const Forest forest = forestOf(entries);
    QString html;
    appendHtml(html, forest, forest.branches.front(), entries, places);
    return html;
}

} // namespace Wenda
