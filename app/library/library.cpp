#include "library/library.h"

namespace Wenda {

namespace {

void gather(const Folder &folder, QList<PageFile> &pages)
{
    for (const Folder &inner : folder.folders)
        gather(inner, pages);
    pages.append(folder.pages);
}

} // namespace

QList<PageFile> Library::pages() const
{
    QList<PageFile> all;
    all.reserve(pageCount);
    gather(tree, all);
    return all;
}

} // namespace Wenda
