#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Wenda {

// A heading of a page. Offsets count UTF-16 code units of Page::text and Page::html.
struct Heading
{
    int level = 1;           // 1 to 6
    QString title;           // as plain text, numbering kept
    QString anchor;          // GitHub's: lower case, blanks to '-', punctuation dropped, Han kept, -1, -2 for repeats
    qsizetype textStart = 0; // where the heading's own line begins in Page::text
    qsizetype htmlStart = 0; // where its <hN> begins in Page::html

    bool operator==(const Heading &) const = default;
};

// A picture of a page. address is what <img src> says in Page::html:
//   "https://…", "http://…", "//host/…" (https first, then http), "data:image/…" (small ones), or
//   a path relative to the library's root, percent-decoded, never leaving the root ("product/img/1.png").
struct PagePicture
{
    QString address;
    QString alt;
    int width = 0; // as the author asks, in CSS pixels; 0: not said
    int height = 0;

    bool operator==(const PagePicture &) const = default;
};

// A link of a page. target is what <a href> says in Page::html:
//   "https://…", "http://…", "mailto:…", "tel:…"; "#anchor" (this page);
//   a topic id relative to the library's root, percent-decoded: "product/a b.md#一节", or a folder "product/";
//   "../elsewhere/x.md" where the link leaves the library. Links that would run or read something
//   ("javascript:", "data:", "file:") are left out, only their text is shown; other schemes ("ftp:") stand here to be
//   refused with a sentence.
struct PageLink
{
    QString target;
    QString text;

    bool operator==(const PageLink &) const = default;
};

// One Markdown file, read once; the same Page feeds pane, index, print and export.
//
// html is semantic, well-formed (XHTML-like: every element closed, void elements as <br />, attributes quoted, entities
// only &amp; &lt; &gt; &quot;) and holds nothing but these:
//   h1…h6 (id: the anchor), p, br, hr, strong, em, del, sup, sub, u, mark, kbd, code, span (id), a (href, id, title)
//   ul, ol (start), li (class "task done" / "task open"), dl, dt, dd
//   pre (class "language-x" where said) with its code as text inside one <code>
//   blockquote; div class "tip" | "caution" (boxes: the first child may be <p class="box-title">), div (id)
//   table, thead, tbody, tr, th, td (colspan, rowspan, align "left" | "center" | "right")
//   img (src, alt, width, height, title); section class "footnotes" with ol/li id "fn-1" and links "#fnref-1"
// text is what a reader sees, blocks parted by '\n', table cells by '\t', no Markdown left.
struct Page
{
    QString title; // front matter's title, else the first heading where it heads the whole page, else the file's name
    int order = 0; // front matter's "order"; 0: not said
    QString html;
    QString text;
    QList<Heading> headings;
    QList<PagePicture> pictures; // in reading order, repeats kept
    QList<PageLink> links;
    QStringList anchors; // every id that a link may jump to: headings, <span id>, <a name>

    bool operator==(const Page &) const = default;
};

} // namespace Wenda
