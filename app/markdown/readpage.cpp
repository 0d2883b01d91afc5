#include "markdown/readpage.h"

#include "markdown/decode.h"
#include "markdown/frontmatter.h"
#include "markdown/render.h"
#include "markdown/repair.h"
#include "markdown/sanitise.h"

#include <algorithm>

namespace Wenda {
namespace {

QString fileTitle(const QString &path)
{
    QString name = path.mid(path.lastIndexOf(u'/') + 1);
    if (name.endsWith(u".md", Qt::CaseInsensitive) && name.size() > 3)
        name.chop(3);
    return name;
}

// A first heading names the page where nothing stands before it and no other is as high.
bool headsWholePage(const Page &page)
{
    if (page.headings.isEmpty())
        return false;
    const Heading &first = page.headings.constFirst();
    const auto isAsHigh = [&first](const Heading &heading) { return heading.level <= first.level; };
    return first.textStart == 0 && std::ranges::count_if(page.headings, isAsHigh) == 1;
}

} // namespace

Page readPage(const QByteArray &bytes, const PagePlace &place, const QByteArray &charsetHint)
{
    const QByteArray text = decode(bytes, charsetHint);
    std::string_view markdown(text.constData(), std::size_t(text.size()));
    const FrontMatter frontMatter = readFrontMatter(markdown);
    markdown.remove_prefix(frontMatter.length);
    Page page;
    sanitise(render(repair(markdown)), place, page);
    page.order = frontMatter.order;
    page.title = !frontMatter.title.isEmpty() ? frontMatter.title
                 : headsWholePage(page)       ? page.headings.constFirst().title
                                              : fileTitle(place.path);
    return page;
}

Page readOutline(const QByteArray &bytes, const PagePlace &place, const QByteArray &charsetHint)
{
    Page page = readPage(bytes, place, charsetHint);
    page.html.clear();
    page.text.clear();
    page.pictures.clear();
    page.links.clear();
    return page;
}

} // namespace Wenda
