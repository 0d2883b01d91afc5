#include "paper/linklist.h"

#include "paper/rewritehtml.h"

#include <QCoreApplication>
#include <QStringList>

namespace Wenda {

namespace {

bool isPrintable(const QString &target, const QString &text)
{
    const bool isOfNetwork = target.startsWith(u"https:") || target.startsWith(u"http:") || target.startsWith(u"//");
    return isOfNetwork && !text.trimmed().contains(target);
}

QString listOf(const QStringList &targets)
{
    QString html = u"<h6>" + QCoreApplication::translate("Paper", "Links").toHtmlEscaped() + u"</h6>\n<ol>\n";
    for (const QString &target : targets)
        html += u"<li><a href=\"" + target.toHtmlEscaped() + u"\">" + target.toHtmlEscaped() + u"</a></li>\n";
    return html + u"</ol>\n";
}

} // namespace

Page withLinkList(const Page &page)
{
    QStringList targets;
    QString html;
    qsizetype copied = 0;
    qsizetype link = 0;
    const QLatin1String end("</a>");
    for (qsizetype at = page.html.indexOf(end); at >= 0; at = page.html.indexOf(end, at + 4)) {
        // The links of a page stand in the order of its html; an <a> without an address is none of them.
        const qsizetype start = page.html.lastIndexOf(QLatin1String("<a"), at);
        const QStringView tag = QStringView(page.html).mid(start, page.html.indexOf(u'>', start) - start);
        const qsizetype href = tag.indexOf(u"href=\"");
        if (href < 0)
            continue;
        const QStringView rest = tag.mid(href + 6);
        const QString target = withoutEntities(rest.left(rest.indexOf(u'"')));
        const QString text = link < page.links.size() ? page.links.at(link).text : QString();
        ++link;
        if (!isPrintable(target, text))
            continue;
        if (!targets.contains(target))
            targets.append(target);
        html += QStringView(page.html).mid(copied, at + 4 - copied);
        html += u"<sup>[" + QString::number(targets.indexOf(target) + 1) + u"]</sup>";
        copied = at + 4;
    }
    if (targets.isEmpty())
        return page;
    Page result = page;
    result.html = html + QStringView(page.html).mid(copied) + u'\n' + listOf(targets);
    return result;
}

} // namespace Wenda
