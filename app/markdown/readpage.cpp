#include "markdown/readpage.h"

#include "markdown/decode.h"
#include "markdown/frontmatter.h"
#include "markdown/render.h"
#include "markdown/repair.h"
#include "markdown/sanitise.h"

#include <algorithm>
#include <utility>

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

// A page decoded, and its front matter taken off.
struct Source
{
    QByteArray text;
    FrontMatter frontMatter;

    std::string_view markdown() const
    {
        return std::string_view(text.constData(), std::size_t(text.size())).substr(frontMatter.length);
    }
};

Source sourceOf(const QByteArray &bytes, const QByteArray &charsetHint)
{
    Source source{decode(bytes, charsetHint), {}};
    source.frontMatter = readFrontMatter(source.markdown());
    return source;
}

void setTitle(Page &page, const Source &source, const PagePlace &place)
{
    page.order = source.frontMatter.order;
    page.title = !source.frontMatter.title.isEmpty() ? source.frontMatter.title
                 : headsWholePage(page)              ? page.headings.constFirst().title
                                                     : fileTitle(place.path);
}

// Whether a line could be a heading: most pages of a big library that have none need not be read for it.
bool mayHaveHeadings(std::string_view markdown)
{
    const auto has = [markdown](std::string_view mark) { return markdown.find(mark) != std::string_view::npos; };
    return has("#") || has("\n=") || has("\n-") || has(" =") || has(" -") || has(">=") || has(">-") || has("<h") ||
           has("<H");
}

} // namespace

Page readPage(const QByteArray &bytes, const PagePlace &place, const QByteArray &charsetHint)
{
    const Source source = sourceOf(bytes, charsetHint);
    Page page;
    sanitise(render(repair(source.markdown())), place, page);
    setTitle(page, source, place);
    return page;
}

Page readOutline(const QByteArray &bytes, const PagePlace &place, const QByteArray &charsetHint)
{
    const Source source = sourceOf(bytes, charsetHint);
    Page page;
    if (mayHaveHeadings(source.markdown())) {
        const std::string markdown = repair(source.markdown());
        const auto headings = renderHeadings(markdown);
        sanitise(headings ? *headings : render(markdown), place, page);
    }
    setTitle(page, source, place);
    Page outline;
    outline.title = page.title;
    outline.order = page.order;
    for (const Heading &heading : std::as_const(page.headings))
        outline.headings.append({heading.level, heading.title, heading.anchor, 0, 0});
    return outline;
}

} // namespace Wenda
