#include "paper/export.h"

#include "paper/linktarget.h"
#include "paper/plaintext.h"
#include "paper/rewritehtml.h"
#include "paper/textlanguage.h"
#include "pictures/picture.h"

#include <QCoreApplication>
#include <QFile>

namespace Wenda {

namespace {

QString resourceText(const QString &name)
{
    QFile file(u":/wenda/site/" + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll());
}

// In one file only its own anchors and the network can be followed.
QString followable(const QString &target, const Page &page)
{
    const bool isHere = target.startsWith(u'#') && page.anchors.contains(target.mid(1));
    return isHere || leadsOut(target) ? target : QString();
}

} // namespace

QByteArray answerAsHtml(const Answer &answer, const PictureBytes &pictureBytes)
{
    const QString missing = QCoreApplication::translate("Paper", "This picture was not at hand.").toHtmlEscaped();
    const auto newPicture = [&](const HtmlPicture &picture) {
        if (picture.address.startsWith(QLatin1String("data:image/")))
            return pictureHtml(picture, picture.address);
        const QString address = pictureAddress(picture.address, answer.libraryRoot);
        const QByteArray bytes = address.isEmpty() || !pictureBytes ? QByteArray() : pictureBytes(address);
        const QByteArray type = pictureType(bytes);
        if (type.isEmpty())
            return pictureCardHtml(picture, missing);
        return pictureHtml(picture, QString::fromLatin1("data:" + type + ";base64," + bytes.toBase64()));
    };
    const auto newTarget = [&](const QString &target) { return followable(target, answer.page); };
    QStringList trail(answer.trail);
    if (!answer.libraryTitle.isEmpty() && (trail.isEmpty() || trail.first() != answer.libraryTitle))
        trail.prepend(answer.libraryTitle);

    const QString language = languageTag(answer.language, answer.page.text);
    const QString attribute = language.isEmpty() ? QString() : u" lang=\"" + language.toHtmlEscaped() + u'"';
    const QString html = u"<!DOCTYPE html>\n<html" + attribute +
                         u">\n<head>\n<meta charset=\"utf-8\" />\n"
                         "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\" />\n"
                         "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; img-src data:; "
                         "style-src 'unsafe-inline'\" />\n<title>" +
                         answer.page.title.toHtmlEscaped() + u"</title>\n<style>\n" +
                         resourceText(QStringLiteral("article.css")) +
                         u"</style>\n</head>\n<body>\n<p class=\"trail\">" +
                         trail.join(QStringLiteral(" › ")).toHtmlEscaped() + u"</p>\n<article>\n" +
                         rewriteHtml(answer.page.html, newTarget, newPicture) + u"\n</article>\n</body>\n</html>\n";
    return html.toUtf8();
}

QByteArray answerAsText(const Answer &answer)
{
    return plainText(answer.page.html).toUtf8();
}

} // namespace Wenda
