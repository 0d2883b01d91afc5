#include "window/lostplace.h"

#include "librarian/librarian.h"
#include "window/navigator.h"
#include "window/statusline.h"

#include <algorithm>

namespace Wenda {

LostPlace::LostPlace(Librarian &librarian, Navigator &navigator, StatusLine &status, QObject *parent)
    : QObject(parent)
    , m_librarian(librarian)
    , m_navigator(navigator)
    , m_status(status)
{
    connect(&m_librarian, &Librarian::searched, this, &LostPlace::take);
}

// The page itself, or the one page that has its name.
QString LostPlace::nearestPage(const QString &root, const QString &path) const
{
    const LibraryPtr library = m_librarian.library(root);
    const QString name = path.section(u'/', -1);
    QString nearest;
    for (const PageFile &page : library ? library->pages() : QList<PageFile>()) {
        if (page.path == path)
            return path;
        if (page.path.section(u'/', -1) != name)
            continue;
        if (!nearest.isEmpty())
            return {};
        nearest = page.path;
    }
    return nearest;
}

void LostPlace::tell(const QString &root, const QString &topicId, const QString &title)
{
    const QString page = nearestPage(root, pageOf(topicId));
    if (!page.isEmpty()) {
        m_lost = title;
        const Outline outline = m_librarian.outline(root, page);
        const auto same = std::find_if(outline.cbegin(), outline.cend(), [&](const Topic &topic) {
            return topic.title == title || topic.id == Wenda::topicId(page, anchorOf(topicId));
        });
        const Topic nearest = same != outline.cend() ? *same : outline.value(0);
        if (same == outline.cend() && page == pageOf(topicId)) // it is open: there is nothing nearer
            return m_status.say(tr("\"%1\" is no longer there. This is its page.").arg(std::exchange(m_lost, {})));
        return offer(root, nearest.id.isEmpty() ? page : nearest.id, nearest.title.isEmpty() ? page : nearest.title);
    }
    m_root = root;
    m_lost = title;
    m_status.say(tr("\"%1\" is no longer there.").arg(title), tr("Look for it"),
                 [this, title] { Q_EMIT searchWanted(title); });
    m_librarian.search({title, 10, {}});
}

void LostPlace::take(const Results &results)
{
    if (m_lost.isEmpty() || results.query != m_lost)
        return;
    const auto hit = std::find_if(results.hits.cbegin(), results.hits.cend(),
                                  [this](const Hit &each) { return each.libraryRoot == m_root; });
    if (hit != results.hits.cend())
        offer(m_root, hit->id, hit->heading);
    m_lost.clear();
}

void LostPlace::offer(const QString &root, const QString &topicId, const QString &title)
{
    const QString lost = std::exchange(m_lost, {});
    static constexpr int longest = 40;
    const QString shown = title.size() > longest ? QString(title.left(longest) + u'…') : title;
    m_status.say(tr("\"%1\" is no longer there.").arg(lost), tr("Open \"%1\"").arg(shown),
                 [this, root, topicId] { m_navigator.open(root, topicId); });
}

} // namespace Wenda
