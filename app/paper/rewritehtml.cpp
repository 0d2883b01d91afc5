#include "paper/rewritehtml.h"

#include "paper/typesetcard.h"
#include "paper/typesetmarkup.h"
#include "pictures/sniff.h"

namespace Wenda {

namespace {

QString sizeAttributes(const HtmlPicture &picture)
{
    QString size;
    if (picture.width > 0)
        size += u" width=\"" + QString::number(picture.width) + u'"';
    if (picture.height > 0)
        size += u" height=\"" + QString::number(picture.height) + u'"';
    return size;
}

QString linkStart(const MarkupPiece &link, const NewTarget &newTarget)
{
    const auto attribute = [](QLatin1String name, const QString &value) {
        return value.isEmpty() ? QString() : QString(u' ' + name + u"=\"" + value.toHtmlEscaped() + u'"');
    };
    const QLatin1String id("id"), href("href"), title("title");
    const QString target = link.attribute(href);
    return u"<a" + attribute(id, link.attribute(id)) +
           attribute(href, target.isEmpty() ? QString() : newTarget(target)) + attribute(title, link.attribute(title)) +
           u'>';
}

HtmlPicture pictureOf(const MarkupPiece &img)
{
    return {img.attribute(QLatin1String("src")), img.attribute(QLatin1String("alt")),
            img.number(QLatin1String("width"), 0), img.number(QLatin1String("height"), 0)};
}

} // namespace

QString rewriteHtml(const QString &html, const NewTarget &newTarget, const NewPicture &newPicture)
{
    QString out;
    out.reserve(html.size());
    MarkupReader reader(html);
    qsizetype start = 0;
    for (MarkupPiece piece = reader.next(); piece.kind != MarkupPiece::Kind::End; piece = reader.next()) {
        if (piece.opens(Tag::A))
            out += linkStart(piece, newTarget);
        else if (piece.opens(Tag::Img))
            out += newPicture(pictureOf(piece));
        else
            out += QStringView(html).mid(start, reader.position() - start);
        start = reader.position();
    }
    return out;
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
    if (bytes.startsWith(QByteArray("\0\0\1\0", 4))) // that Wenda shows none is no reason to leave it out
        return QByteArrayLiteral("image/x-icon");
    const QByteArray format = pictureFormat(bytes);
    return format == "svg" ? QByteArrayLiteral("image/svg+xml") : format.isEmpty() ? format : "image/" + format;
}

} // namespace Wenda
