// Where the links of a page lead, and the parts of its trail.
#include "librarian/librarian.h"
#include "markdown/readpage.h"
#include "window/link.h"
#include "window/navigator.h"
#include "window/readingtab.h"
#include "window/readingtabs.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace Wenda {

void Navigator::followLink(const QString &target, Qt::KeyboardModifiers modifiers, Qt::MouseButton button)
{
    const Location here = m_tabs.current()->here();
    // A link is judged by the tab that is in front: it was clicked there.
    const bool inTab = button == Qt::MiddleButton || modifiers.testFlag(Qt::ControlModifier);
    const Link link = linkOf(target, here.root, pageOf(here.id));
    switch (link.kind) {
    case Link::Kind::World:
        if (!QDesktopServices::openUrl(QUrl(target, QUrl::TolerantMode)))
            Q_EMIT said(tr("No program here opens \"%1\".").arg(target));
        break;
    case Link::Kind::Refused:
        Q_EMIT said(tr("Wenda does not open links of this kind: \"%1\".").arg(target));
        break;
    case Link::Kind::Folder:
        openFolder(here.root, link.id, inTab);
        break;
    case Link::Kind::Elsewhere:
        if (QFileInfo::exists(link.path))
            Q_EMIT libraryWanted(link.path, link.id);
        else
            Q_EMIT said(tr("This link leads nowhere: there is no \"%1\".").arg(QDir::toNativeSeparators(link.path)));
        break;
    case Link::Kind::Topic:
        followTopic(inTab ? nullptr : m_tabs.current(), here, link.id);
        break;
    }
}

void Navigator::followTopic(ReadingTab *tab, const Location &from, const QString &topicId)
{
    readFor(tab, from.root, topicId, [=, this] {
        const QString page = pageOf(topicId);
        const bool isThere = this->isThere(from.root, topicId);
        if (isThere || (page != pageOf(from.id) && this->isThere(from.root, page))) {
            openNow(tab, from.root, isThere ? topicId : page);
            if (!isThere)
                Q_EMIT said(tr("This page has no part \"%1\".").arg(anchorOf(topicId)));
        } else {
            Q_EMIT said(tr("This link leads nowhere: there is no \"%1\".").arg(topicId));
        }
    });
}

// A folder is its index page; one without is shown in the tree.
void Navigator::openFolder(const QString &root, const QString &folder, bool inTab)
{
    const LibraryPtr library = m_librarian.library(root);
    const QList<PageFile> pages = library ? library->pages() : QList<PageFile>();
    const QString prefix = folder == QLatin1String("./") ? QString() : folder;
    bool isThere = false;
    QString readme;
    QString index;
    for (const PageFile &page : pages) {
        if (!page.path.startsWith(prefix))
            continue;
        isThere = true;
        const QStringView name = QStringView(page.path).sliced(prefix.size());
        if (name.contains(u'/'))
            continue;
        if (readme.isEmpty() && name.startsWith(QLatin1String("readme.m"), Qt::CaseInsensitive))
            readme = page.path;
        else if (index.isEmpty() && name.startsWith(QLatin1String("index.m"), Qt::CaseInsensitive))
            index = page.path;
    }
    if (!readme.isEmpty() || !index.isEmpty())
        open(root, readme.isEmpty() ? index : readme, inTab);
    else if (isThere)
        Q_EMIT folderWanted(root, prefix);
    else
        Q_EMIT said(tr("This link leads nowhere: there is no \"%1\".").arg(folder));
}

void Navigator::openTrailPart(int part)
{
    const ReadingTab *tab = m_tabs.current();
    const QString id = tab->trailIds().value(part);
    if (id.endsWith(u'/'))
        Q_EMIT folderWanted(tab->here().root, id);
    else if (!id.isEmpty())
        open(tab->here().root, id);
}

QString Navigator::firstLines(const QString &target)
{
    const Location here = m_tabs.current()->here();
    const Link link = linkOf(target, here.root, pageOf(here.id));
    if (link.kind != Link::Kind::Topic)
        return {};
    if (!m_librarian.isAtHand(here.root, pageOf(link.id))) {
        m_librarian.readAhead(here.root, pageOf(link.id));
        return {};
    }
    const auto page = m_librarian.page(here.root, pageOf(link.id));
    if (!page)
        return {};
    static constexpr int characters = 160;
    const Page topic = topicPage(*page, anchorOf(link.id));
    return topic.text.size() > characters ? QString(topic.text.left(characters).trimmed() + u'…') : topic.text;
}

} // namespace Wenda
