#include "window/navigator.h"

#include "librarian/librarian.h"
#include "markdown/readpage.h"
#include "window/link.h"
#include "window/messages.h"
#include "window/readingtab.h"
#include "window/readingtabs.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QKeySequence>
#include <QLocale>
#include <QUrl>

#include <algorithm>
#include <cstdlib>

namespace Wenda {

Navigator::Navigator(Librarian &librarian, ReadingTabs &tabs, QObject *parent)
    : QObject(parent)
    , m_librarian(librarian)
    , m_tabs(tabs)
{
    connect(&m_tabs, &ReadingTabs::linkClicked, this, &Navigator::followLink);
    connect(&m_tabs, &ReadingTabs::trailClicked, this, &Navigator::openTrailPart);
    connect(&m_librarian, &Librarian::pageRead, this, &Navigator::takePage);
}

void Navigator::say(const Result<void> &result)
{
    if (!result)
        Q_EMIT said(Messages::sentence(result.error()));
}

bool Navigator::isThere(const QString &root, const QString &topicId) const
{
    const auto page = m_librarian.page(root, pageOf(topicId));
    return page && (anchorOf(topicId).isEmpty() || page->anchors.contains(anchorOf(topicId)));
}

bool Navigator::open(const QString &root, const QString &topicId, bool inTab)
{
    m_awaited = {};
    if (m_librarian.isAtHand(root, pageOf(topicId)))
        return openNow(root, topicId, inTab);
    m_awaited = {root, topicId, inTab};
    m_librarian.readAhead(root, pageOf(topicId));
    return true;
}

void Navigator::takePage(const QString &root, const QString &page)
{
    if (root != m_awaited.root || page != pageOf(m_awaited.id))
        return;
    const Awaited awaited = std::exchange(m_awaited, {});
    openNow(awaited.root, awaited.id, awaited.inTab);
}

bool Navigator::openNow(const QString &root, const QString &topicId, bool inTab)
{
    if (const auto page = m_librarian.page(root, pageOf(topicId)); !page) {
        Q_EMIT said(Messages::sentence(page.error()));
        return false;
    }
    ReadingTab *tab = inTab ? m_tabs.addTab(false) : m_tabs.current();
    const Result<void> shown = tab->visit(root, topicId);
    say(shown);
    return shown.has_value();
}

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
        if (!m_librarian.isAtHand(here.root, pageOf(link.id)) || isThere(here.root, link.id))
            open(here.root, link.id, inTab);
        else if (pageOf(link.id) != pageOf(here.id) && isThere(here.root, pageOf(link.id))) {
            open(here.root, pageOf(link.id), inTab);
            Q_EMIT said(tr("This page has no part \"%1\".").arg(anchorOf(link.id)));
        } else
            Q_EMIT said(tr("This link leads nowhere: there is no \"%1\".").arg(link.id));
        break;
    }
}

