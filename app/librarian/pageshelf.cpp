#include "librarian/pageshelf.h"

#include "librarian/pagefiles.h"
#include "librarian/topics.h"
#include "markdown/render.h"

#include <QDateTime>
#include <QFileInfo>

namespace Wenda {

PageShelf::Stamp PageShelf::stampOf(const QString &whole)
{
    const QFileInfo file(whole);
    return file.exists() ? Stamp{file.size(), file.lastModified().toMSecsSinceEpoch(), cutSentence()} : Stamp();
}

// One file can be a page of two libraries, under another path: a folder, and a folder in it.
static QString keyOf(const Library &library, const QString &path)
{
    return library.root + u'\n' + path;
}

Result<Page> PageShelf::page(const Library &library, const QString &path)
{
    const QString whole = library.root + u'/' + path;
    const Stamp stamp = stampOf(whole);
    const QString key = keyOf(library, path);
    if (const Kept<Page> *kept = m_pages.object(key); kept != nullptr && kept->stamp == stamp)
        return kept->value;
    Result<Page> page = readPageFile(library, path);
    if (page) {
        m_pages.insert(key, new Kept<Page>{stamp, *page});
        m_outlines.insert(key, new Kept<Outline>{stamp, outlineOf(*page, path)});
    }
    return page;
}

Outline PageShelf::outline(const Library &library, const QString &path)
{
    const QString whole = library.root + u'/' + path;
    const Stamp stamp = stampOf(whole);
    const QString key = keyOf(library, path);
    if (const Kept<Outline> *kept = m_outlines.object(key); kept != nullptr && kept->stamp == stamp)
        return kept->value;
    const Result<Page> page = readOutlineFile(library, path);
    const Outline outline = page ? outlineOf(*page, path) : Outline();
    m_outlines.insert(key, new Kept<Outline>{stamp, outline});
    return outline;
}

} // namespace Wenda
