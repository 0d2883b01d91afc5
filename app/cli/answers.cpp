#include "cli/answers.h"

#include "markdown/readpage.h"

#include <QUrl>

#include <algorithm>

namespace Wenda {

namespace {

QStringList trailOf(const Outline &outline, const QString &id)
{
    const auto topic =
        std::find_if(outline.cbegin(), outline.cend(), [&id](const Topic &each) { return each.id == id; });
    if (topic != outline.cend())
        return topic->trail;
    return outline.isEmpty() ? QStringList() : outline.first().trail;
}

} // namespace

QString knownTopic(const Page &page, const QString &id)
{
    const QString path = pageOf(id), anchor = anchorOf(id);
    const QString decoded = QUrl::fromPercentEncoding(anchor.toUtf8());
    if (anchor.isEmpty())
        return id;
    for (const QString &wanted : {anchor, decoded, anchor.toLower()}) {
        if (page.anchors.contains(wanted))
            return topicId(path, wanted);
    }
    const auto heading = std::find_if(page.headings.cbegin(), page.headings.cend(), [&](const Heading &each) {
        return each.anchor == anchor || each.title == anchor || each.title == decoded;
    });
    return heading == page.headings.cend() ? QString() : topicId(path, heading->anchor);
}

Result<Answer> answerOf(const Call &call, const QString &asked)
{
    const QString root = call.library->root, path = pageOf(asked);
    const Result<Page> page = call.librarian.page(root, path);
    if (!page)
        return std::unexpected(page.error());
    const QString id = knownTopic(*page, asked);
    if (id.isEmpty())
        return std::unexpected(Error{Error::Kind::NotFound, asked});
    return Answer{
        topicPage(*page, anchorOf(id)), root, call.library->title, trailOf(call.librarian.outline(root, path), id), id,
        call.library->language};
}

Answer answerOf(const Call &call, const PageFile &file, const Page &page)
{
    QStringList folders = file.path.split(u'/');
    folders.removeLast();
    return {page, call.library->root, call.library->title, folders, file.path, call.library->language};
}

} // namespace Wenda
