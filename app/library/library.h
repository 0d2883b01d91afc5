#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

namespace Wenda {

// A page's file as the scan found it.
struct PageFile
{
    QString path;        // relative to the root, '/' between
    qint64 size = 0;     // bytes
    qint64 modified = 0; // milliseconds since 1970

    bool operator==(const PageFile &) const = default;
};

struct Folder
{
    QString path; // relative to the root; empty for the root itself
    QString name;
    QList<Folder> folders; // in natural order
    QList<PageFile> pages; // in natural order

    bool operator==(const Folder &) const = default;
};

// What there is to read: a folder of pages, or one page. Immutable once scanned, replaced whole.
struct Library
{
    QString root;   // absolute path of the folder (of the folder that holds the page, for a single page)
    QString source; // what was asked for: root, or the page's path
    bool isSinglePage = false;
    QString title;       // library.json's title, else the name of the folder or page
    QString language;    // library.json's, e.g. "zh_CN"; may be empty
    QString homePage;    // library.json's, else README.md or index.md; relative; may be empty
    QString baseAddress; // library.json's; may be empty
    QByteArray charset;  // of most pages, where that is not UTF-8; a scan, which reads none, leaves it empty
    Folder tree;
    QList<Error> problems; // what could not be read; the rest is there
    qsizetype pageCount = 0;

    // All pages, depth first, in the order of the tree.
    QList<PageFile> pages() const;
};

using LibraryPtr = std::shared_ptr<const Library>;

// Reads the folder tree at path (or the one page), no page's content. Names beginning with a dot are left out for
// folders, kept for pages (".NET SDK.md"); links that lead in a circle are left out. Works on ":/" resources too.
// Errors: NotFound, NotReadable, EmptyLibrary, NotAPage (the one page is none by its name, or has no bytes).
Result<LibraryPtr> scan(const QString &path);

} // namespace Wenda
