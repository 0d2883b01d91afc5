#include "paper/linklist.h"

#include "paper/typesetmarkup.h"

#include <QCoreApplication>
#include <QStringList>

namespace Wenda {

namespace {

bool isPrintable(const QString &target, const QString &text)
{
    const bool isOfNetwork = target.startsWith(u"https:") || target.startsWith(u"http:");
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
    qsizetype link = 0; // those of a page stand in the order of its html; an <a> without an address is none of them
    QString target;
    MarkupReader reader(page.html);
    for (MarkupPiece piece = reader.next(); piece.kind != MarkupPiece::Kind::End; piece = reader.next()) {
        if (piece.opens(Tag::A))
            target = piece.attribute(QLatin1String("href"));
        if (!piece.closes(Tag::A) || target.isEmpty())
            continue;
        const QString text = page.links.value(link++).text;
        if (!isPrintable(target, text))
            continue;
        if (!targets.contains(target))
            targets.append(target);
        html += QStringView(page.html).mid(copied, reader.position() - copied);
        html += u"<sup>[" + QString::number(targets.indexOf(target) + 1) + u"]</sup>";
        copied = reader.position();
    }
    if (targets.isEmpty())
        return page;
    Page result = page;
    result.html = html + QStringView(page.html).mid(copied) + u'\n' + listOf(targets);
    return result;
}

} // namespace Wenda
