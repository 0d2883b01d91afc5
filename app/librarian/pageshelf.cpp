#include "librarian/pageshelf.h"

#include "librarian/pagefiles.h"
#include "librarian/topics.h"

#include <QDateTime>
#include <QFileInfo>

namespace Wenda {

PageShelf::Stamp PageShelf::stampOf(const QString &whole)
{
    const QFileInfo file(whole);
    return file.exists() ? Stamp{file.size(), file.lastModified().toMSecsSinceEpoch()} : Stamp();
}

Result<Page> PageShelf::page(const Library &library, const QString &path)
{
    const QString whole = library.root + u'/' + path;
    const Stamp stamp = stampOf(whole);
    if (const Kept<Page> *kept = m_pages.object(whole); kept != nullptr && kept->stamp == stamp)
        return kept->value;
    Result<Page> page = readPageFile(library, path);
    if (page)
        m_pages.insert(whole, new Kept<Page>{stamp, *page});
    return page;
}

Outline PageShelf::outline(const Library &library, const QString &path)
{
    const QString whole = library.root + u'/' + path;
    const Stamp stamp = stampOf(whole);
    if (const Kept<Outline> *kept = m_outlines.object(whole); kept != nullptr && kept->stamp == stamp)
        return kept->value;
    const Result<Page> page = readOutlineFile(library, path);
    const Outline outline = page ? outlineOf(*page, path) : Outline();
    m_outlines.insert(whole, new Kept<Outline>{stamp, outline});
    return outline;
}

} // namespace Wenda
