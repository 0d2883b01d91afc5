#include "paper/rewritehtml.h"

#include "paper/typesetcard.h"

#include <QHash>

namespace Wenda {

namespace {

// The attributes of a tag such as <img src="a" alt="b" />.
QHash<QStringView, QString> attributesOf(QStringView tag)
{
    QHash<QStringView, QString> attributes;
    qsizetype at = tag.indexOf(u' ');
    while (at >= 0) {
        const qsizetype equals = tag.indexOf(u"=\"", at);
        const qsizetype end = equals < 0 ? -1 : tag.indexOf(u'"', equals + 2);
        if (end < 0)
            break;
        attributes.insert(tag.mid(at, equals - at).trimmed(), withoutEntities(tag.mid(equals + 2, end - equals - 2)));
        at = end + 1;
    }
    return attributes;
}

QString sizeAttributes(const HtmlPicture &picture)
{
    QString size;
    if (picture.width > 0)
        size += u" width=\"" + QString::number(picture.width) + u'"';
    if (picture.height > 0)
        size += u" height=\"" + QString::number(picture.height) + u'"';
    return size;
}

QString linkStart(QStringView tag, const NewTarget &newTarget)
{
    const QHash<QStringView, QString> attributes = attributesOf(tag);
    QString start = QStringLiteral("<a");
    if (attributes.contains(u"id"))
        start += u" id=\"" + attributes.value(u"id").toHtmlEscaped() + u'"';
    const QString target = attributes.contains(u"href") ? newTarget(attributes.value(u"href")) : QString();
    if (!target.isEmpty())
        start += u" href=\"" + target.toHtmlEscaped() + u'"';
    if (attributes.contains(u"title"))
        start += u" title=\"" + attributes.value(u"title").toHtmlEscaped() + u'"';
    return start + u'>';
}

} // namespace

QString withoutEntities(QStringView html)
{
    QString text = html.toString();
    if (!text.contains(u'&'))
        return text;
    text.replace(QLatin1String("&lt;"), QLatin1String("<"))
        .replace(QLatin1String("&gt;"), QLatin1String(">"))
        .replace(QLatin1String("&quot;"), QLatin1String("\""));
    return text.replace(QLatin1String("&amp;"), QLatin1String("&"));
}

QString rewriteHtml(const QString &html, const NewTarget &newTarget, const NewPicture &newPicture)
{
    QString out;
    out.reserve(html.size());
    const QStringView view(html);
    qsizetype copied = 0;
    for (qsizetype at = view.indexOf(u'<'); at >= 0; at = view.indexOf(u'<', at + 1)) {
        const bool isLink = view.mid(at).startsWith(u"<a ");
        const bool isPicture = !isLink && view.mid(at).startsWith(u"<img ");
        if (!isLink && !isPicture)
            continue;
        const qsizetype end = view.indexOf(u'>', at);
        if (end < 0)
            break;
        out += view.mid(copied, at - copied);
        const QStringView tag = view.mid(at, end + 1 - at);
        if (isLink) {
            out += linkStart(tag, newTarget);
        } else {
            const QHash<QStringView, QString> attributes = attributesOf(tag);
            out += newPicture({attributes.value(u"src"), attributes.value(u"alt"), attributes.value(u"width").toInt(),
                               attributes.value(u"height").toInt()});
        }
        copied = end + 1;
        at = end;
    }
    return out + view.mid(copied);
}

QString pictureHtml(const HtmlPicture &picture, const QString &source)
{
    return u"<img src=\"" + source.toHtmlEscaped() + u"\" alt=\"" + picture.alt.toHtmlEscaped() + u'"' +
           sizeAttributes(picture) + u" />";
}

QString pictureCardHtml(const HtmlPicture &picture, const QString &sentence)
{
    // A drawing of our own stands where the picture would: who counts a page's pictures, or reads them out, misses
    // none.
    static const QString drawing = QStringLiteral(
        "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='20' height='20' fill='none' "
        "stroke='%23808890' stroke-width='1.5'%3E%3Crect x='2' y='3' width='16' height='14' rx='2'/%3E%3Cpath "
        "d='M3 15l4-4 3 3 3-4 4 4'/%3E%3C/svg%3E");
    const QString name = picture.alt.isEmpty() ? picture.address.section(u'/', -1) : picture.alt;
    return u"<span class=\"missing\">" + pictureHtml({drawing, name, 20, 20}, drawing) + u" <span class=\"name\">" +
           name.toHtmlEscaped() + u"</span> " + sentence + u"<br />" + cardAddress(picture.address).toHtmlEscaped() +
           u"</span>";
}

QByteArray pictureType(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG"))
        return QByteArrayLiteral("image/png");
    if (bytes.startsWith("\xff\xd8\xff"))
        return QByteArrayLiteral("image/jpeg");
    if (bytes.startsWith("GIF8"))
        return QByteArrayLiteral("image/gif");
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return QByteArrayLiteral("image/webp");
    if (bytes.startsWith("BM"))
        return QByteArrayLiteral("image/bmp");
    if (bytes.startsWith(QByteArray("\0\0\1\0", 4)))
        return QByteArrayLiteral("image/x-icon");
    if (bytes.left(1024).contains("<svg"))
        return QByteArrayLiteral("image/svg+xml");
    return {};
}

} // namespace Wenda
