#pragma once

#include <QString>
#include <QStringView>

#include <functional>

namespace Wenda {

// An <img> of Page::html, entities resolved.
struct HtmlPicture
{
    QString address;
    QString alt;
    int width = 0; // CSS pixels as the author asks; 0: not said
    int height = 0;

    bool operator==(const HtmlPicture &) const = default;
};

// Where a link leads instead; an empty answer leaves the text and takes the link.
using NewTarget = std::function<QString(const QString &target)>;
// The HTML that stands for a picture instead.
using NewPicture = std::function<QString(const HtmlPicture &picture)>;

// Page::html with other link targets and other pictures; all else as it is. Relies on Page's promise of quoted
// attributes and closed elements.
QString rewriteHtml(const QString &html, const NewTarget &newTarget, const NewPicture &newPicture);

// An <img> for a picture: alt and the author's size kept.
QString pictureHtml(const HtmlPicture &picture, const QString &source);
// A small card for one that is not at hand: what it is, the sentence (as HTML) that says so, and its address.
QString pictureCardHtml(const HtmlPicture &picture, const QString &sentence);

// "image/png" and the like by the first bytes; empty where they are no picture's.
QByteArray pictureType(const QByteArray &bytes);

} // namespace Wenda
