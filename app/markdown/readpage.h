#pragma once

#include "markdown/page.h"

#include <QByteArray>

namespace Wenda {

// Where a page stands in its library; what relative addresses are taken from.
struct PagePlace
{
    QString path;        // relative to the library's root, '/' between: "product/a b.md"
    QString baseAddress; // library.json's base address for pages' site-relative ("/x") addresses; may be empty
};

// decode -> repair -> render. Never fails: whatever the bytes, a page comes back (at worst an empty one named after its
// file). charsetHint names the charset of the library's other pages, and breaks ties for short legacy-coded ones.
Page readPage(const QByteArray &bytes, const PagePlace &place, const QByteArray &charsetHint = {});

// The headings alone, for the tree: same titles, levels and anchors as readPage's, at a fraction of the cost where that
// can be had. Page::title comes with it; html, text, pictures, links stay empty.
Page readOutline(const QByteArray &bytes, const PagePlace &place, const QByteArray &charsetHint = {});

// The part of a page that a topic is: its heading and what stands under it, down to the next heading of the same or a
// higher level, as a page of its own (title: the heading's). An empty anchor is the whole page; an anchor that is no
// heading's gives the topic that it stands in. The html is balanced even where the heading stood in a box or a cell.
Page topicPage(const Page &page, const QString &anchor);

} // namespace Wenda
