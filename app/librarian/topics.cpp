#include "librarian/topics.h"

#include <algorithm>

namespace Wenda {

namespace {

// The first heading, where it says the page's title and every other stands under it.
bool isTitleHeading(const Page &page)
{
    if (page.headings.isEmpty() || page.headings.first().title != page.title)
        return false;
    const int top = page.headings.first().level;
    return std::all_of(page.headings.cbegin() + 1, page.headings.cend(),
                       [top](const Heading &heading) { return heading.level > top; });
}

qsizetype firstTopic(const Page &page)
{
    return isTitleHeading(page) ? 1 : 0;
}

// What stands below a heading's own line, up to the next heading.
QString ownText(const Page &page, qsizetype heading)
{
    const qsizetype line = page.headings[heading].textStart;
    const bool isLast = heading + 1 == page.headings.size();
    const qsizetype end = isLast ? page.text.size() : page.headings[heading + 1].textStart;
    const qsizetype lineEnd = page.text.indexOf(u'\n', line);
    return lineEnd < 0 || lineEnd >= end ? QString() : page.text.mid(lineEnd + 1, end - lineEnd - 1).trimmed();
}

QString pageText(const Page &page)
{
    const QString above =
        page.headings.isEmpty() ? page.text.trimmed() : page.text.left(page.headings.first().textStart).trimmed();
    if (!isTitleHeading(page))
        return above;
    const QString below = ownText(page, 0);
    return above.isEmpty() ? below : QString(above + u'\n' + below);
}

} // namespace

Outline outlineOf(const Page &page, const QString &path)
{
    QStringList folders = path.split(u'/');
    folders.removeLast();
    Outline outline{{path, page.title, 0, folders}};
    const QStringList pageTrail = folders + QStringList{page.title};
    QList<const Heading *> above;
    for (qsizetype i = firstTopic(page); i < page.headings.size(); ++i) {
        const Heading &heading = page.headings[i];
        while (!above.isEmpty() && above.last()->level >= heading.level)
            above.removeLast();
        QStringList trail = pageTrail;
        for (const Heading *each : std::as_const(above))
            trail.append(each->title);
        outline.append({topicId(path, heading.anchor), heading.title, heading.level, trail});
        above.append(&heading);
    }
    return outline;
}

IndexPage indexPageOf(const Page &page, const PageFile &file)
{
    const Outline outline = outlineOf(page, file.path);
    IndexPage indexed{file.path, file.size, file.modified, {}};
    indexed.topics.reserve(outline.size());
    const qsizetype skipped = firstTopic(page) - 1;
    for (qsizetype i = 0; i < outline.size(); ++i) {
        const Topic &topic = outline[i];
        indexed.topics.append(
            {topic.id, topic.title, topic.trail, i == 0 ? pageText(page) : ownText(page, i + skipped)});
    }
    return indexed;
}

} // namespace Wenda
