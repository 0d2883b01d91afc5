#include "librarian/pageshelf.h"

#include "librarian/pagefiles.h"
#include "librarian/topics.h"
#include "markdown/render.h"

#include <QDateTime>
#include <QFileInfo>

namespace Wenda {

static constexpr qint64 longestAtHand = 128 * 1024;        // bytes; read in 40 ms
static constexpr qint64 longestOutlineAtHand = 256 * 1024; // read in 10 ms

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

PageShelf::Read PageShelf::read(const Library &library, const QString &path)
{
    const Stamp stamp = stampOf(library.root + u'/' + path);
    Result<Page> page = readPageFile(library, path);
    const Outline outline = page ? outlineOf(*page, path) : Outline();
    return {keyOf(library, path), stamp, std::move(page), outline};
}

PageShelf::Read PageShelf::readOutline(const Library &library, const QString &path)
{
    const Stamp stamp = stampOf(library.root + u'/' + path);
    Result<Page> page = readOutlineFile(library, path);
    const Outline outline = page ? outlineOf(*page, path) : Outline();
    return {keyOf(library, path), stamp, std::move(page), outline};
}

void PageShelf::put(const Read &read)
{
    m_pages.insert(read.key, new Kept<Result<Page>>{read.stamp, read.page});
    if (read.page)
        putOutline(read);
}

void PageShelf::putOutline(const Read &read)
{
    m_outlines.insert(read.key, new Kept<Outline>{read.stamp, read.outline});
}

bool PageShelf::isAtHand(const Library &library, const QString &path) const
{
    const Stamp stamp = stampOf(library.root + u'/' + path);
    const Kept<Result<Page>> *kept = m_pages.object(keyOf(library, path));
    return stamp.size <= longestAtHand || (kept != nullptr && kept->stamp == stamp);
}

bool PageShelf::isOutlineAtHand(const Library &library, const QString &path) const
{
    const Stamp stamp = stampOf(library.root + u'/' + path);
    const Kept<Outline> *kept = m_outlines.object(keyOf(library, path));
    return stamp.size <= longestOutlineAtHand || (kept != nullptr && kept->stamp == stamp);
}

Result<Page> PageShelf::page(const Library &library, const QString &path)
{
    const Stamp stamp = stampOf(library.root + u'/' + path);
    const Kept<Result<Page>> *kept = m_pages.object(keyOf(library, path));
    if (kept != nullptr && kept->stamp == stamp && kept->value)
        return kept->value;
    const Read now = read(library, path);
    put(now);
    return now.page;
}

Outline PageShelf::outline(const Library &library, const QString &path)
{
    const Stamp stamp = stampOf(library.root + u'/' + path);
    const Kept<Outline> *kept = m_outlines.object(keyOf(library, path));
    if (kept != nullptr && kept->stamp == stamp)
        return kept->value;
    const Read now = readOutline(library, path);
    putOutline(now);
    return now.outline;
}

} // namespace Wenda