// A folder is its index page; one without is shown in the tree.
void Navigator::openFolder(const QString &root, const QString &folder, bool inTab)
{
    const LibraryPtr library = m_librarian.library(root);
    const QList<PageFile> pages = library ? library->pages() : QList<PageFile>();
    const QString prefix = folder == QLatin1String("./") ? QString() : folder;
    bool isThere = false;
    for (const QLatin1String name : {QLatin1String("readme.m"), QLatin1String("index.m")}) {
        for (const PageFile &page : pages) {
            const bool isInside = page.path.startsWith(prefix);
            const QStringView rest = QStringView(page.path).sliced(isInside ? prefix.size() : 0);
            isThere = isThere || isInside;
            if (isInside && !rest.contains(u'/') && rest.startsWith(name, Qt::CaseInsensitive)) {
                open(root, page.path, inTab);
                return;
            }
        }
    }
    if (isThere)
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

void Navigator::goBack(int steps)
{
    step(-steps);
}

void Navigator::goForward(int steps)
{
    step(steps);
}

// The way may go on through a library that was closed: it is opened again, and the step waits until it is there.
void Navigator::step(int steps)
{
    m_awaited = {};
    ReadingTab *tab = m_tabs.current();
    const QList<Location> way = steps < 0 ? tab->before() : tab->after();
    const Location there = way.value(std::max<qsizetype>(0, way.size() - std::abs(steps)));
    if (there.isWelcome() || m_librarian.library(there.root))
        say(steps < 0 ? tab->stepBack(-steps) : tab->stepForward(steps));
    else if (QFileInfo::exists(there.root))
        Q_EMIT closedLibraryWanted(there.root, steps);
    else
        say(std::unexpected(Error{Error::Kind::NotFound, there.root}));
}

void Navigator::goHome()
{
    m_awaited = {};
    QString root = m_tabs.current()->here().root;
    const QList<LibraryPtr> libraries = m_librarian.libraries();
    if (!m_librarian.library(root) && !libraries.isEmpty())
        root = libraries.first()->root;
    const LibraryPtr library = m_librarian.library(root);
    if (library && !library->homePage.isEmpty())
        open(root, library->homePage);
    else
        m_tabs.current()->showWelcome(welcome());
}

void Navigator::goToPage()
{
    const Location here = m_tabs.current()->here();
    if (!here.isWelcome())
        open(here.root, pageOf(here.id));
}

QString Navigator::neighbourPage(int steps) const
{
    const Location here = m_tabs.current()->here();
    const LibraryPtr library = m_librarian.library(here.root);
    const QList<PageFile> pages = library ? library->pages() : QList<PageFile>();
    const auto at =
        std::find_if(pages.cbegin(), pages.cend(), [&](const PageFile &page) { return page.path == pageOf(here.id); });
    return at == pages.cend() ? QString() : pages.value(at - pages.cbegin() + steps).path;
}

void Navigator::goToNext(int steps)
{
    const ReadingTab *tab = m_tabs.current();
    const Location here = tab->here();
    const Outline &outline = tab->outline();
    const auto at =
        std::find_if(outline.cbegin(), outline.cend(), [&](const Topic &topic) { return topic.id == here.id; });
    const qsizetype next = (at == outline.cend() ? 0 : at - outline.cbegin()) + steps;
    if (here.isWelcome())
        return;
    if (next >= 0 && next < outline.size()) {
        open(here.root, outline.at(next).id);
        return;
    }
    const QString page = neighbourPage(steps);
    if (page.isEmpty())
        return;
    const Outline there = m_librarian.outline(here.root, page);
    open(here.root, steps < 0 && !there.isEmpty() ? there.last().id : page);
}

void Navigator::refresh(const QString &root, const QStringList &pages)
{
    for (ReadingTab *tab : m_tabs.all()) {
        const Location here = tab->here();
        if (here.root != root || !pages.contains(pageOf(here.id)))
            continue;
        const QString gone = tr("\"%1\" is no longer there. What you read is its last version.").arg(pageOf(here.id));
        if (tab->refresh())
            Q_EMIT saidNoMore(gone);
        else
            Q_EMIT said(gone);
    }
}

QString Navigator::firstLines(const QString &target) const
{
    const Location here = m_tabs.current()->here();
    const Link link = linkOf(target, here.root, pageOf(here.id));
    if (link.kind != Link::Kind::Topic)
        return {};
    const auto page = m_librarian.page(here.root, pageOf(link.id));
    if (!page)
        return {};
    static constexpr int characters = 160;
    const Page topic = topicPage(*page, anchorOf(link.id));
    return topic.text.size() > characters ? QString(topic.text.left(characters).trimmed() + u'…') : topic.text;
}

QString Navigator::welcome() const
{
    const QList<LibraryPtr> libraries = m_librarian.libraries();
    QString html;
    for (const LibraryPtr &library : libraries) {
        html += QStringLiteral("<h1>%1</h1><p>%2</p>")
                    .arg(library->title.toHtmlEscaped(), tr("%Ln page(s)", nullptr, int(library->pageCount)));
    }
    if (libraries.isEmpty())
        html = QStringLiteral("<h1>Wenda</h1><p>%1</p>").arg(tr("No library is open."));
    const QString key = QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText);
    html += QStringLiteral("<p>%1</p><p>%2</p>")
                .arg(tr("Choose a question at the left, or press %1 and type: words, pinyin, initials, or a whole "
                        "question.")
                         .arg(QStringLiteral("<kbd>%1</kbd>").arg(key.toHtmlEscaped())),
                     tr("To open another library, drop its folder here."));
    return html;
}

} // namespace Wenda
